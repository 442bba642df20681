/** A docstring without the indentation of its source, as Python's help shows it. */
export function cleanDocstring(text: string): string {
  const lines = text.replaceAll("\t", "        ").split(/\r?\n/);
  const margin = Math.min(...lines.slice(1).filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  const cleaned = lines.map((line, index) => (index === 0 ? line.trimStart() : Number.isFinite(margin) ? line.slice(margin) : line.trimStart()).trimEnd());
  while (cleaned.length > 0 && cleaned.at(-1) === "") cleaned.pop();
  while (cleaned.length > 0 && cleaned[0] === "") cleaned.shift();
  return cleaned.join("\n");
}
