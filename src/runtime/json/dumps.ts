import { call_method } from "../core/attributes/call_method.ts";
import { call } from "../core/call/call.ts";
import type { Py } from "../core/value.ts";
import { type EncoderOptions, JSONEncoder } from "./JSONEncoder.ts";

export interface DumpOptions extends EncoderOptions {
  readonly cls?: Py;
}

/**
 * Python's `json.dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None,
 * default=None, sort_keys=False, **kw)`.
 *
 * @returns the JSON text
 * @raises TypeError for what has no form in JSON
 * @raises ValueError for an object that holds itself
 * @example dumps(settings, { indent: 2, sort_keys: true })
 */
export function dumps(obj: Py, options: DumpOptions = {}): string {
  const { cls = null, ...rest } = options;
  return cls === null ? new JSONEncoder(rest).encode(obj) : call_method(call(cls, rest), "encode", obj);
}

/**
 * Python's `json.dump(obj, fp, …)`: as {@link dumps}, into a file.
 *
 * @example dump(settings, file, { indent: 2 })
 */
export function dump(obj: Py, fp: Py, options: DumpOptions = {}): null {
  call_method(fp, "write", dumps(obj, options));
  return null;
}
