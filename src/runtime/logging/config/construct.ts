/** Calls with the keywords of a configuration. */
import { call } from "../../core/call/call.ts";
import { named } from "../../core/call/given.ts";
import { signature_of } from "../../core/call/metadata.ts";
import { is_class } from "../../core/is_class.ts";
import { class_name_of } from "../../core/type_name.ts";
import type { Keywords, Py } from "../../core/value.ts";
import { FileHandler } from "../FileHandler.ts";
import { Filter } from "../Filterer.ts";
import { Formatter } from "../Formatter.ts";
import { Handler, StreamHandler } from "../Handler.ts";
import { MemoryHandler, QueueHandler, QueueListener, RotatingFileHandler } from "../handlers/index.ts";

const FILE = "encoding=, delay=, errors=";

/** The parameters of the library's constructors, of the more special classes first. */
const PARAMETERS: readonly (readonly [Py, string])[] = [
  [RotatingFileHandler, `filename, mode=, maxBytes=, backupCount=, ${FILE}`],
  [FileHandler, `filename, mode=, ${FILE}`],
  [StreamHandler, "stream="],
  [MemoryHandler, "capacity, flushLevel=, target=, flushOnClose="],
  [QueueHandler, "queue"],
  [QueueListener, "queue, *handlers, respect_handler_level="],
  [Handler, "level="],
  [Formatter, "fmt=, datefmt=, style=, validate=, *, defaults="],
  [Filter, "name="],
];

/**
 * Calls a factory with keyword arguments: constructors of the library find their parameters here, functions and classes of the program by their description.
 *
 * @raises TypeError if the arguments do not fit
 */
export function construct(factory: Py, keywords: Keywords): Py {
  const known = !is_class(factory) || signature_of(factory) !== undefined ? undefined : PARAMETERS.find(([cls]) => factory === cls || factory.prototype instanceof cls);
  if (known === undefined) return Object.keys(keywords).length === 0 ? call(factory) : call(factory, keywords);
  const [owner, parameters] = known;
  const given = named(parameters, [keywords], `${class_name_of(owner)}.__init__`);
  const names = parameters.split(",").map((each) => each.trim().replace(/=$/, ""));
  const keyword_only = names.indexOf("*");
  const positional = (keyword_only < 0 ? names : names.slice(0, keyword_only)).map((name) => given[name]);
  const options = keyword_only < 0 ? [] : names.slice(keyword_only + 1).filter((name) => name in given).map((name) => [name, given[name]] as const);
  while (positional.length > 0 && positional.at(-1) === undefined) positional.pop();
  return call(factory, ...positional, ...(options.length > 0 ? [Object.fromEntries(options)] : []));
}
