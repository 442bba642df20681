export { _TemporaryFileWrapper, NamedTemporaryFile, SpooledTemporaryFile, TemporaryFile } from "./files.ts";
export { gettempdir, gettempdirb, gettempprefix, gettempprefixb, mkdtemp, mkstemp, mktemp, set_tempdir, tempdir, TMP_MAX } from "./names.ts";
export { TemporaryDirectory } from "./TemporaryDirectory.ts";
