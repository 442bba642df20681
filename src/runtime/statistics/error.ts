import { ValueError } from "../core/exceptions/index.ts";

/** Python's `statistics.StatisticsError` */
export class StatisticsError extends ValueError {
  static readonly __module__: string = "statistics";
}
