import { call_method } from "../core/attributes/index.ts";
import { AttributeError, OSError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";

/** Writes a text to a file; that it can't be written is no reason to fail. */
export function print_to(file: Py, text: Py): void {
  if (!truth(text)) return;
  try {
    call_method(file, "write", text);
  } catch (error) {
    if (!(error instanceof AttributeError || error instanceof OSError)) throw error;
  }
}
