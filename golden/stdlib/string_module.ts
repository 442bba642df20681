/** string as programs use it. */

import { KeyError, print, repr } from "py2ts-runtime";
import * as string from "py2ts-runtime/string";
import { Template } from "py2ts-runtime/string";

print(
  string.ascii_letters,
  string.ascii_lowercase,
  string.ascii_uppercase,
  string.digits,
  string.hexdigits,
  string.octdigits,
  string.punctuation,
  repr(string.whitespace),
  string.printable.length,
);
print(
  string.capwords("hello  world"),
  new Template("$who likes ${what}, $$5").substitute({
    who: "ann",
    what: "tea",
  }),
  new Template("$a $b").safe_substitute(new Map([["a", 1]])),
  new Template("$a").template,
  new Template("$a ${b}").get_identifiers(),
  new Template("$").is_valid(),
);
try {
  new Template("$missing").substitute();
} catch (error) {
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("missing", error);
}
