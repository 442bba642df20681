import { area } from "./entry.ts";

/** What CPython's own compiler refuses: the program does not run under Python either. */
export const syntax = area({
  "syntax-error": {
    severity: "error",
    reason: "invalid",
    message: "{message}",
    hint: null,
    explain: `CPython 3.13 refuses this file with a SyntaxError, so there is nothing to translate. The message is worded as CPython words it,
and stands at the line where CPython puts it. Run \`python3.13 -m py_compile FILE.py\` to see the same.`,
  },
  "indentation-error": {
    severity: "error",
    reason: "invalid",
    message: "{message}",
    hint: "indent with four spaces, the same number for all lines of a block",
    explain: `CPython refuses the file with an IndentationError: a block is missing where a header line ends in \`:\`, a line is indented without
a header above it, or a line returns to an indentation that no enclosing block has.`,
  },
  "tab-error": {
    severity: "error",
    reason: "invalid",
    message: "{message}",
    hint: "use spaces only: the meaning of these lines would depend on how wide a tab is",
    explain: `CPython refuses the file with a TabError: tabs and spaces are mixed in the indentation of a block in such a way that the
structure would depend on the width of a tab.`,
  },
  "decoding-error": {
    severity: "error",
    reason: "invalid",
    message: "{message}",
    hint: "save the file as UTF-8, or name its encoding in a comment on the first line: # -*- coding: latin-1 -*-",
    explain: `The bytes of the file can't be read as text in the encoding that Python would use: UTF-8, unless a byte order mark or a
\`coding\` comment on one of the first two lines (PEP 263) says otherwise.`,
  },
  "nesting-too-deep": {
    severity: "error",
    reason: "invalid",
    message: "this expression is nested too deeply",
    hint: "split it with intermediate variables",
    explain: `CPython's parser gives up on expressions that are nested some thousand levels deep ("too many nested parentheses" at 200 brackets,
MemoryError for other nesting). The compiler does likewise, instead of running out of stack.`,
  },
  "unknown-encoding": {
    severity: "error",
    reason: "not-yet",
    message: "the encoding '{encoding}' can't be decoded here",
    hint: "save the file as UTF-8",
    explain: `Python knows this encoding, the compiler's host does not. Convert the file to UTF-8 and drop the coding comment.`,
  },
});
