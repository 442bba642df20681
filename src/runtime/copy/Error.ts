import { Exception } from "../core/exceptions/index.ts";

/** Python's `copy.Error` */
export class Error_ extends Exception {
  static readonly __name__ = "Error";
  static readonly __module__ = "copy";
}
