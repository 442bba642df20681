/** http: the status codes and methods; clients and servers are modules of their own, which are not there. */
import { attribute, cls, fn, pyModule, type AttributeRow } from "../../src/maps/define.ts";

const statuses = [
  "CONTINUE", "SWITCHING_PROTOCOLS", "PROCESSING", "EARLY_HINTS", "OK", "CREATED", "ACCEPTED", "NON_AUTHORITATIVE_INFORMATION", "NO_CONTENT",
  "RESET_CONTENT", "PARTIAL_CONTENT", "MULTI_STATUS", "ALREADY_REPORTED", "IM_USED", "MULTIPLE_CHOICES", "MOVED_PERMANENTLY", "FOUND", "SEE_OTHER",
  "NOT_MODIFIED", "USE_PROXY", "TEMPORARY_REDIRECT", "PERMANENT_REDIRECT", "BAD_REQUEST", "UNAUTHORIZED", "PAYMENT_REQUIRED", "FORBIDDEN",
  "NOT_FOUND", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "PROXY_AUTHENTICATION_REQUIRED", "REQUEST_TIMEOUT", "CONFLICT", "GONE", "LENGTH_REQUIRED",
  "PRECONDITION_FAILED", "CONTENT_TOO_LARGE", "REQUEST_ENTITY_TOO_LARGE", "URI_TOO_LONG", "REQUEST_URI_TOO_LONG", "UNSUPPORTED_MEDIA_TYPE",
  "RANGE_NOT_SATISFIABLE", "REQUESTED_RANGE_NOT_SATISFIABLE", "EXPECTATION_FAILED", "IM_A_TEAPOT", "MISDIRECTED_REQUEST", "UNPROCESSABLE_CONTENT",
  "UNPROCESSABLE_ENTITY", "LOCKED", "FAILED_DEPENDENCY", "TOO_EARLY", "UPGRADE_REQUIRED", "PRECONDITION_REQUIRED", "TOO_MANY_REQUESTS",
  "REQUEST_HEADER_FIELDS_TOO_LARGE", "UNAVAILABLE_FOR_LEGAL_REASONS", "INTERNAL_SERVER_ERROR", "NOT_IMPLEMENTED", "BAD_GATEWAY",
  "SERVICE_UNAVAILABLE", "GATEWAY_TIMEOUT", "HTTP_VERSION_NOT_SUPPORTED", "VARIANT_ALSO_NEGOTIATES", "INSUFFICIENT_STORAGE", "LOOP_DETECTED",
  "NOT_EXTENDED", "NETWORK_AUTHENTICATION_REQUIRED",
];
const methods = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];

function members(type: string, names: readonly string[]): Record<string, AttributeRow> {
  return Object.fromEntries(names.map((name) => [name, attribute(type)]));
}

const flags = Object.fromEntries(["is_informational", "is_success", "is_redirection", "is_client_error", "is_server_error"].map((name) => [name, attribute("bool")]));

export const http = pyModule("http", {
  HTTPStatus: cls("HTTPStatus", "(value: object) -> None", { name: attribute("ascii"), value: attribute("natural"), phrase: attribute("ascii"), description: attribute("ascii"), ...flags }, {
    bases: ["int"], statics: { ...members("HTTPStatus", statuses), __class_getitem__: fn("(name: str) -> HTTPStatus") },
  }),
  HTTPMethod: cls("HTTPMethod", "(value: object) -> None", { name: attribute("ascii"), value: attribute("ascii"), description: attribute("ascii") }, {
    bases: ["str"], statics: { ...members("HTTPMethod", methods), __class_getitem__: fn("(name: str) -> HTTPMethod") },
  }),
});
