import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import { repr } from "../../builtins/repr/index.ts";
import { IndexError } from "../../core/exceptions/index.ts";
import { DIGITS, OCTAL_DIGITS, octal, SIMPLE } from "./escape.ts";
import { Source } from "./Source.ts";
import type { Tree } from "./tree.ts";

/** Texts and numbers of groups. */
export type Template = readonly (string | number)[];

/**
 * Reads what `sub` puts in place of matches.
 *
 * @raises PatternError, and IndexError for the name of no group
 */
export function parse_template(template: string | Bytes, tree: Tree): Template {
  const source = new Source(template);
  const parts: (string | number)[] = [];
  let text = "";
  const add_group = (group: number, back: number): void => {
    if (group > tree.groups) throw source.error(`invalid group reference ${group}`, back);
    if (text !== "") parts.push(text);
    text = "";
    parts.push(group);
  };
  for (let item = source.get(); item !== null; item = source.get()) {
    if (!item.startsWith("\\")) {
      text += item;
      continue;
    }
    const char = item.slice(1);
    if (char === "g") {
      if (!source.match("<")) throw source.error("missing <");
      const name = source.get_until(">", "group name");
      add_group(group_of(source, name, tree), [...name].length + 1);
    } else if (char === "0") {
      text += String.fromCharCode(parseInt((item + source.get_while(2, OCTAL_DIGITS)).slice(1), 8) & 0xff);
    } else if (DIGITS.includes(char)) {
      const whole = item + source.get_while(1, DIGITS);
      const third = /^\\[0-7][0-7]$/.test(whole) ? source.get_while(1, OCTAL_DIGITS) : "";
      if (third !== "") text += String.fromCharCode(octal(source, whole + third));
      else add_group(Number(whole.slice(1)), whole.length - 1);
    } else {
      const code = SIMPLE.get(item);
      if (code === undefined && /^[A-Za-z]/.test(char)) throw source.error(`bad escape ${item}`, item.length);
      text += code === undefined ? item : String.fromCharCode(code);
    }
  }
  if (text !== "") parts.push(text);
  return parts;
}

function group_of(source: Source, name: string, tree: Tree): number {
  if (/^[0-9]+$/.test(name)) {
    const group = Number(name);
    if (group >= 2147483647) throw source.error(`invalid group reference ${name}`, name.length + 1);
    return group;
  }
  source.check_group_name(name, 1);
  const group = tree.names.get(name);
  if (group === undefined) throw new IndexError(`unknown group name ${repr(name)}`);
  return group;
}
