/** uuid. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const trailing = { keywords: "trailing" } as const;
const namespace = attribute("UUID");
const text = attribute("ascii");
const small = attribute("small");
const named = fn("(namespace: UUID, name: str | bytes) -> UUID", trailing);
const member = attribute("SafeUUID");

const UUID = cls("UUID", "(hex: str | None = None, bytes: object = None, bytes_le: object = None, fields: object = None, int: int | None = None, version: int | None = None, *, is_safe: SafeUUID = ...) -> None", {
  int: attribute("int"), hex: text, bytes: attribute("bytes"), bytes_le: attribute("bytes"), fields: attribute("tuple[int, ...]"), time_low: small, time_mid: small, time_hi_version: small,
  clock_seq_hi_variant: small, clock_seq_low: small, time: attribute("int"), clock_seq: small, node: small, urn: text, variant: text, version: attribute("small | None"), is_safe: member,
}, trailing);

export const uuid = pyModule("uuid", {
  UUID,
  SafeUUID: cls("SafeUUID", "(value: object) -> None", { name: text, value: attribute("small | None") }, { statics: { safe: member, unsafe: member, unknown: member } }),
  uuid1: fn("(node: int | None = None, clock_seq: int | None = None) -> UUID", trailing),
  uuid3: named,
  uuid4: fn("() -> UUID"),
  uuid5: named,
  getnode: fn("() -> small"),
  NAMESPACE_DNS: namespace, NAMESPACE_URL: namespace, NAMESPACE_OID: namespace, NAMESPACE_X500: namespace,
  RESERVED_NCS: text, RFC_4122: text, RESERVED_MICROSOFT: text, RESERVED_FUTURE: text,
}, { missing: ["Enum", "bytes_", "int_", "main"] });
