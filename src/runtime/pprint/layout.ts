/** How values are broken into lines. */
import { Bytes } from "../builtins/bytes/Bytes.ts";
import { repr } from "../builtins/repr/index.ts";
import { str_splitlines } from "../builtins/str/index.ts";
import { SPACES } from "../builtins/str/spaces.ts";
import { vars } from "../core/attributes/index.ts";
import { str_len } from "../core/items/index.ts";
import { len } from "../core/len.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { fields_of, value_of } from "../dataclasses/fields.ts";
import { SimpleNamespace } from "../types/SimpleNamespace.ts";
import type { Kind } from "./kinds.ts";
import { sorted_values } from "./order.ts";

/** What the layouts need of the printer. */
export interface Layout {
  readonly _indent_per_level: number;
  readonly _width: number;
  readonly _compact: boolean;
  line(object: Py, context: ReadonlySet<Py>, level: number): string;
  text(object: Py, indent: number, allowance: number, context: Set<Py>, level: number): string;
  items(dict: Map<Py, Py>): (readonly [Py, Py])[];
}

/** Where something is written: how far right it begins, and how much must fit behind its end. */
interface Place {
  readonly p: Layout;
  readonly indent: number;
  readonly allowance: number;
  readonly context: Set<Py>;
  readonly level: number;
}

/** A value over several lines. @param line its text in one */
export function write_parts(p: Layout, kind: Kind, x: Py, line: string, indent: number, allowance: number, context: Set<Py>, level: number): string {
  const place: Place = { p, indent, allowance, context, level };
  const name = class_name_of(x.constructor);
  const inside = (more: number, behind: number): Place => ({ ...place, indent: indent + more, allowance: allowance + behind });
  switch (kind) {
    case "dict":
      return dict(x, place);
    case "list":
      return `[${items(x, inside(0, 1))}]`;
    case "tuple": {
      const end = x.length === 1 ? ",)" : ")";
      return `(${items(x, inside(0, end.length))}${end}`;
    }
    case "set": {
      if (x.size === 0) return line;
      const plain = line.startsWith("{");
      const [open, end] = plain ? ["{", "}"] : [`${line.slice(0, line.indexOf("("))}({`, "})"];
      return open + items(sorted_values(x), inside(plain ? 0 : open.length - 1, end.length)) + end;
    }
    case "str":
      return text(String(x), line, place);
    case "bytes":
      return bytes(x.data, place);
    case "bytearray":
      return `bytearray(${bytes(x.data, { ...inside(10, 1), level: level + 1 })})`;
    case "OrderedDict":
      if (x.size === 0) return line;
      return `${name}(${p.text([...x].map(([key, value]: [Py, Py]) => tuple(key, value)), indent + name.length + 1, allowance + 1, context, level)})`;
    case "defaultdict":
      if (x.size === 0) return line;
      return `${name}(${p.line(x.default_factory, context, level)},\n${" ".repeat(indent + name.length + 1)}${dict(x, inside(name.length + 1, 1))})`;
    case "Counter":
      if (x.size === 0) return line;
      return `${name}({${" ".repeat(Math.max(0, p._indent_per_level - 1))}${dict_items(x.most_common(), inside(name.length + 1, 2))}})`;
    case "ChainMap": {
      const maps: readonly Py[] = x.maps;
      if (maps.length === 0) return line;
      const at = indent + name.length + 1;
      return `${name}(${maps.map((map, i) => p.text(map, at, i === maps.length - 1 ? allowance + 1 : 1, context, level)).join(`,\n${" ".repeat(at)}`)})`;
    }
    case "deque": {
      if (len(x) === 0) return line;
      const at = indent + name.length + 1;
      if (x.maxlen === null) return `${name}([${items([...x], inside(name.length + 1, 2))}])`;
      return `${name}([${items([...x], { ...place, indent: at, allowance: 2 })}],\n${" ".repeat(at)}maxlen=${p.line(x.maxlen, context, level)})`;
    }
    case "user":
      return p.text(x.data, indent, allowance, context, level - 1);
    case "mappingproxy":
      return `mappingproxy(${p.text(x.copy(), indent + 13, allowance + 1, context, level)})`;
    case "namespace": {
      const shown = x.constructor === SimpleNamespace ? "namespace" : name;
      return `${shown}(${namespace([...vars(x)], inside(shown.length + 1, 0))})`;
    }
    case "dataclass":
      return `${name}(${namespace((fields_of(x) ?? []).filter((field) => field.repr !== false).map((field) => [field.name, value_of(x, field)] as const), inside(name.length + 1, 0))})`;
  }
}

