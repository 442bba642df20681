/** The status codes and methods of HTTP. */

import {
  add,
  eq,
  format,
  getattr,
  getitem,
  iter,
  len,
  list_index,
  lt,
  print,
  repr,
  str,
  str_lower,
  truth,
  ValueError,
} from "py2ts-runtime";
import { HTTPMethod, HTTPStatus } from "py2ts-runtime/http";

const every = [
  HTTPStatus.CONTINUE,
  HTTPStatus.SWITCHING_PROTOCOLS,
  HTTPStatus.PROCESSING,
  HTTPStatus.EARLY_HINTS,
  HTTPStatus.OK,
  HTTPStatus.CREATED,
  HTTPStatus.ACCEPTED,
  HTTPStatus.NON_AUTHORITATIVE_INFORMATION,
  HTTPStatus.NO_CONTENT,
  HTTPStatus.RESET_CONTENT,
  HTTPStatus.PARTIAL_CONTENT,
  HTTPStatus.MULTI_STATUS,
  HTTPStatus.ALREADY_REPORTED,
  HTTPStatus.IM_USED,
  HTTPStatus.MULTIPLE_CHOICES,
  HTTPStatus.MOVED_PERMANENTLY,
  HTTPStatus.FOUND,
  HTTPStatus.SEE_OTHER,
  HTTPStatus.NOT_MODIFIED,
  HTTPStatus.USE_PROXY,
  HTTPStatus.TEMPORARY_REDIRECT,
  HTTPStatus.PERMANENT_REDIRECT,
  HTTPStatus.BAD_REQUEST,
  HTTPStatus.UNAUTHORIZED,
  HTTPStatus.PAYMENT_REQUIRED,
  HTTPStatus.FORBIDDEN,
  HTTPStatus.NOT_FOUND,
  HTTPStatus.METHOD_NOT_ALLOWED,
  HTTPStatus.NOT_ACCEPTABLE,
  HTTPStatus.PROXY_AUTHENTICATION_REQUIRED,
  HTTPStatus.REQUEST_TIMEOUT,
  HTTPStatus.CONFLICT,
  HTTPStatus.GONE,
  HTTPStatus.LENGTH_REQUIRED,
  HTTPStatus.PRECONDITION_FAILED,
  HTTPStatus.CONTENT_TOO_LARGE,
  HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
  HTTPStatus.URI_TOO_LONG,
  HTTPStatus.REQUEST_URI_TOO_LONG,
  HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
  HTTPStatus.RANGE_NOT_SATISFIABLE,
  HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
  HTTPStatus.EXPECTATION_FAILED,
  HTTPStatus.IM_A_TEAPOT,
  HTTPStatus.MISDIRECTED_REQUEST,
  HTTPStatus.UNPROCESSABLE_CONTENT,
  HTTPStatus.UNPROCESSABLE_ENTITY,
  HTTPStatus.LOCKED,
  HTTPStatus.FAILED_DEPENDENCY,
  HTTPStatus.TOO_EARLY,
  HTTPStatus.UPGRADE_REQUIRED,
  HTTPStatus.PRECONDITION_REQUIRED,
  HTTPStatus.TOO_MANY_REQUESTS,
  HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
  HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
  HTTPStatus.INTERNAL_SERVER_ERROR,
  HTTPStatus.NOT_IMPLEMENTED,
  HTTPStatus.BAD_GATEWAY,
  HTTPStatus.SERVICE_UNAVAILABLE,
  HTTPStatus.GATEWAY_TIMEOUT,
  HTTPStatus.HTTP_VERSION_NOT_SUPPORTED,
  HTTPStatus.VARIANT_ALSO_NEGOTIATES,
  HTTPStatus.INSUFFICIENT_STORAGE,
  HTTPStatus.LOOP_DETECTED,
  HTTPStatus.NOT_EXTENDED,
  HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED,
];
for (const status of every) {
  const flags = [
    status.is_informational,
    status.is_success,
    status.is_redirection,
    status.is_client_error,
    status.is_server_error,
  ];
  print(
    status.value,
    status.name,
    status.phrase,
    status.description,
    list_index(flags, true),
  );
}
print(
  new HTTPStatus(404),
  repr(getitem(HTTPStatus, "OK")),
  `${str(HTTPStatus.CREATED)} ${format(HTTPStatus.CREATED, "04d")}`,
  eq(HTTPStatus.OK, 200),
  lt(HTTPStatus.OK, HTTPStatus.CREATED),
);
print(
  len(HTTPStatus),
  [...iter(HTTPStatus)]
    .filter((status: any) => truth(getattr(status, "is_informational")))
    .map((status: any) => getattr(status, "name")),
  add(HTTPStatus.OK, 1),
  getitem(new Map([[200, "fine"]]), HTTPStatus.OK),
);
try {
  new HTTPStatus(299);
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
for (const method of [
  HTTPMethod.CONNECT,
  HTTPMethod.DELETE,
  HTTPMethod.GET,
  HTTPMethod.HEAD,
  HTTPMethod.OPTIONS,
  HTTPMethod.PATCH,
  HTTPMethod.POST,
  HTTPMethod.PUT,
  HTTPMethod.TRACE,
]) {
  print(method, repr(method), method.name, method.value, method.description);
}
print(
  new HTTPMethod("GET") === HTTPMethod.GET,
  eq(HTTPMethod.GET, "GET"),
  str_lower(getitem(HTTPMethod, "PUT").valueOf()),
  `${format(HTTPMethod.PUT, ">6")}`,
);
const subject = new HTTPStatus(503);
if (eq(subject, HTTPStatus.OK)) {
  print("ok");
} else if (
  eq(subject, HTTPStatus.SERVICE_UNAVAILABLE) ||
  eq(subject, HTTPStatus.BAD_GATEWAY)
) {
  print("try again");
}
