import { RuntimeError } from "../../core/exceptions/index.ts";

/** Python's `concurrent.futures.BrokenExecutor`: a pool that can't work any more @example throw new BrokenExecutor("the initializer failed") */
export class BrokenExecutor extends RuntimeError {
  static readonly __module__: string = "concurrent.futures._base";
}
