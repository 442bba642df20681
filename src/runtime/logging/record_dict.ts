import type { Py } from "../core/value.ts";

const LOCATION = ["pathname", "filename", "module", "lineno", "funcName"];

/** The attributes of a record as a dict, those that are looked up late included. */
export function dict_of_record(record: object): Map<string, Py> {
  const all = new Map<string, Py>(Object.entries(record));
  for (const name of LOCATION) all.set(name, Reflect.get(record, name));
  return all;
}
