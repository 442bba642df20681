import { area } from "./entry.ts";

/** Names, scopes and bindings. */
export const names = area({
  "undefined-name": {
    severity: "warning",
    reason: "invalid",
    message: "name '{name}' is not defined in this program; using it raises NameError",
    hint: "define it, import it, or check the spelling",
    explain: `No module, function or class of the program binds this name, and it is no builtin. Python finds that out only when the line runs;
the output does likewise: reaching the line raises NameError. Reported at the first use of each name.`,
  },
  "refused-builtin": {
    severity: "error",
    reason: "unsupported",
    message: "the builtin '{name}' can't be translated: {why}",
    hint: null,
    explain: `The function exists in CPython and can have no equal on a JavaScript host. It is refused rather than translated into something that
behaves differently. With \`--force\` reaching it raises NameError.`,
  },
  "maybe-unbound": {
    severity: "note",
    reason: "invalid",
    message: "'{name}' may not have a value here; then UnboundLocalError is raised as in Python",
    hint: "give it a value on every path",
    explain: `On some path to this line nothing was assigned to the variable. The output checks it at run time.`,
  },
  "unused-name": {
    severity: "note",
    reason: "invalid",
    message: "'{name}' is never used",
    hint: null,
    explain: `The name is bound and nothing reads it. The output keeps it, since evaluating its value may matter.`,
  },
});
