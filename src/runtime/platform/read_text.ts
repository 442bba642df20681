import { readFileSync } from "node:fs";
import { caught } from "../core/exceptions/index.ts";

/**
 * The text of a file in UTF-8.
 *
 * @throws OSError if it can't be read
 * @example read_text("args.txt")
 */
export function read_text(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw caught(error);
  }
}
