/** UnicodeError and its three kinds. */
import { buffer_of } from "../../builtins/bytes/buffer.ts";
import { repr } from "../../builtins/repr/repr.ts";
import type { Py } from "../value.ts";
import { ValueError } from "./simple.ts";

export class UnicodeError extends ValueError {}

/** `UnicodeDecodeError(encoding, object, start, end, reason)`; `object` is the bytes. */
export class UnicodeDecodeError extends UnicodeError {
  encoding: string;
  object: Py;
  start: number;
  end: number;
  reason: string;

  constructor(encoding: string, object: Py, start: number, end: number, reason: string) {
    super(encoding, object, start, end, reason);
    this.encoding = encoding;
    this.object = object;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  override __str__(): string {
    const { encoding, start, end, reason } = this;
    if (end !== start + 1) return `'${encoding}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
    const byte = buffer_of(this.object)?.[start] ?? 0;
    return `'${encoding}' codec can't decode byte 0x${byte.toString(16).padStart(2, "0")} in position ${start}: ${reason}`;
  }
}

/** `UnicodeEncodeError(encoding, object, start, end, reason)`; `object` is the str, positions are code points. */
export class UnicodeEncodeError extends UnicodeError {
  encoding: string;
  object: string;
  start: number;
  end: number;
  reason: string;

  constructor(encoding: string, object: string, start: number, end: number, reason: string) {
    super(encoding, object, start, end, reason);
    this.encoding = encoding;
    this.object = object;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  override __str__(): string {
    return `'${this.encoding}' codec can't encode ${characters(this)}`;
  }
}

/** `UnicodeTranslateError(object, start, end, reason)` */
export class UnicodeTranslateError extends UnicodeError {
  object: string;
  start: number;
  end: number;
  reason: string;

  constructor(object: string, start: number, end: number, reason: string) {
    super(object, start, end, reason);
    this.object = object;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  override __str__(): string {
    return `can't translate ${characters(this)}`;
  }
}

function characters({ object, start, end, reason }: { object: string; start: number; end: number; reason: string }): string {
  if (end !== start + 1) return `characters in position ${start}-${end - 1}: ${reason}`;
  return `character '${escaped([...object][start]!)}' in position ${start}: ${reason}`;
}

function escaped(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0x10000) return `\\U${code.toString(16).padStart(8, "0")}`;
  return code >= 0x100 ? `\\u${code.toString(16).padStart(4, "0")}` : code >= 0x80 || code < 0x20 ? `\\x${code.toString(16).padStart(2, "0")}` : repr(char).slice(1, -1);
}
