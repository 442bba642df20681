import { area } from "./entry.ts";

/** Modules and what is imported from them. */
export const imports = area({
  "unknown-module": {
    severity: "error",
    reason: "not-yet",
    message: "module '{module}' is not supported yet",
    hint: "describe it in a map of your own and pass it with --map, or convert its source with the program",
    explain: `The module is neither part of the program being converted nor in the compiler's maps of the standard library and of third-party
packages. A library map (\`--map FILE\`) can say which npm package or TypeScript module takes its place.`,
  },
  "optional-module": {
    severity: "warning",
    reason: "not-yet",
    message: "'{module}' is not supported: the program goes on as if it were not installed",
    hint: "describe the module in a map of your own and pass it with --map",
    explain: `The program imports the module in a \`try\` and does without it where ImportError is raised. Neither the program nor the compiler's maps
have it, so what stands in the \`except\` clause is what runs.`,
  },
  "unknown-module-member": {
    severity: "error",
    reason: "not-yet",
    message: "'{module}.{name}' is not supported yet",
    hint: null,
    explain: `The module is known to the compiler, this name of it is not. The support table in the documentation lists what is there.`,
  },
  "refused-module-member": {
    severity: "error",
    reason: "unsupported",
    message: "'{module}.{name}' can't be translated: {why}",
    hint: null,
    explain: `The name exists in CPython and can have no equal on a JavaScript host. It is refused rather than translated into something that
behaves differently.`,
  },
  "relative-import-outside-package": {
    severity: "error",
    reason: "invalid",
    message: "attempted relative import with no known parent package",
    hint: "convert the folder of the package as a whole, or import by the absolute name",
    explain: `A leading dot in \`from .x import y\` needs a package around the module. A script that is converted on its own has none, and CPython
raises ImportError for it.`,
  },
  "relative-import-beyond-top": {
    severity: "error",
    reason: "invalid",
    message: "attempted relative import beyond top-level package",
    hint: null,
    explain: `There are more leading dots than there are packages around the module.`,
  },
  "unresolved-import": {
    severity: "warning",
    reason: "invalid",
    message: "cannot import name '{name}' from '{module}'; reaching this line raises ImportError",
    hint: "check the spelling",
    explain: `The module is part of the program and binds no such name.`,
  },
  "code-after-cyclic-import": {
    severity: "error",
    reason: "not-yet",
    message: "code that runs after the import of '{module}', which reads names of this module while it is imported, is not supported yet",
    hint: "move what the imported module needs into a module of its own, or the import to the end",
    explain: `Python runs an import where it stands; an ECMAScript module runs after all that it imports. Where two modules import each other and
the second reads names of the first at once, the first one runs as a whole before the second. What follows the import would run too early.`,
  },
  "import-after-code": {
    severity: "error",
    reason: "not-yet",
    message: "'{module}' prints while it is imported, which code before this import would have to precede; that is not supported yet",
    hint: "move the import to the top of the module, or what is printed into a function",
    explain: `Python runs an imported module where the import stands; ECMAScript runs it before all code of the module that imports it. Where the
imported module prints, its output would come before that of the code above the import, or without the function that holds the import being called.`,
  },
});
