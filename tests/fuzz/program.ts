/** One Python program of many cases, each with types that are known and with types that are not. */
import type { Case } from "./cases.ts";
import { PRELUDE } from "./values.ts";

const NAMES = ["a", "b", "c", "d"];

/** @param from the number of the first case */
export function programOf(cases: readonly Case[], from: number): string {
  return `${PRELUDE}\n${cases.map((each, index) => functionsOf(each, from + index)).join("\n")}`;
}

function functionsOf({ values, code }: Case, number: number): string {
  const names = NAMES.slice(0, values.length);
  const typed = names.map((name, i) => `    ${name} = ${values[i] ?? "None"}\n`).join("");
  return `
def typed_${number}():
${typed}${body(code, `${number}t`)}

def untyped_${number}(${names.join(", ")}):
${body(code, `${number}u`)}

typed_${number}()
untyped_${number}(${values.map((each) => `lose(${each})`).join(", ")})
`;
}

function body(code: readonly string[], label: string): string {
  return `    try:
${code.map((line) => `        ${line}\n`).join("")}        print("${label}", show(r))
    except Exception as e:
        print("${label}", type(e).__name__, e)
`;
}

/** What a program printed, line by line under its label. A text with line ends goes on below its label. */
export function outcomes(output: string): Map<string, string> {
  const found = new Map<string, string>();
  let label = "";
  for (const line of output.split("\n")) {
    const match = /^(\d+[tu]) (.*)$/s.exec(line);
    if (match !== null) label = match[1] ?? "";
    const text = match === null ? `${found.get(label) ?? ""}\n${line}` : (match[2] ?? "");
    found.set(label, text.replace(/ at 0x[0-9a-f]+/g, " at 0x"));
  }
  return found;
}
