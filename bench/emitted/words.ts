import { measure } from "../measure/workload.ts";

const SYLLABLES = ["ka", "lo", "mi", "ter", "un", "ver", "sol", "an", "de", "pri"];

function makeText(words: number): string {
  let state = 12345n;
  const parts: string[] = [];
  for (let number = 0; number < words; number++) {
    state = (state * 1103515245n + 12345n) % 2147483648n;
    const low = Number(state);
    let word = SYLLABLES[low % 10]! + SYLLABLES[Math.floor(low / 10) % 10]!;
    if (low % 7 === 0) word = word[0]!.toUpperCase() + word.slice(1);
    if (number % 12 === 11) word += ".";
    parts.push(word);
  }
  return parts.join(" ");
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().replaceAll(".", " ").split(/\s+/)) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function letters(text: string): Map<string, number> {
  const seen = new Map<string, number>();
  for (const letter of text) if (/\p{L}/u.test(letter)) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  return seen;
}

function longestRun(text: string): string {
  let best = "";
  for (const sentence of text.split(".")) for (const word of sentence.trim().split(" ")) if (word.startsWith("k") && word.length > best.length) best = word;
  return best;
}

measure(() => {
  for (let i = 0; i < 4; i++) {
    const text = makeText(60000);
    const ranked = [...count(text)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    for (const [word, times] of ranked.slice(0, 5)) console.log(word.padEnd(10) + String(times).padStart(6));
    console.log([...letters(text)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, times]) => `${letter}=${times}`).join(", "));
    console.log(`${longestRun(text)} ${[...text.slice(100, 140)].reverse().join("")} ${text.split("ka").length - 1} ${text.indexOf("unver")}`);
  }
});
