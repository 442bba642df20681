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
});
