import { area } from "./entry.ts";

/** The compiler's own failures. */
export const internal = area({
  "internal-error": {
    severity: "error",
    reason: "internal",
    message: "the compiler failed here: {detail}",
    hint: "this is a bug of the compiler; please report it with the lines shown",
    explain: `Something in the compiler did not hold that should. The program is not at fault. The other modules are converted nevertheless.`,
  },
  "unparsed-construct": {
    severity: "error",
    reason: "not-yet",
    message: "this is valid Python that the parser can't read yet",
    hint: null,
    explain: `CPython accepts these lines, the grammar that the compiler reads Python with does not. Rewriting the construct in a more common
form usually helps; please report it.`,
  },
});
