import { Enum, make_enum } from "../enum/index.ts";
import type { Py } from "../core/value.ts";

/** A member of `uuid.SafeUUID`. */
export type SafeUUID = Enum<number | null>;

interface SafeUUIDClass {
  new (value: Py): SafeUUID;
  readonly safe: SafeUUID;
  readonly unsafe: SafeUUID;
  readonly unknown: SafeUUID;
}

/** Python's `uuid.SafeUUID`: whether it was made so that no other process makes the same. @example SafeUUID.unknown */
export const SafeUUID: SafeUUIDClass = /* @__PURE__ */ make();

function make(): Py {
  const cls: Py = make_enum(Enum, "SafeUUID", [["safe", 0], ["unsafe", -1], ["unknown", null]]);
  Object.defineProperty(cls, "__module__", { value: "uuid" });
  return cls;
}
