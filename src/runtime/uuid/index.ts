export { getnode, NAMESPACE_DNS, NAMESPACE_OID, NAMESPACE_URL, NAMESPACE_X500, uuid1, uuid3, uuid4, uuid5 } from "./make.ts";
export { SafeUUID } from "./SafeUUID.ts";
export { RESERVED_FUTURE, RESERVED_MICROSOFT, RESERVED_NCS, RFC_4122, UUID } from "./UUID.ts";
