/** What comes in place of matches. */
import { Bytes } from "../builtins/bytes/Bytes.ts";
import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import type { Hit } from "./Engine.ts";
import type { Template } from "./parse/template.ts";
import type { Subject } from "./Subject.ts";

/** A template with the texts of a match's groups in it. */
export function filled(template: Template, hit: Hit): string {
  let text = "";
  for (const part of template) text += typeof part === "string" ? part : (hit.texts[part] ?? "");
  return text;
}

/** A str or bytes as the source of a pattern or a template. @raises TypeError for anything else */
export function source_of(x: Py): string | Bytes {
  const text = text_of(x);
  if (text !== undefined) return text;
  const data = buffer_of(x);
  if (data !== undefined) return x instanceof Bytes ? x : new Bytes(data.slice());
  throw new TypeError(`decoding to str: need a bytes-like object, ${type_name(x)} found`);
}

/** Pieces that become one text. */
export class Pieces {
  readonly #subject: Subject;
  #text = "";
  #count = 0;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** A part of the text itself. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    this.#text += this.#subject.text.slice(from, to);
    this.#count++;
  }

  add(text: string): void {
    this.#text += text;
    this.#count++;
  }

  /** What the program gives. @raises TypeError if it is not of the text's kind */
  add_value(value: Py): void {
    if (value === null || value === undefined) return;
    const text = this.#subject.is_text ? text_of(value) : bytes_text(value);
    if (text !== undefined) this.add(text);
    else throw new TypeError(`sequence item ${this.#count}: expected ${this.#subject.is_text ? "str instance" : "a bytes-like object"}, ${type_name(value)} found`);
  }

  /** The whole. */
  join(): Py {
    return this.#subject.piece(this.#text);
  }
}

function bytes_text(value: Py): string | undefined {
  const data = buffer_of(value);
  return data === undefined ? undefined : latin1(data);
}
