/** Which functions take what: Python's `os.supports_…`. Descriptors instead of paths, or of folders, are taken by none. */
import { PySet } from "../builtins/set/index.ts";
import type { Py } from "../core/value.ts";
import { chown, link, utime } from "./changing.ts";
import { stat } from "./stat.ts";

/** Python's `os.supports_dir_fd`. */
export const supports_dir_fd: Set<Py> = /* @__PURE__ */ new PySet([]);

/** Python's `os.supports_effective_ids`. */
export const supports_effective_ids: Set<Py> = /* @__PURE__ */ new PySet([]);

/** Python's `os.supports_fd`: functions that take a descriptor instead of a path. */
export const supports_fd: Set<Py> = /* @__PURE__ */ new PySet([]);

/** Python's `os.supports_follow_symlinks`: functions that take `follow_symlinks=False`. */
export const supports_follow_symlinks: Set<Py> = /* @__PURE__ */ new PySet([chown, link, stat, utime]);
