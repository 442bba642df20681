import { Configurator } from "./Configurator.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `logging.config.dictConfig(config)`: sets up logging as a dict says. Names given as text are those of `logging`, `logging.handlers`,
 * `sys` and `queue`; classes of the program are given as objects.
 *
 * @raises ValueError if something can't be done as the dict says; the reason is the error's cause
 * @example dictConfig(new Map([["version", 1]]))
 */
export function dictConfig(config: Py): void {
  new Configurator(config).configure();
}
