/** Python's `os.path.sep` */
export const sep = "/";

/** Python's `os.path.altsep`: there is none here. */
export const altsep = null;

/** Python's `os.path.extsep` */
export const extsep = ".";

/** Python's `os.path.pathsep`: between the folders of `PATH`. */
export const pathsep = ":";

/** Python's `os.path.curdir` */
export const curdir = ".";

/** Python's `os.path.pardir` */
export const pardir = "..";

/** Python's `os.path.defpath`: where programs are looked for if `PATH` is not set. */
export const defpath = "/bin:/usr/bin";

/** Python's `os.path.devnull` */
export const devnull = "/dev/null";

/** Python's `os.path.supports_unicode_filenames` */
export const supports_unicode_filenames = false;
