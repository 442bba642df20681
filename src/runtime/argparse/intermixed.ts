/** Options first, then the positional arguments among what is left. */
import { getattr, hasattr } from "../core/attributes/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { PARSER, REMAINDER, SUPPRESS } from "./constants.ts";

/** @raises TypeError if the parser has arguments that cannot stand anywhere */
export function parse_intermixed(parser: Py, args: Py, namespace: Py): Py {
  const positionals: Py[] = parser._get_positional_actions();
  const greedy: Py = positionals.find(({ nargs }) => nargs === PARSER || nargs === REMAINDER);
  if (greedy !== undefined) throw new TypeError(`parse_intermixed_args: positional arg with nargs=${greedy.nargs}`);
  const groups: Py[] = parser._mutually_exclusive_groups;
  if (groups.some((group) => group._group_actions.some((action: Py) => positionals.includes(action)))) {
    throw new TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup");
  }
  const { usage } = parser;
  try {
    // Error messages tell the whole usage.
    parser.usage ??= parser.format_usage().slice("usage: ".length);
    const [values, rest] = with_changes(positionals, { nargs: SUPPRESS, default: SUPPRESS }, (): Py => {
      const parsed: Py = parser.parse_known_args(args, namespace);
      for (const { dest } of positionals) drop_empty(parsed[0], dest);
      return parsed;
    });
    return with_changes([...parser._get_optional_actions(), ...groups], { required: false }, (): Py => parser.parse_known_args(rest, values));
  } finally {
    parser.usage = usage;
  }
}

function drop_empty(values: Py, dest: string): void {
  const value: Py = hasattr(values, dest) ? getattr(values, dest) : null;
  if (Array.isArray(value) && value.length === 0) delete values[dest];
}

/** Gives objects other attributes while `run` runs. */
function with_changes(objects: readonly Py[], changes: Readonly<Record<string, Py>>, run: () => Py): Py {
  const before = objects.map((each) => Object.keys(changes).map((key) => [key, each[key]] as const));
  for (const each of objects) Object.assign(each, changes);
  try {
    return run();
  } finally {
    for (const [i, each] of objects.entries()) Object.assign(each, Object.fromEntries(before[i]!));
  }
}
