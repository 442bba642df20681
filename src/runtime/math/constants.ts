/** Python's `math.pi` */
export const pi = 3.141592653589793;
/** Python's `math.e` */
export const e = 2.718281828459045;
/** Python's `math.tau` */
export const tau = 6.283185307179586;
/** Python's `math.inf` */
export const inf: number = Infinity;
/** Python's `math.nan` */
export const nan: number = NaN;
