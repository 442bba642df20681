"""The status codes and methods of HTTP."""
from http import HTTPMethod, HTTPStatus

every = [
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
]
for status in every:
    flags = [status.is_informational, status.is_success, status.is_redirection, status.is_client_error, status.is_server_error]
    print(status.value, status.name, status.phrase, status.description, flags.index(True))
print(HTTPStatus(404), repr(HTTPStatus["OK"]), f"{HTTPStatus.CREATED} {HTTPStatus.CREATED:04d}", HTTPStatus.OK == 200, HTTPStatus.OK < HTTPStatus.CREATED)
print(len(HTTPStatus), [status.name for status in HTTPStatus if status.is_informational], HTTPStatus.OK + 1, {200: "fine"}[HTTPStatus.OK])
try:
    HTTPStatus(299)
except ValueError as error:
    print(error)
for method in [HTTPMethod.CONNECT, HTTPMethod.DELETE, HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS, HTTPMethod.PATCH, HTTPMethod.POST, HTTPMethod.PUT, HTTPMethod.TRACE]:
    print(method, repr(method), method.name, method.value, method.description)
print(HTTPMethod("GET") is HTTPMethod.GET, HTTPMethod.GET == "GET", HTTPMethod["PUT"].lower(), f"{HTTPMethod.PUT:>6}")
match HTTPStatus(503):
    case HTTPStatus.OK:
        print("ok")
    case HTTPStatus.SERVICE_UNAVAILABLE | HTTPStatus.BAD_GATEWAY:
        print("try again")
