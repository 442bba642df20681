/** stat: reading a file's mode. */
import { attribute, fn, pyModule } from "../../src/maps/define.ts";

const number = attribute("natural");
const asks = fn("(mode: int, /) -> bool");

export const stat = pyModule("stat", {
  S_IMODE: fn("(mode: int, /) -> natural"),
  S_IFMT: fn("(mode: int, /) -> natural"),
  filemode: fn("(mode: int, /) -> ascii"),
  S_ISBLK: asks, S_ISCHR: asks, S_ISDIR: asks, S_ISDOOR: asks, S_ISFIFO: asks, S_ISLNK: asks, S_ISPORT: asks, S_ISREG: asks, S_ISSOCK: asks, S_ISWHT: asks,
  FILE_ATTRIBUTE_ARCHIVE: number, FILE_ATTRIBUTE_COMPRESSED: number, FILE_ATTRIBUTE_DEVICE: number, FILE_ATTRIBUTE_DIRECTORY: number, FILE_ATTRIBUTE_ENCRYPTED: number, FILE_ATTRIBUTE_HIDDEN: number,
  FILE_ATTRIBUTE_INTEGRITY_STREAM: number, FILE_ATTRIBUTE_NORMAL: number, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED: number, FILE_ATTRIBUTE_NO_SCRUB_DATA: number, FILE_ATTRIBUTE_OFFLINE: number, FILE_ATTRIBUTE_READONLY: number,
  FILE_ATTRIBUTE_REPARSE_POINT: number, FILE_ATTRIBUTE_SPARSE_FILE: number, FILE_ATTRIBUTE_SYSTEM: number, FILE_ATTRIBUTE_TEMPORARY: number, FILE_ATTRIBUTE_VIRTUAL: number, SF_APPEND: number,
  SF_ARCHIVED: number, SF_DATALESS: number, SF_FIRMLINK: number, SF_IMMUTABLE: number, SF_NOUNLINK: number, SF_RESTRICTED: number,
  SF_SETTABLE: number, SF_SNAPSHOT: number, ST_ATIME: number, ST_CTIME: number, ST_DEV: number, ST_GID: number,
  ST_INO: number, ST_MODE: number, ST_MTIME: number, ST_NLINK: number, ST_SIZE: number, ST_UID: number,
  S_ENFMT: number, S_IEXEC: number, S_IFBLK: number, S_IFCHR: number, S_IFDIR: number, S_IFDOOR: number,
  S_IFIFO: number, S_IFLNK: number, S_IFPORT: number, S_IFREG: number, S_IFSOCK: number, S_IFWHT: number,
  S_IREAD: number, S_IRGRP: number, S_IROTH: number, S_IRUSR: number, S_IRWXG: number, S_IRWXO: number,
  S_IRWXU: number, S_ISGID: number, S_ISUID: number, S_ISVTX: number, S_IWGRP: number, S_IWOTH: number,
  S_IWRITE: number, S_IWUSR: number, S_IXGRP: number, S_IXOTH: number, S_IXUSR: number, UF_APPEND: number,
  UF_COMPRESSED: number, UF_DATAVAULT: number, UF_HIDDEN: number, UF_IMMUTABLE: number, UF_NODUMP: number, UF_NOUNLINK: number,
  UF_OPAQUE: number, UF_SETTABLE: number, UF_TRACKED: number,
});
