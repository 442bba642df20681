import { area } from "./entry.ts";

/** Valid Python that has no translation, or none yet. */
export const language = area({
  "unsupported-construct": {
    severity: "error",
    reason: "unsupported",
    message: "{construct} can't be translated: {why}",
    hint: null,
    explain: `The construct is valid Python and can have no equal in TypeScript on a JavaScript host. It is refused at its line, never translated
into something that is silently different. With \`--force\` the line becomes a \`throw\`.`,
  },
  "not-yet-construct": {
    severity: "error",
    reason: "not-yet",
    message: "{construct} is not supported yet",
    hint: null,
    explain: `The construct is valid Python and could be translated; the compiler does not do so yet. With \`--force\` the line becomes a
\`throw\`.`,
  },
  "blocking-in-sync-only-place": {
    severity: "error",
    reason: "not-yet",
    message: "{what} blocks, and stands where TypeScript cannot await",
    hint: "move the blocking call into a plain function or method, or make the caller a coroutine",
    explain: `A call that blocks in Python (\`asyncio.run\`, \`Thread.join\`, a lock's \`acquire\`) is awaited in TypeScript, so the functions around it become
async. Constructors, properties, operators, generators and sort keys can't be async in JavaScript.`,
  },
  "unknown-character-name": {
    severity: "error",
    reason: "not-yet",
    message: "the character name '{name}' is not known to the compiler",
    hint: "write the character itself, or its \\u escape",
    explain: `Python looks the names of \`\\N{...}\` escapes up in the Unicode database. JavaScript hosts have no such table; the compiler knows a
selection of common names.`,
  },
  "invalid-escape-sequence": {
    severity: "warning",
    reason: "invalid",
    message: "invalid escape sequence '{sequence}'",
    hint: "double the backslash, or use a raw string: r'...'",
    explain: `Python keeps the backslash of an escape it doesn't know, and prints a SyntaxWarning. The output holds the same characters.`,
  },
});
