/** Bits of a file's mode, and places in a `stat_result`. */

/** Python's `stat.FILE_ATTRIBUTE_ARCHIVE`: an attribute of Windows files */
export const FILE_ATTRIBUTE_ARCHIVE = 32;

/** Python's `stat.FILE_ATTRIBUTE_COMPRESSED`: an attribute of Windows files */
export const FILE_ATTRIBUTE_COMPRESSED = 2048;

/** Python's `stat.FILE_ATTRIBUTE_DEVICE`: an attribute of Windows files */
export const FILE_ATTRIBUTE_DEVICE = 64;

/** Python's `stat.FILE_ATTRIBUTE_DIRECTORY`: an attribute of Windows files */
export const FILE_ATTRIBUTE_DIRECTORY = 16;

/** Python's `stat.FILE_ATTRIBUTE_ENCRYPTED`: an attribute of Windows files */
export const FILE_ATTRIBUTE_ENCRYPTED = 16384;

/** Python's `stat.FILE_ATTRIBUTE_HIDDEN`: an attribute of Windows files */
export const FILE_ATTRIBUTE_HIDDEN = 2;

/** Python's `stat.FILE_ATTRIBUTE_INTEGRITY_STREAM`: an attribute of Windows files */
export const FILE_ATTRIBUTE_INTEGRITY_STREAM = 32768;

/** Python's `stat.FILE_ATTRIBUTE_NORMAL`: an attribute of Windows files */
export const FILE_ATTRIBUTE_NORMAL = 128;

/** Python's `stat.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED`: an attribute of Windows files */
export const FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 8192;

/** Python's `stat.FILE_ATTRIBUTE_NO_SCRUB_DATA`: an attribute of Windows files */
export const FILE_ATTRIBUTE_NO_SCRUB_DATA = 131072;

/** Python's `stat.FILE_ATTRIBUTE_OFFLINE`: an attribute of Windows files */
export const FILE_ATTRIBUTE_OFFLINE = 4096;

/** Python's `stat.FILE_ATTRIBUTE_READONLY`: an attribute of Windows files */
export const FILE_ATTRIBUTE_READONLY = 1;

/** Python's `stat.FILE_ATTRIBUTE_REPARSE_POINT`: an attribute of Windows files */
export const FILE_ATTRIBUTE_REPARSE_POINT = 1024;

/** Python's `stat.FILE_ATTRIBUTE_SPARSE_FILE`: an attribute of Windows files */
export const FILE_ATTRIBUTE_SPARSE_FILE = 512;

/** Python's `stat.FILE_ATTRIBUTE_SYSTEM`: an attribute of Windows files */
export const FILE_ATTRIBUTE_SYSTEM = 4;

/** Python's `stat.FILE_ATTRIBUTE_TEMPORARY`: an attribute of Windows files */
export const FILE_ATTRIBUTE_TEMPORARY = 256;

/** Python's `stat.FILE_ATTRIBUTE_VIRTUAL`: an attribute of Windows files */
export const FILE_ATTRIBUTE_VIRTUAL = 65536;

/** Python's `stat.SF_APPEND`: a flag of a file */
export const SF_APPEND = 262144;

/** Python's `stat.SF_ARCHIVED`: a flag of a file */
export const SF_ARCHIVED = 65536;

/** Python's `stat.SF_DATALESS`: a flag of a file */
export const SF_DATALESS = 1073741824;

/** Python's `stat.SF_FIRMLINK`: a flag of a file */
export const SF_FIRMLINK = 8388608;

/** Python's `stat.SF_IMMUTABLE`: a flag of a file */
export const SF_IMMUTABLE = 131072;

/** Python's `stat.SF_NOUNLINK`: a flag of a file */
export const SF_NOUNLINK = 1048576;

/** Python's `stat.SF_RESTRICTED`: a flag of a file */
export const SF_RESTRICTED = 524288;

/** Python's `stat.SF_SETTABLE`: a flag of a file */
export const SF_SETTABLE = 4294901760;

/** Python's `stat.SF_SNAPSHOT`: a flag of a file */
export const SF_SNAPSHOT = 2097152;

/** Python's `stat.ST_ATIME`: a place in a `stat_result` */
export const ST_ATIME = 7;

/** Python's `stat.ST_CTIME`: a place in a `stat_result` */
export const ST_CTIME = 9;

/** Python's `stat.ST_DEV`: a place in a `stat_result` */
export const ST_DEV = 2;

/** Python's `stat.ST_GID`: a place in a `stat_result` */
export const ST_GID = 5;

/** Python's `stat.ST_INO`: a place in a `stat_result` */
export const ST_INO = 1;

