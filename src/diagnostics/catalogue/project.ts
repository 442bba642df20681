import { area } from "./entry.ts";

/** Files, folders and configuration. */
export const project = area({
  "unreadable-input": {
    severity: "error",
    reason: "invalid",
    message: "can't read '{file}': {why}",
    hint: null,
    explain: `The file or folder named on the command line can't be read. The other inputs are converted nevertheless; the exit code is 2.`,
  },
  "name-collision": {
    severity: "error",
    reason: "invalid",
    message: "'{first}' and '{second}' would both be written to '{output}'",
    hint: "convert them into different folders",
    explain: `Two inputs have the same place in the output folder. Neither is overwritten by the other: the second is not written.`,
  },
  "no-python-files": {
    severity: "error",
    reason: "invalid",
    message: "there is no Python file in '{folder}'",
    hint: "name a folder that holds .py files; hidden folders, virtual environments and __pycache__ are not searched",
    explain: `The folder was searched, with the folders below it, and no file ends in \`.py\`. The exit code is 2.`,
  },
  "link-leads-out": {
    severity: "error",
    reason: "invalid",
    message: "'{file}' is a link that leads out, to '{target}'",
    hint: "name what it leads to as an input of its own, or remove the link",
    explain: `A link in an input folder is followed only while it stays in that folder, and a link in the output folder only while it stays in the
output folder: nothing outside of the output folder is ever written. The other files are converted nevertheless; the exit code is 2.`,
  },
  "output-inside-input": {
    severity: "error",
    reason: "invalid",
    message: "'{output}' is, or lies in, the input folder '{input}', which is never written to",
    hint: "choose an output folder beside the input folder",
    explain: `Inputs stay as they are: what is written goes to a folder that is no input folder and lies in none. Otherwise a second run would find
the first one's output among its inputs. Nothing was written; the exit code is 2.`,
  },
  "unwritable-output": {
    severity: "error",
    reason: "invalid",
    message: "can't write '{file}': {why}",
    hint: null,
    explain: `The file was not written. Each file is written whole or not at all, so what was there before is still there. The exit code is 2.`,
  },
  "import-not-converted": {
    severity: "warning",
    reason: "invalid",
    message: "'{file}' is imported by the inputs, but lies outside of their common folder and is not written",
    hint: "name it, or the folder above, as an input",
    explain: `The output mirrors the tree below the inputs' common folder. A module outside of it has no place there: it was read, so that types are
known, and it was not written. The output imports it from where it would be.`,
  },
  "invalid-config": {
    severity: "error",
    reason: "invalid",
    message: "{problem}",
    hint: "the options are those of the command line: runtime, ints, typesCheck, diagnostics, maxWarnings, force, jobs, color, quiet",
    explain: `Options can stand in \`py2ts-async.config.json\`, \`.js\` or \`.ts\`, or under the key \`py2ts-async\` of package.json, in the current
folder or one above it. The command line goes before them. The exit code is 2.`,
  },
  "type-problem": {
    severity: "error",
    reason: "internal",
    message: "the output does not type-check: TS{number}: {problem}",
    hint: "please report it with the Python lines it comes from; the output may run all the same",
    explain: `With \`--types-check\` the output is checked as \`tsc --strict\` does, under the tsconfig that py2ts-runtime brings. What is emitted
should always pass; where it does not, the compiler is at fault.`,
  },
});
