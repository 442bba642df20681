import { check_table } from "./oracle.ts";
import { str_len } from "../../src/runtime/core/items/index.ts";
import { text_of } from "../../src/runtime/builtins/str/StrObject.ts";
import { repr } from "../../src/runtime/builtins/repr/index.ts";
import { bytes_of } from "../../src/runtime/builtins/bytes/index.ts";
import * as re from "../../src/runtime/re/index.ts";

type Any = any;

function shown(m: re.Match | null): Any {
  return m === null ? null : [[...m.span()], m.regs.slice(1).map((span) => [...span]), [...m.groups()], m.lastindex, m.lastgroup];
}

/** All operations on one subject, as in the oracle. */
function run(pattern: Any, flags: number, subject: Any): Any {
  const p = re.compile<Any>(pattern, flags);
  let template: Any = `<${Array.from({ length: Math.min(p.groups, 9) }, (_, i) => `\\${i + 1}`).join("")}>`;
  if (text_of(pattern) === undefined) template = bytes_of(template);
  const n = typeof subject === "string" ? str_len(subject) : subject.length;
  return [
    shown(p.search(subject)), shown(p.match(subject)), shown(p.fullmatch(subject)), p.findall(subject), [...p.finditer(subject)].map((m) => [...m.span()]), p.split(subject), p.sub(template, subject),
    [...p.subn(template, subject, 2)], p.split(subject, 1), shown(p.search(subject, 1)), shown(p.match(subject, 1, Math.max(n - 1, 1))), shown(p.fullmatch(subject, 0, n - 1)), p.findall(subject, 2, n - 1),
  ];
}

function compiled(pattern: Any, flags: number): Any {
  const p = re.compile<Any>(pattern, flags);
  return [repr(p), p.flags, p.groups, new Map([...p.engine.tree.names])];
}

check_table("py_re", { run, compiled, expand: (pattern: Any, subject: Any, template: Any) => re.match<Any>(pattern, subject)?.expand(template), sub: re.sub, escape: re.escape, findall: re.findall });
