import { OSError } from "../../core/exceptions/index.ts";

/** Python's `socket.gaierror`: a host name that can't be resolved. @example throw new gaierror(-2, "Name or service not known") */
export class gaierror extends OSError {
  static readonly __module__: string = "socket";
}

/** Python's `socket.herror`: an error of the old functions that look hosts up. @example throw new herror(1, "Unknown host") */
export class herror extends OSError {
  static readonly __module__: string = "socket";
}

/** The error of a look-up, from the host's. */
export function lookup_error(error: unknown): gaierror {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EAI_AGAIN") return new gaierror(-3, "Temporary failure in name resolution");
  return new gaierror(-2, "Name or service not known");
}
