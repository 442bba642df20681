/** A cursor over the text of a row: what the parsers of notation and templates share. */

/** A row that is written wrongly. Rows of the repository are all parsed by a test, so at run time this names a user map's mistake. */
export class MapSyntaxError extends Error {
  constructor(message: string, text: string, offset: number) {
    super(`${message} at column ${offset + 1} of \`${text}\``);
    this.name = "MapSyntaxError";
  }
}

export class Scanner {
  readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
    this.skipBlanks();
  }

  get offset(): number {
    return this.position;
  }

  get done(): boolean {
    return this.position >= this.text.length;
  }

  /** Whether `word` stands here; an operator or bracket, not a name. */
  at(word: string): boolean {
    return this.text.startsWith(word, this.position);
  }

  /** Steps over `word` if it stands here. */
  accept(word: string): boolean {
    if (!this.at(word)) return false;
    this.move(word.length);
    return true;
  }

  expect(word: string): void {
    if (!this.accept(word)) this.fail(`expected \`${word}\``);
  }

  /** Steps over `word` if it stands here as a whole word. */
  acceptWord(word: string): boolean {
    const found = this.match(/[A-Za-z_$][\w$]*/y);
    if (found !== word) return false;
    this.move(word.length);
    return true;
  }

  /** The text a sticky expression matches here, without moving. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  /** Steps over what a sticky expression matches here. */
  take(pattern: RegExp): string | null {
    const found = this.match(pattern);
    if (found !== null) this.move(found.length);
    return found;
  }

  /** The content of a string literal that stands here; null where none does. */
  takeString(): string | null {
    const found = this.take(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y);
    if (found === null) return null;
    return found.slice(1, -1).replace(/\\(.)/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped === "t" ? "\t" : escaped));
  }

  fail(message: string): never {
    throw new MapSyntaxError(message, this.text, this.position);
  }

  private move(length: number): void {
    this.position += length;
    this.skipBlanks();
  }

  private skipBlanks(): void {
    while (/\s/.test(this.text.charAt(this.position))) this.position += 1;
  }
}
