/**
 * The name of the encoding that the user's settings ask for, as CPython spells it.
 *
 * @example locale_encoding() // "UTF-8"
 */
export function locale_encoding(): string {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== "") ?? "C";
  // Without settings CPython is in its UTF-8 mode, where it spells the name otherwise.
  return locale === "C" || locale === "POSIX" ? "utf-8" : "UTF-8";
}