/** Python's `stat.ST_MODE`: a place in a `stat_result` */
export const ST_MODE = 0;

/** Python's `stat.ST_MTIME`: a place in a `stat_result` */
export const ST_MTIME = 8;

/** Python's `stat.ST_NLINK`: a place in a `stat_result` */
export const ST_NLINK = 3;

/** Python's `stat.ST_SIZE`: a place in a `stat_result` */
export const ST_SIZE = 6;

/** Python's `stat.ST_UID`: a place in a `stat_result` */
export const ST_UID = 4;

/** Python's `stat.S_ENFMT`: a flag of a file */
export const S_ENFMT = 0o2000;

/** Python's `stat.S_IEXEC`: bits of a mode */
export const S_IEXEC = 0o100;

/** Python's `stat.S_IFBLK`: bits of a mode */
export const S_IFBLK = 0o60000;

/** Python's `stat.S_IFCHR`: bits of a mode */
export const S_IFCHR = 0o20000;

/** Python's `stat.S_IFDIR`: bits of a mode */
export const S_IFDIR = 0o40000;

/** Python's `stat.S_IFDOOR`: bits of a mode */
export const S_IFDOOR = 0o0;

/** Python's `stat.S_IFIFO`: bits of a mode */
export const S_IFIFO = 0o10000;

/** Python's `stat.S_IFLNK`: bits of a mode */
export const S_IFLNK = 0o120000;

/** Python's `stat.S_IFPORT`: bits of a mode */
export const S_IFPORT = 0o0;

/** Python's `stat.S_IFREG`: bits of a mode */
export const S_IFREG = 0o100000;

/** Python's `stat.S_IFSOCK`: bits of a mode */
export const S_IFSOCK = 0o140000;

/** Python's `stat.S_IFWHT`: bits of a mode */
export const S_IFWHT = 0o0;

/** Python's `stat.S_IREAD`: bits of a mode */
export const S_IREAD = 0o400;

/** Python's `stat.S_IRGRP`: bits of a mode */
export const S_IRGRP = 0o40;

/** Python's `stat.S_IROTH`: bits of a mode */
export const S_IROTH = 0o4;

/** Python's `stat.S_IRUSR`: bits of a mode */
export const S_IRUSR = 0o400;

/** Python's `stat.S_IRWXG`: bits of a mode */
export const S_IRWXG = 0o70;

/** Python's `stat.S_IRWXO`: bits of a mode */
export const S_IRWXO = 0o7;

/** Python's `stat.S_IRWXU`: bits of a mode */
export const S_IRWXU = 0o700;

/** Python's `stat.S_ISGID`: bits of a mode */
export const S_ISGID = 0o2000;

/** Python's `stat.S_ISUID`: bits of a mode */
export const S_ISUID = 0o4000;

/** Python's `stat.S_ISVTX`: bits of a mode */
export const S_ISVTX = 0o1000;

/** Python's `stat.S_IWGRP`: bits of a mode */
export const S_IWGRP = 0o20;

/** Python's `stat.S_IWOTH`: bits of a mode */
export const S_IWOTH = 0o2;

/** Python's `stat.S_IWRITE`: bits of a mode */
export const S_IWRITE = 0o200;

/** Python's `stat.S_IWUSR`: bits of a mode */
export const S_IWUSR = 0o200;

/** Python's `stat.S_IXGRP`: bits of a mode */
export const S_IXGRP = 0o10;

/** Python's `stat.S_IXOTH`: bits of a mode */
export const S_IXOTH = 0o1;

/** Python's `stat.S_IXUSR`: bits of a mode */
export const S_IXUSR = 0o100;

/** Python's `stat.UF_APPEND`: a flag of a file */
export const UF_APPEND = 4;

/** Python's `stat.UF_COMPRESSED`: a flag of a file */
export const UF_COMPRESSED = 32;

/** Python's `stat.UF_DATAVAULT`: a flag of a file */
export const UF_DATAVAULT = 128;

/** Python's `stat.UF_HIDDEN`: a flag of a file */
export const UF_HIDDEN = 32768;

/** Python's `stat.UF_IMMUTABLE`: a flag of a file */
export const UF_IMMUTABLE = 2;

/** Python's `stat.UF_NODUMP`: a flag of a file */
export const UF_NODUMP = 1;

/** Python's `stat.UF_NOUNLINK`: a flag of a file */
export const UF_NOUNLINK = 16;

/** Python's `stat.UF_OPAQUE`: a flag of a file */
export const UF_OPAQUE = 8;

/** Python's `stat.UF_SETTABLE`: a flag of a file */
export const UF_SETTABLE = 65535;

/** Python's `stat.UF_TRACKED`: a flag of a file */
export const UF_TRACKED = 64;
