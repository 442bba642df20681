/** Options of a config file: read as unknown data, checked by name and kind. */

export interface Config {
  readonly runtime?: "import" | "copy";
  readonly ints?: "exact" | "number";
  readonly typesCheck?: boolean;
  readonly diagnostics?: "text" | "json" | "sarif" | "github";
  readonly maxWarnings?: number;
  readonly force?: boolean;
  readonly jobs?: number;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

type Check = { readonly expected: string; readonly ok: (value: unknown) => boolean };

const flag: Check = { expected: "true or false", ok: (value) => typeof value === "boolean" };
const count = (least: number): Check => ({ expected: `a whole number from ${least}`, ok: (value) => Number.isInteger(value) && Number(value) >= least });
const choice = (...words: readonly string[]): Check => ({ expected: words.map((word) => `"${word}"`).join(" or "), ok: (value) => typeof value === "string" && words.includes(value) });

const checks: Readonly<Record<keyof Config, Check>> = {
  runtime: choice("import", "copy"),
  ints: choice("exact", "number"),
  typesCheck: flag,
  diagnostics: choice("text", "json", "sarif", "github"),
  maxWarnings: count(0),
  force: flag,
  jobs: count(1),
  color: flag,
  quiet: flag,
};

/** The first thing that is wrong with a config; null where it is right. */
export function configProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "the configuration is no object";
  for (const [key, option] of Object.entries(value)) {
    const check = Object.entries(checks).find(([name]) => name === key)?.[1];
    if (check === undefined) return `there is no option "${key}"`;
    if (!check.ok(option)) return `"${key}" has to be ${check.expected}`;
  }
  return null;
}

/** Whether data is a configuration. */
export function isConfig(value: unknown): value is Config {
  return configProblem(value) === null;
}
