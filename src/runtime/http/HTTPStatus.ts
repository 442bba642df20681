import { enum_class, IntEnum } from "../enum/index.ts";
import { STATUSES } from "./facts.ts";

/**
 * Python's `http.HTTPStatus`: the status codes of HTTP, which are ints.
 *
 * @example new HTTPStatus(404).phrase // "Not Found"
 */
export class HTTPStatus extends IntEnum {
  static override readonly __name__: string = "HTTPStatus";
  static override readonly __module__: string = "http";
  static readonly CONTINUE = new HTTPStatus(100);
  static readonly SWITCHING_PROTOCOLS = new HTTPStatus(101);
  static readonly PROCESSING = new HTTPStatus(102);
  static readonly EARLY_HINTS = new HTTPStatus(103);
  static readonly OK = new HTTPStatus(200);
  static readonly CREATED = new HTTPStatus(201);
  static readonly ACCEPTED = new HTTPStatus(202);
  static readonly NON_AUTHORITATIVE_INFORMATION = new HTTPStatus(203);
  static readonly NO_CONTENT = new HTTPStatus(204);
  static readonly RESET_CONTENT = new HTTPStatus(205);
  static readonly PARTIAL_CONTENT = new HTTPStatus(206);
  static readonly MULTI_STATUS = new HTTPStatus(207);
  static readonly ALREADY_REPORTED = new HTTPStatus(208);
  static readonly IM_USED = new HTTPStatus(226);
  static readonly MULTIPLE_CHOICES = new HTTPStatus(300);
  static readonly MOVED_PERMANENTLY = new HTTPStatus(301);
  static readonly FOUND = new HTTPStatus(302);
  static readonly SEE_OTHER = new HTTPStatus(303);
  static readonly NOT_MODIFIED = new HTTPStatus(304);
  static readonly USE_PROXY = new HTTPStatus(305);
  static readonly TEMPORARY_REDIRECT = new HTTPStatus(307);
  static readonly PERMANENT_REDIRECT = new HTTPStatus(308);
  static readonly BAD_REQUEST = new HTTPStatus(400);
  static readonly UNAUTHORIZED = new HTTPStatus(401);
  static readonly PAYMENT_REQUIRED = new HTTPStatus(402);
  static readonly FORBIDDEN = new HTTPStatus(403);
  static readonly NOT_FOUND = new HTTPStatus(404);
  static readonly METHOD_NOT_ALLOWED = new HTTPStatus(405);
  static readonly NOT_ACCEPTABLE = new HTTPStatus(406);
  static readonly PROXY_AUTHENTICATION_REQUIRED = new HTTPStatus(407);
  static readonly REQUEST_TIMEOUT = new HTTPStatus(408);
  static readonly CONFLICT = new HTTPStatus(409);
  static readonly GONE = new HTTPStatus(410);
  static readonly LENGTH_REQUIRED = new HTTPStatus(411);
  static readonly PRECONDITION_FAILED = new HTTPStatus(412);
  static readonly CONTENT_TOO_LARGE = new HTTPStatus(413);
  static readonly REQUEST_ENTITY_TOO_LARGE = HTTPStatus.CONTENT_TOO_LARGE;
  static readonly URI_TOO_LONG = new HTTPStatus(414);
  static readonly REQUEST_URI_TOO_LONG = HTTPStatus.URI_TOO_LONG;
  static readonly UNSUPPORTED_MEDIA_TYPE = new HTTPStatus(415);
  static readonly RANGE_NOT_SATISFIABLE = new HTTPStatus(416);
  static readonly REQUESTED_RANGE_NOT_SATISFIABLE = HTTPStatus.RANGE_NOT_SATISFIABLE;
  static readonly EXPECTATION_FAILED = new HTTPStatus(417);
  static readonly IM_A_TEAPOT = new HTTPStatus(418);
  static readonly MISDIRECTED_REQUEST = new HTTPStatus(421);
  static readonly UNPROCESSABLE_CONTENT = new HTTPStatus(422);
  static readonly UNPROCESSABLE_ENTITY = HTTPStatus.UNPROCESSABLE_CONTENT;
  static readonly LOCKED = new HTTPStatus(423);
  static readonly FAILED_DEPENDENCY = new HTTPStatus(424);
  static readonly TOO_EARLY = new HTTPStatus(425);
  static readonly UPGRADE_REQUIRED = new HTTPStatus(426);
  static readonly PRECONDITION_REQUIRED = new HTTPStatus(428);
  static readonly TOO_MANY_REQUESTS = new HTTPStatus(429);
  static readonly REQUEST_HEADER_FIELDS_TOO_LARGE = new HTTPStatus(431);
  static readonly UNAVAILABLE_FOR_LEGAL_REASONS = new HTTPStatus(451);
  static readonly INTERNAL_SERVER_ERROR = new HTTPStatus(500);
  static readonly NOT_IMPLEMENTED = new HTTPStatus(501);
  static readonly BAD_GATEWAY = new HTTPStatus(502);
  static readonly SERVICE_UNAVAILABLE = new HTTPStatus(503);
  static readonly GATEWAY_TIMEOUT = new HTTPStatus(504);
  static readonly HTTP_VERSION_NOT_SUPPORTED = new HTTPStatus(505);
  static readonly VARIANT_ALSO_NEGOTIATES = new HTTPStatus(506);
  static readonly INSUFFICIENT_STORAGE = new HTTPStatus(507);
  static readonly LOOP_DETECTED = new HTTPStatus(508);
  static readonly NOT_EXTENDED = new HTTPStatus(510);
  static readonly NETWORK_AUTHENTICATION_REQUIRED = new HTTPStatus(511);
  static { enum_class(this); }

  /** What it is called: `Not Found`. */
  get phrase(): string {
    return facts_of(this)[1];
  }

  /** What it says, in a sentence; empty for many. */
  get description(): string {
    return facts_of(this)[2];
  }

  get is_informational(): boolean {
    return is_in(this, 100);
  }

  get is_success(): boolean {
    return is_in(this, 200);
  }

  get is_redirection(): boolean {
    return is_in(this, 300);
  }

  get is_client_error(): boolean {
    return is_in(this, 400);
  }

  get is_server_error(): boolean {
    return is_in(this, 500);
  }
}

function is_in(status: HTTPStatus, hundred: number): boolean {
  const code = Number(status.value);
  return code >= hundred && code < hundred + 100;
}

function facts_of({ value }: HTTPStatus): readonly [number, string, string] {
  return STATUSES.find(([code]) => code === value) ?? [Number(value), "", ""];
}
