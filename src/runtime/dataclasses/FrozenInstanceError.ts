import { AttributeError } from "../core/exceptions/index.ts";

/** Python's `dataclasses.FrozenInstanceError`. */
export class FrozenInstanceError extends AttributeError {
  static readonly __module__ = "dataclasses";
}
