/** What the texts of a configuration stand for: names of the library, `ext://sys.stdout`, `cfg://handlers.file.filename`. */
import { getattr } from "../../core/attributes/index.ts";
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { getitem } from "../../core/items/index.ts";
import { tuple_of } from "../../core/tuple.ts";
import { is_tuple } from "../../core/tuple.ts";
import { repr } from "../../builtins/repr/index.ts";
import { str } from "../../builtins/str/str.ts";
import type { Py } from "../../core/value.ts";
import * as sys from "../../sys/index.ts";
import { Queue } from "../../queue/index.ts";
import * as handlers from "../handlers/index.ts";
import * as logging from "../index.ts";

/** The modules whose names a configuration may give as text. */
const MODULES: Readonly<Record<string, Py>> = { "logging.handlers": handlers, logging, sys, queue: { Queue } };

/**
 * The object that a dotted name stands for.
 *
 * @raises ValueError "Cannot resolve …" for names of other modules, which the program has to hand over as objects
 */
export function resolve(name: string): Py {
  const module = Object.keys(MODULES).find((each) => name.startsWith(`${each}.`));
  if (module === undefined) throw new ValueError(`Cannot resolve ${repr(name)}: names are found in ${Object.keys(MODULES).sort().join(", ")}; give the object itself instead of its name`);
  const [first = "", ...rest] = name.slice(module.length + 1).split(".");
  const found: Py = Object.hasOwn(MODULES[module], first) ? MODULES[module][first] : undefined;
  if (found === undefined) throw new ValueError(`Cannot resolve ${repr(name)}: No module named ${repr(`${module}.${first}`)}`);
  return rest.reduce<Py>((object, each) => getattr(object, each), found);
}

/** A value of a configuration as it counts: texts with `ext://` or `cfg://` are looked up, also in lists and dicts. */
export function converted(value: Py, config: ReadonlyMap<string, Py>): Py {
  if (typeof value === "string") {
    if (value.startsWith("ext://")) return resolve(value.slice(6));
    return value.startsWith("cfg://") ? looked_up(value.slice(6), config) : value;
  }
  if (is_tuple(value)) return Object.hasOwn(value.constructor, "_fields") ? value : tuple_of(value.map((each: Py) => converted(each, config)));
  if (Array.isArray(value)) return value.map((each: Py) => converted(each, config));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, converted(each, config)] as const));
  return value;
}

/** `handlers.file[0].x` */
function looked_up(path: string, config: ReadonlyMap<string, Py>): Py {
  const first = /^\s*(\w+)\s*/.exec(path);
  if (first === null) throw new ValueError(`Unable to convert ${repr(path)}`);
  let rest = path.slice(first[0].length);
  let found: Py = getitem(config, first[1]);
  while (rest !== "") {
    const step = /^\.\s*(\w+)\s*|^\[\s*([\w\s]+?)\s*\]\s*/.exec(rest);
    if (step === null) throw new ValueError(`Unable to convert ${repr(path)} at ${repr(rest)}`);
    const [whole, attribute, index = ""] = step;
    found = attribute !== undefined ? getitem(found, attribute) : item(found, index);
    // What is looked up on the way may itself be a name; dicts are left as they are, since they may hold the one that is asked for.
    if (typeof found === "string") found = converted(found, config);
    rest = rest.slice(whole.length);
  }
  return converted(found, config);
}

/** A number is one first, and a key if the container takes no numbers. */
function item(container: Py, index: string): Py {
  if (!/^\d+$/.test(index)) return getitem(container, index);
  try {
    return getitem(container, Number(index));
  } catch (error) {
    if (error instanceof TypeError) return getitem(container, str(index));
    throw error;
  }
}
