export { StatisticsError } from "./error.ts";
export { kde, kde_random } from "./kde.ts";
export { fmean, geometric_mean, harmonic_mean, mean, median, median_grouped, median_high, median_low, mode, multimode, quantiles } from "./means.ts";
export { NormalDist } from "./NormalDist.ts";
export { correlation, covariance, linear_regression } from "./relations.ts";
export type { LinearRegression } from "./relations.ts";
export { pstdev, pvariance, stdev, variance } from "./spread.ts";
