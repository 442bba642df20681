import { area } from "./entry.ts";

/** What is to be said of the emitted file. */
export const output = area({
  "unformatted": {
    severity: "note",
    reason: "not-yet",
    message: "{detail}",
    hint: null,
    explain: `The formatter can't take such deep nesting. The emitted TypeScript is right all the same; only its layout is the printer's own.`,
  },
  "unmapped": {
    severity: "note",
    reason: "not-yet",
    message: "{detail}",
    hint: null,
    explain: `The emitted file has no source map, so a traceback names its lines instead of those of the Python file.`,
  },
  "too-deep": {
    severity: "error",
    reason: "not-yet",
    message: "{detail}",
    hint: "take the nested expression apart into several statements",
    explain: `Expressions are printed by recursion, and these nest so deeply that the stack does not suffice.`,
  },
});