function dict(x: Map<Py, Py>, place: Place): string {
  const lead = " ".repeat(Math.max(0, place.p._indent_per_level - 1));
  return `{${lead}${x.size === 0 ? "" : dict_items(place.p.items(x), { ...place, allowance: place.allowance + 1 })}}`;
}

function dict_items(entries: readonly (readonly [Py, Py])[], { p, indent, allowance, context, level }: Place): string {
  const at = indent + p._indent_per_level;
  return entries
    .map(([key, value], i) => {
      const shown = p.line(key, context, level);
      return `${shown}: ${p.text(value, at + str_len(shown) + 2, i === entries.length - 1 ? allowance : 1, context, level)}`;
    })
    .join(`,\n${" ".repeat(at)}`);
}

function namespace(entries: readonly (readonly [string, Py])[], { p, indent, allowance, context, level }: Place): string {
  return entries
    .map(([name, value], i) => `${name}=${context.has(value) ? "..." : p.text(value, indent + str_len(name) + 1, i === entries.length - 1 ? allowance : 1, context, level)}`)
    .join(`,\n${" ".repeat(indent)}`);
}

function items(values: readonly Py[], { p, indent, allowance, context, level }: Place): string {
  const at = indent + p._indent_per_level;
  let written = " ".repeat(Math.max(0, p._indent_per_level - 1));
  const newline = `,\n${" ".repeat(at)}`;
  let between = "";
  let most = p._width - at + 1;
  // How much room there is in the line, where several items share one.
  let room = most;
  values.forEach((value, i) => {
    const is_last = i === values.length - 1;
    if (is_last) {
      most -= allowance;
      room -= allowance;
    }
    if (p._compact) {
      const line = p.line(value, context, level);
      const width = str_len(line) + 2;
      if (room < width) {
        room = most;
        if (between !== "") between = newline;
      }
      if (room >= width) {
        room -= width;
        written += between + line;
        between = ", ";
        return;
      }
    }
    written += between + p.text(value, at, is_last ? allowance : 1, context, level);
    between = newline;
  });
  return written;
}

function text(x: string, line: string, place: Place): string {
  if (x === "") return line;
  const alone = place.level === 1;
  const indent = place.indent + (alone ? 1 : 0);
  const allowance = place.allowance + (alone ? 1 : 0);
  const most = place.p._width - indent;
  const lines = str_splitlines(x, true);
  const chunks: string[] = [];
  lines.forEach((part, i) => {
    const is_last = i === lines.length - 1;
    const shown = repr(part);
    if (str_len(shown) <= most - (is_last ? allowance : 0)) chunks.push(shown);
    else chunks.push(...words(part, most, is_last ? allowance : 0));
  });
  // As in CPython, one piece stands as the last line does.
  if (chunks.length === 1) return repr(lines.at(-1));
  const joined = chunks.join(`\n${" ".repeat(indent)}`);
  return alone ? `(${joined})` : joined;
}

/** The words of a line in pieces that fit. */
function words(line: string, most: number, allowance: number): string[] {
  const parts = line.match(new RegExp(`[^${SPACES}]*[${SPACES}]+|[^${SPACES}]+`, "g")) ?? [];
  const chunks: string[] = [];
  let current = "";
  parts.forEach((part, i) => {
    const width = most - (i === parts.length - 1 ? allowance : 0);
    if (str_len(repr(current + part)) > width) {
      if (current !== "") chunks.push(repr(current));
      current = part;
    } else {
      current += part;
    }
  });
  if (current !== "") chunks.push(repr(current));
  return chunks;
}

function bytes(data: Uint8Array, place: Place): string {
  const shown = (part: Uint8Array): string => repr(new Bytes(part));
  if (data.length <= 4) return shown(data);
  const alone = place.level === 1;
  const indent = place.indent + (alone ? 1 : 0);
  let width = place.p._width - indent;
  const chunks: string[] = [];
  let start = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (i === Math.floor(data.length / 4) * 4) width -= place.allowance + (alone ? 1 : 0);
    if (shown(data.subarray(start, i + 4)).length <= width) continue;
    if (i > start) chunks.push(shown(data.subarray(start, i)));
    start = i;
  }
  chunks.push(shown(data.subarray(start)));
  const joined = chunks.join(`\n${" ".repeat(indent)}`);
  return alone ? `(${joined})` : joined;
}
