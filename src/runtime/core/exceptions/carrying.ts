/** The exceptions that carry attributes of their own besides the message. */
import { repr } from "../../builtins/repr/repr.ts";
import { is_keywords, type Keywords, type Py } from "../value.ts";
import { BaseException, Exception, own } from "./base.ts";
import { LookupError } from "./simple.ts";

export class KeyError extends LookupError {
  override __str__(): string {
    return this.args.length === 1 ? repr(this.args[0]) : super.__str__();
  }
}

export class StopIteration extends Exception {
  /** What the generator returned. */
  value: Py;

  constructor(...args: Py[]) {
    super(...args);
    this.value = args.length > 0 ? args[0] : null;
  }
}

export class SystemExit extends BaseException {
  /** The status asked for: None, an int, or something to print. */
  code: Py;

  constructor(...args: Py[]) {
    super(...args);
    this.code = args.length === 0 ? null : args.length === 1 ? args[0] : this.args;
  }
}

/** `AttributeError(*args, name=None, obj=None)` */
export class AttributeError extends Exception {
  declare name: string | null;
  declare obj: Py;

  constructor(...args: Py[]) {
    const options = keywords(args);
    super(...args);
    own(this, "name", options.name ?? null);
    own(this, "obj", options.obj ?? null);
  }
}

/** `NameError(*args, name=None)` */
export class NameError extends Exception {
  declare name: string | null;

  constructor(...args: Py[]) {
    const options = keywords(args);
    super(...args);
    own(this, "name", options.name ?? null);
  }
}

export class UnboundLocalError extends NameError {}

/** `ImportError(*args, name=None, path=None)` */
export class ImportError extends Exception {
  declare name: string | null;
  declare msg: Py;
  declare path: Py;

  constructor(...args: Py[]) {
    const options = keywords(args);
    super(...args);
    own(this, "name", options.name ?? null);
    this.msg = args.length === 1 ? args[0] : null;
    this.path = options.path ?? null;
  }

  override __str__(): string {
    return typeof this.msg === "string" ? this.msg : super.__str__();
  }
}

export class ModuleNotFoundError extends ImportError {}

/** `SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset))` */
export class SyntaxError extends Exception {
  msg: Py;
  filename: Py;
  lineno: Py;
  offset: Py;
  text: Py;
  end_lineno: Py;
  end_offset: Py;
  print_file_and_line: Py = null;

  constructor(...args: Py[]) {
    super(...args);
    const where: readonly Py[] = args.length > 1 ? args[1] : [];
    this.msg = args[0] ?? null;
    this.filename = where[0] ?? null;
    this.lineno = where[1] ?? null;
    this.offset = where[2] ?? null;
    this.text = where[3] ?? null;
    this.end_lineno = where[4] ?? null;
    this.end_offset = where[5] ?? null;
  }

  override __str__(): string {
    const file = typeof this.filename === "string" ? this.filename.split("/").pop() : undefined;
    const line = this.lineno === null ? undefined : `line ${this.lineno}`;
    const where = [file, line].filter((part) => part !== undefined).join(", ");
    return where === "" ? `${this.msg ?? "None"}` : `${this.msg} (${where})`;
  }
}

export class IndentationError extends SyntaxError {}
export class TabError extends IndentationError {}

/** Takes the keyword arguments off the end of `args`. */
function keywords(args: Py[]): Keywords {
  return is_keywords(args.at(-1)) ? args.pop() : {};
}
