/** Python's `os.name` */
export const name = "posix";

/** Python's `os.linesep`: the end of a line in a file */
export const linesep = "\n";

/** Python's `os.supports_bytes_environ` */
export const supports_bytes_environ = true;
