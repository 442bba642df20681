export { altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep, supports_unicode_filenames } from "./constants.ts";
export { expanduser, expandvars } from "./expand.ts";
export { abspath, basename, commonpath, commonprefix, dirname, isabs, join, normcase, normpath, relpath, split, splitdrive, splitext, splitroot } from "./parts.ts";
export {
  exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile, isjunction, islink, ismount, lexists, realpath, samefile, sameopenfile, samestat,
} from "./tests.ts";
