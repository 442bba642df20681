import { find_buffer } from "../../builtins/bytes/search.ts";

/** Bytes that come in at the end and are taken from the beginning. */
export class ReadBuffer {
  #data = new Uint8Array();
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** The bytes in it, to be looked at. */
  get view(): Uint8Array {
    return this.#data.subarray(this.#start, this.#end);
  }

  append(bytes: Uint8Array): void {
    const length = this.length + bytes.length;
    if (this.#end + bytes.length > this.#data.length) {
      const data = length > this.#data.length / 2 ? new Uint8Array(Math.max(2 * length, 64)) : this.#data;
      // Within one array this moves the bytes to its front.
      data.set(this.view);
      this.#data = data;
      this.#start = 0;
      this.#end = length - bytes.length;
    }
    this.#data.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Where a separator begins, from an offset on; −1 if it is not there. */
  find(separator: Uint8Array, offset: number): number {
    const { view } = this;
    return find_buffer(view, separator, offset, view.length);
  }

  /** Takes the first bytes out. */
  take(count: number): Uint8Array {
    const taken = this.#data.slice(this.#start, Math.min(this.#start + count, this.#end));
    this.drop(taken.length);
    return taken;
  }

  drop(count: number): void {
    this.#start += count;
    if (this.#start >= this.#end) this.#start = this.#end = 0;
  }

  clear(): void {
    this.drop(this.length);
  }
}
