import { enum_class, StrEnum } from "../enum/index.ts";
import { METHODS } from "./facts.ts";

/**
 * Python's `http.HTTPMethod`: the methods of HTTP, which are strs.
 *
 * @example HTTPMethod.GET.description // "Retrieve the target."
 */
export class HTTPMethod extends StrEnum {
  static override readonly __name__: string = "HTTPMethod";
  static override readonly __module__: string = "http";
  static readonly CONNECT = new HTTPMethod("CONNECT");
  static readonly DELETE = new HTTPMethod("DELETE");
  static readonly GET = new HTTPMethod("GET");
  static readonly HEAD = new HTTPMethod("HEAD");
  static readonly OPTIONS = new HTTPMethod("OPTIONS");
  static readonly PATCH = new HTTPMethod("PATCH");
  static readonly POST = new HTTPMethod("POST");
  static readonly PUT = new HTTPMethod("PUT");
  static readonly TRACE = new HTTPMethod("TRACE");
  static { enum_class(this); }

  /** What it asks for, in a sentence. */
  get description(): string {
    return METHODS[this._name_] ?? "";
  }

  override __repr__(): string {
    return `<HTTPMethod.${this._name_}>`;
  }
}
