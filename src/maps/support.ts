/** The support table of the README, from the rows alone. */
import type { ClassRow, GrammarMaps, ModuleMap, Row } from "./define.ts";

/** One line of the table for each module, then the notes that rows carry. @returns Markdown */
export function supportTable(maps: GrammarMaps): string {
  const modules = [maps.builtins, ...maps.modules].filter((module) => !isPart(module, maps));
  const lines = modules.map((module) => `| \`${module.name}\` | ${supported(module)} | ${refused(module)} |`);
  const notes = modules.flatMap((module) => notesOf(module));
  return [
    "| module | supported | refused |",
    "|---|---|---|",
    ...lines,
    "",
    ...(notes.length === 0 ? [] : ["Known differences:", "", ...notes, ""]),
  ].join("\n");
}

/** `asyncio.locks` and its like: the same rows under another name. */
function isPart(module: ModuleMap, maps: GrammarMaps): boolean {
  const parent = maps.modules.find((each) => module.name.startsWith(`${each.name}.`));
  return parent !== undefined && parent.specifier === module.specifier && Object.entries(module.rows).every(([name, row]) => parent.rows[name] === row);
}

function supported(module: ModuleMap): string {
  const names = Object.entries(module.rows).filter(([, row]) => reasonOf(row) === null).map(([name]) => name);
  return list(names);
}

function refused(module: ModuleMap): string {
  const rows = Object.entries(module.rows).filter(([, row]) => reasonOf(row) !== null && isPublic(row)).map(([name]) => name);
  return list([...module.missing, ...rows]);
}

function reasonOf(row: Row): string | null {
  return row.kind === "function" || row.kind === "class" || row.kind === "attribute" ? row.refused : null;
}

/** A class that only other functions make is refused as a constructor, not as a type. */
function isPublic(row: Row): boolean {
  return row.kind !== "class" || Object.keys(row.members).length === 0;
}

/** Names in alphabetical order, capitals among the others, in one cell. */
function list(names: readonly string[]): string {
  if (names.length === 0) return "—";
  return names.toSorted((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), "en") || (a < b ? -1 : 1)).map((name) => `\`${name}\``).join(" ");
}

function notesOf(module: ModuleMap): string[] {
  // One class may have several names; its remarks stand under the first.
  const named = Object.entries(module.rows).filter(([, row], index, all) => all.findIndex(([, other]) => other === row) === index);
  return named.flatMap(([name, row]) => {
    const path = module.name === "builtins" ? name : `${module.name}.${name}`;
    return [...noteOf(path, row), ...(row.kind === "class" ? memberNotes(path, row) : [])];
  });
}

function noteOf(path: string, row: Row): string[] {
  const note = row.kind === "typing" ? null : row.note;
  const reason = row.kind === "class" ? null : reasonOf(row);
  return [...(note === null ? [] : [`* \`${path}\`: ${note}.`]), ...(reason === null ? [] : [`* \`${path}\` is refused: ${reason}.`])];
}

/** Members with the same remark share a line. */
function memberNotes(path: string, row: ClassRow): string[] {
  const byText = new Map<string, string[]>();
  for (const [name, member] of Object.entries({ ...row.members, ...row.statics })) {
    const text = member.refused === null ? member.note : `refused: ${member.refused}`;
    if (text !== null) byText.set(text, [...(byText.get(text) ?? []), `\`${name}\``]);
  }
  return [...byText].map(([text, names]) => `* \`${path}\`, ${names.join(" ")}: ${text}.`);
}
