/** Python's `io.SEEK_SET`: from the beginning. */
export const SEEK_SET = 0;

/** Python's `io.SEEK_CUR`: from where the position is. */
export const SEEK_CUR = 1;

/** Python's `io.SEEK_END`: from the end. */
export const SEEK_END = 2;
