import type { Py } from "../core/value.ts";
import { host_statfs } from "../platform/filesystem.ts";
import { path_argument } from "./file_argument.ts";
import { struct_of, StructSequence } from "./struct_sequence.ts";

/** Python's `os.statvfs_result`: sizes of a file system. */
export class statvfs_result extends StructSequence {
  static readonly __name__ = "statvfs_result";
  static readonly __module__ = "os";
  static override readonly __match_args__ = ["f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax"];

  get f_bsize(): number {
    return this[0];
  }

  get f_frsize(): number {
    return this[1];
  }

  get f_blocks(): number {
    return this[2];
  }

  get f_bfree(): number {
    return this[3];
  }

  get f_bavail(): number {
    return this[4];
  }

  get f_files(): number {
    return this[5];
  }

  get f_ffree(): number {
    return this[6];
  }

  get f_favail(): number {
    return this[7];
  }

  get f_flag(): number {
    return this[8];
  }

  get f_namemax(): number {
    return this[9];
  }
}

/** Python's `os.statvfs(path)` @raises OSError @example statvfs("/").f_bavail */
export function statvfs(path: Py): statvfs_result {
  const { host, name } = path_argument(path, "statvfs");
  const { bsize, blocks, bfree, bavail, files, ffree } = host_statfs(host, name);
  return struct_of(statvfs_result, [bsize, bsize, blocks, bfree, bavail, files, ffree, ffree, 0, 255]);
}
