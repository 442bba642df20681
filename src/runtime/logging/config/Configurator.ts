/** What a dict says of loggers, handlers, formatters and filters. */
import { setattr } from "../../core/attributes/index.ts";
import { call, callable } from "../../core/call/call.ts";
import { AttributeError, caught, Exception, KeyError, raise_from, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { is_class } from "../../core/is_class.ts";
import { iter } from "../../core/iter.ts";
import { truth } from "../../core/truth.ts";
import type { Keywords, Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import { sorted } from "../../builtins/list/sort.ts";
import { str } from "../../builtins/str/str.ts";
import { Queue } from "../../queue/index.ts";
import { Filter, type Filterer } from "../Filterer.ts";
import { Formatter } from "../Formatter.ts";
import { getHandlerByName, Handler, shutdown } from "../Handler.ts";
import { MemoryHandler, QueueHandler, QueueListener } from "../handlers/index.ts";
import { level_of, NOTSET } from "../levels.ts";
import type { Logger } from "../Logger.ts";
import { getLogger, PlaceHolder } from "../Manager.ts";
import { construct } from "./construct.ts";
import { converted, resolve } from "./resolve.ts";

type Section = Map<string, Py>;

/** The parts of one configuration; what is made of an entry takes its place. */
export class Configurator {
  readonly #config: Section;

  /** @param config is copied: the dict of the program stays as it is */
  constructor(config: ReadonlyMap<string, Py>) {
    this.#config = copied(config);
  }

  /** Does what the configuration says. @raises ValueError that tells which entry could not be done, with the reason as its cause */
  configure(): void {
    const config = this.#config;
    if (!config.has("version")) throw new ValueError("dictionary doesn't specify a version");
    if (config.get("version") !== 1) throw new ValueError(`Unsupported version: ${str(config.get("version"))}`);
    if (truth(config.get("incremental") ?? false)) this.#adjust();
    else this.#set_up();
  }

  #section(name: string): Section {
    const found: Py = this.#config.get(name);
    return found instanceof Map ? found : new Map();
  }

  /** An incremental configuration only changes levels and whether records go on upwards. */
  #adjust(): void {
    for (const [name, entry] of this.#section("handlers")) {
      const handler = getHandlerByName(name);
      if (handler === null) throw new ValueError(`No handler found with name ${repr(name)}`);
      attempt(`Unable to configure handler ${repr(name)}`, () => {
        if (truth(entry.get("level") ?? null)) handler.setLevel(level_of(entry.get("level")));
      });
    }
    this.#configure_loggers(true);
  }

  #set_up(): void {
    const config = this.#config;
    const disable = truth(config.get("disable_existing_loggers") ?? true);
    shutdown();
    for (const [name, entry] of this.#section("formatters")) attempt(`Unable to configure formatter ${repr(name)}`, () => this.#section("formatters").set(name, this.#formatter(entry)));
    for (const [name, entry] of this.#section("filters")) attempt(`Unable to configure filter ${repr(name)}`, () => this.#section("filters").set(name, this.#filter(entry)));
    this.#configure_handlers();
    const above = this.#configure_loggers(false);
    const { loggerDict } = getLogger().manager;
    for (const [name, logger] of loggerDict) {
      if (this.#section("loggers").has(name) || logger instanceof PlaceHolder) continue;
      if (above.some((each) => name.startsWith(`${each}.`))) {
        logger.setLevel(NOTSET);
        logger.handlers = [];
        logger.propagate = true;
      } else logger.disabled = disable;
    }
    this.#configure_root(false);
  }

  #configure_handlers(): void {
    const handlers = this.#section("handlers");
    const make = (name: string): void => {
      const handler = this.#handler(copied(handlers.get(name)));
      handler.name = name;
      handlers.set(name, handler);
    };
    const later: string[] = [];
    for (const name of sorted<string>([...handlers.keys()])) {
      attempt(`Unable to configure handler ${repr(name)}`, () => {
        make(name);
      }, (error) => {
        const waits = error instanceof Exception && str(error.__cause__).includes(" not configured yet");
        if (waits) later.push(name);
        return waits;
      });
    }
    for (const name of later) attempt(`Unable to configure handler ${repr(name)}`, () => { make(name); });
  }

  /** @returns the names that were there before */
  #configure_loggers(incremental: boolean): string[] {
    const known = new Set(getLogger().manager.loggerDict.keys());
    const loggers = this.#section("loggers");
    for (const [name, entry] of loggers) {
      attempt(`Unable to configure logger ${repr(name)}`, () => {
        const logger = getLogger(name);
        this.#configure_logger(logger, entry, incremental);
        logger.disabled = false;
        const propagate = this.#value(entry, "propagate");
        if (propagate !== null) logger.propagate = propagate;
      });
    }
    if (incremental) this.#configure_root(true);
    return [...loggers.keys()].filter((name) => known.has(name));
  }

  #configure_root(incremental: boolean): void {
    const root: Py = this.#config.get("root");
    if (root instanceof Map && root.size > 0) attempt("Unable to configure root logger", () => { this.#configure_logger(getLogger(), root, incremental); });
  }

  #configure_logger(logger: Logger, entry: Section, incremental: boolean): void {
    const level = this.#value(entry, "level");
    if (level !== null) logger.setLevel(level_of(level));
    if (incremental) return;
    for (const handler of [...logger.handlers]) logger.removeHandler(handler);
    const handlers = this.#value(entry, "handlers");
    for (const name of truth(handlers) ? iter(handlers) : []) attempt(`Unable to add handler ${repr(name)}`, () => { logger.addHandler(this.#entry("handlers", name)); });
    this.#add_filters(logger, this.#value(entry, "filters"));
  }

  #add_filters(to: Filterer, filters: Py): void {
    if (!truth(filters)) return;
    for (const each of iter(filters) as Iterable<Py>) {
      attempt(`Unable to add filter ${repr(each)}`, () => {
        to.addFilter(callable(each) || callable(each.filter) ? each : this.#entry("filters", each));
      });
    }
  }

  #entry(section: string, name: Py): Py {
    const found: Py = this.#section(section).get(name);
    if (found === undefined) throw new KeyError(name);
    return found;
  }

  #value(entry: Section, name: string): Py {
    return converted(entry.get(name) ?? null, this.#config);
  }

  #taken(entry: Section, name: string): Py {
    const value = this.#value(entry, name);
    entry.delete(name);
    return value;
  }

  #formatter(entry: Section): Py {
    if (entry.has("()")) {
      const own = copied(entry);
      try {
        return this.#custom(entry);
      } catch (error) {
        if (!(error instanceof TypeError) || !str(error).includes("'format'")) throw error;
        // The library's own class calls it `fmt`.
        own.set("fmt", own.get("format"));
        own.delete("format");
        return this.#custom(own);
      }
    }
    const name = this.#value(entry, "class");
    const cls: Py = truth(name) ? (callable(name) ? name : resolve(name)) : Formatter;
    const defaults = this.#value(entry, "defaults");
    const given = [this.#value(entry, "format"), this.#value(entry, "datefmt"), this.#value(entry, "style") ?? "%", ...(entry.has("validate") ? [this.#value(entry, "validate")] : [])];
    return call(cls, ...given, ...(defaults === null ? [] : [{ defaults }]));
  }

  #filter(entry: Section): Py {
    return entry.has("()") ? this.#custom(entry) : new Filter(this.#value(entry, "name") ?? "");
  }

  /** What the factory under `()` makes of the other entries. */
  #custom(entry: Section): Py {
    const factory = this.#taken(entry, "()");
    return this.#finished(construct(callable(factory) ? factory : resolve(factory), this.#keywords(entry)), entry);
  }

  #keywords(entry: Section): Keywords {
    const keywords: Keywords = {};
    for (const [name, value] of entry) {
      if (name === ".") continue;
      if (!/^[a-z_]\w*$/i.test(name)) throw new ValueError(`Not a valid Python identifier: ${repr(name)}`);
      keywords[name] = converted(value, this.#config);
    }
    return keywords;
  }

  /** Sets the attributes that stand under `.`. */
  #finished(made: Py, entry: Section): Py {
    const attributes = this.#value(entry, ".");
    for (const [name, value] of (attributes ?? []) as Iterable<[string, Py]>) setattr(made, name, value);
    return made;
  }

  #handler(entry: Section): Handler {
    const formatter = this.#taken(entry, "formatter");
    const format: Py = truth(formatter) ? attempt(`Unable to set formatter ${repr(formatter)}`, () => this.#entry("formatters", formatter)) : null;
    const level = this.#taken(entry, "level");
    const filters = this.#taken(entry, "filters");
    const factory = this.#taken(entry, "()") ?? this.#handler_class(entry);
    const made: Handler = construct(callable(factory) ? factory : resolve(factory), this.#keywords(entry));
    if (format !== null) made.setFormatter(format);
    if (level !== null) made.setLevel(level_of(level));
    this.#add_filters(made, filters);
    return this.#finished(made, entry);
  }

  /** The class of a handler, or a function for one that takes other handlers. */
  #handler_class(entry: Section): Py {
    if (!entry.has("class")) throw new AttributeError("'NoneType' object has no attribute 'split'");
    const named = this.#taken(entry, "class");
    const cls: Py = callable(named) ? named : resolve(named);
    if (is_a(cls, MemoryHandler)) {
      if (entry.has("flushLevel")) entry.set("flushLevel", level_of(this.#value(entry, "flushLevel")));
      const target = this.#value(entry, "target");
      if (entry.has("target")) entry.set("target", attempt(`Unable to set target handler ${repr(target)}`, () => this.#ready(target, "target not configured yet")));
    }
    if (!is_a(cls, QueueHandler)) return cls;
    const own = new Map(entry);
    entry.clear();
    return () => this.#queue_handler(cls, own);
  }

  #queue_handler(cls: Py, entry: Section): Py {
    const given = this.#taken(entry, "queue");
    const queue: Py = given === null ? new Queue() : typeof given === "string" ? call(resolve(given)) : given instanceof Map ? this.#custom(copied(given)) : given;
    const listener = this.#taken(entry, "listener") ?? QueueListener;
    const respect = truth(this.#taken(entry, "respect_handler_level") ?? false);
    const names = this.#taken(entry, "handlers");
    const handlers = truth(names) ? [...(iter(names) as Iterable<Py>)].map((name) => attempt(`Unable to set required handler ${repr(name)}`, () => this.#ready(name, `Required handler ${repr(name)} is not configured yet`))) : [];
    const made: Py = construct(cls, { queue, ...this.#keywords(entry) });
    made.listener = call(callable(listener) ? listener : resolve(listener), queue, ...handlers, { respect_handler_level: respect });
    return made;
  }

  #ready(name: Py, otherwise: string): Handler {
    const found = this.#entry("handlers", name);
    if (!(found instanceof Handler)) throw new TypeError(otherwise);
    return found;
  }
}

function is_a(cls: Py, base: Py): boolean {
  return is_class(cls) && (cls === base || (cls as Py).prototype instanceof base);
}

/** A copy down to the dicts. */
function copied(section: ReadonlyMap<string, Py>): Section {
  return new Map([...section].map(([key, value]) => [key, value instanceof Map ? copied(value) : value] as const));
}

/** Runs a step, whose failure becomes the cause of a ValueError. */
function attempt<T>(message: string, run: () => T, forgiven: (error: Py) => boolean = () => false): T {
  try {
    return run();
  } catch (thrown) {
    const error: Py = caught(thrown);
    if (!(error instanceof Exception)) throw thrown;
    if (forgiven(error)) return undefined as T;
    throw raise_from(new ValueError(message), error);
  }
}
