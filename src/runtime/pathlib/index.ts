export { Path, PosixPath, WindowsPath } from "./Path.ts";
export type { PathParents } from "./PathParents.ts";
export { PurePath, PurePosixPath, PureWindowsPath } from "./PurePath.ts";
export { UnsupportedOperation } from "./UnsupportedOperation.ts";
