/** The usage line: its parts, and how they are laid out when they do not fit. */
import { ValueError } from "../core/exceptions/index.ts";
import { str } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { SUPPRESS } from "./constants.ts";

/** The parts of a usage line; a line may break between any two. */
export function usage_parts(formatter: Py, actions: readonly Py[], groups: readonly Py[]): string[] {
  const places = group_places(actions, groups);
  const grouped = new Set<Py>(places.flatMap(({ group }): Py[] => group._group_actions));
  const parts = actions.map((action) => part_of(formatter, action, grouped.has(action)));
  const separated = new Set<number>();
  // The last first, so that groups inside of groups come after those around them.
  for (const { group, start, end } of places) {
    const shown = parts.slice(start, end).filter((part) => part !== null);
    if (shown.length === 0) continue;
    const [open, close] = !truth(group.required) ? ["[", "]"] : shown.length > 1 ? ["(", ")"] : ["", ""];
    shown[0] = open + shown[0]!;
    shown[shown.length - 1] += close;
    for (const [i, part] of shown.slice(0, -1).entries()) {
      if (separated.has(start + i)) continue;
      parts[start + i] = `${part} |`;
      separated.add(start + i);
    }
    parts[start + shown.length - 1] = shown.at(-1)!;
    for (let i = start + shown.length; i < end; i++) parts[i] = null;
  }
  return parts.filter((part) => part !== null);
}

interface Place {
  readonly group: Py;
  readonly start: number;
  readonly end: number;
}

/** The mutually exclusive groups whose actions stand side by side. */
function group_places(actions: readonly Py[], groups: readonly Py[]): Place[] {
  const places = new Map<string, Place>();
  for (const group of groups) {
    const members: readonly Py[] = group._group_actions;
    if (members.length === 0) throw new ValueError(`empty group ${str(group)}`);
    if (members.every((action) => action.help === SUPPRESS)) continue;
    const start = actions.indexOf(members[0]);
    const end = start + members.length;
    if (start < 0 || !members.every((action, i) => actions[start + i] === action)) continue;
    places.set(`${start} ${end}`, { group, start, end });
  }
  return [...places.values()].sort((a, b) => b.start - a.start || b.end - a.end);
}

function part_of(formatter: Py, action: Py, grouped: boolean): string | null {
  if (action.help === SUPPRESS) return null;
  if (!truth(action.option_strings)) {
    const part: string = formatter._format_args(action, formatter._get_default_metavar_for_positional(action));
    return grouped && part.startsWith("[") && part.endsWith("]") ? part.slice(1, -1) : part;
  }
  const part: string = action.nargs === 0 ? action.format_usage() : `${action.option_strings[0]} ${formatter._format_args(action, formatter._get_default_metavar_for_optional(action))}`;
  return !truth(action.required) && !grouped ? `[${part}]` : part;
}

/** @param width of the text, in characters */
export function usage_lines(prog: string, optionals: readonly string[], positionals: readonly string[], prefix: string, width: number): string[] {
  if (prefix.length + prog.length <= 0.75 * width) {
    const indent = " ".repeat(prefix.length + prog.length + 1);
    if (optionals.length > 0) return [...laid_out([prog, ...optionals], indent, width, prefix), ...laid_out(positionals, indent, width)];
    return positionals.length > 0 ? laid_out([prog, ...positionals], indent, width, prefix) : [prog];
  }
  const indent = " ".repeat(prefix.length);
  const lines = laid_out([...optionals, ...positionals], indent, width);
  if (lines.length <= 1) return [prog, ...lines];
  return [prog, ...laid_out(optionals, indent, width), ...laid_out(positionals, indent, width)];
}

/** @param prefix what stands before the first line, which is not indented then */
function laid_out(parts: readonly string[], indent: string, width: number, prefix?: string): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = (prefix ?? indent).length - 1;
  for (const part of parts) {
    if (length + 1 + part.length > width && line.length > 0) {
      lines.push(indent + line.join(" "));
      line = [];
      length = indent.length - 1;
    }
    line.push(part);
    length += part.length + 1;
  }
  if (line.length > 0) lines.push(indent + line.join(" "));
  if (prefix !== undefined && lines.length > 0) lines[0] = lines[0]!.slice(indent.length);
  return lines;
}
