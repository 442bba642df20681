import { continuesIdentifier, isDigit, isHexDigit } from "./characters.ts";
import type { Scanner } from "./scanner.ts";

const UNDERSCORE = 95;
const DOT = 46;

/** What may follow a number without a blank: `1if x else 2`. */
const followers = /(?:and|else|for|if|in|is|or|not)/y;

function letter(scanner: Scanner): string {
  return String.fromCharCode(scanner.current).toLowerCase();
}

/** Goes over a number, which begins at the position, and insists that it is one of Python's. */
export function scanNumber(scanner: Scanner): void {
  if (scanner.current === 48) {
    scanner.advance();
    switch (letter(scanner)) {
      case "x": return scanRadix(scanner, isHexDigit, "hexadecimal");
      case "o": return scanRadix(scanner, (code) => code >= 48 && code <= 55, "octal");
      case "b": return scanRadix(scanner, (code) => code === 48 || code === 49, "binary");
      default: return scanAfterZero(scanner);
    }
  }
  if (scanner.current !== DOT) scanDigits(scanner);
  scanFraction(scanner);
}

function scanRadix(scanner: Scanner, belongs: (code: number) => boolean, kind: string): void {
  scanner.advance();
  do {
    if (scanner.current === UNDERSCORE) scanner.advance();
    if (!belongs(scanner.current)) {
      if (isDigit(scanner.current)) scanner.fail(`invalid digit '${letter(scanner)}' in ${kind} literal`);
      scanner.fail(`invalid ${kind} literal`);
    }
    while (belongs(scanner.current)) scanner.advance();
  } while (scanner.current === UNDERSCORE);
  if (isDigit(scanner.current)) scanner.fail(`invalid digit '${letter(scanner)}' in ${kind} literal`);
  verifyEnd(scanner, kind);
}

/** `0`, `00`, `0.5`, `0777.`; `0777` was octal in Python 2. */
function scanAfterZero(scanner: Scanner): void {
  const start = scanner.position - 1;
  for (;;) {
    if (scanner.current === UNDERSCORE) {
      scanner.advance();
      if (!isDigit(scanner.current)) scanner.fail("invalid decimal literal");
    }
    if (scanner.current !== 48) break;
    scanner.advance();
  }
  const nonzero = isDigit(scanner.current);
  if (nonzero) scanDigits(scanner);
  if (nonzero && scanner.current !== DOT && !"ej".includes(letter(scanner))) {
    scanner.fail("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", start);
  }
  scanFraction(scanner);
}

function scanDigits(scanner: Scanner): void {
  for (;;) {
    while (isDigit(scanner.current)) scanner.advance();
    if (scanner.current !== UNDERSCORE) return;
    scanner.advance();
    if (!isDigit(scanner.current)) scanner.fail("invalid decimal literal");
  }
}

function scanFraction(scanner: Scanner): void {
  if (scanner.current === DOT) {
    scanner.advance();
    if (isDigit(scanner.current)) scanDigits(scanner);
  }
  if (letter(scanner) === "e" && !scanExponent(scanner)) return;
  if (letter(scanner) === "j") {
    scanner.advance();
    verifyEnd(scanner, "imaginary");
  } else {
    verifyEnd(scanner, "decimal");
  }
}

/** Whether there was an exponent; the `e` of `1else` is none. */
function scanExponent(scanner: Scanner): boolean {
  const next = scanner.at(scanner.position + 1);
  const signed = next === 43 || next === 45;
  if (isDigit(signed ? scanner.at(scanner.position + 2) : next)) {
    scanner.position += signed ? 2 : 1;
    scanDigits(scanner);
    return true;
  }
  if (signed) scanner.fail("invalid decimal literal");
  verifyEnd(scanner, "decimal");
  return false;
}

function verifyEnd(scanner: Scanner, kind: string): void {
  followers.lastIndex = scanner.position;
  if (followers.test(scanner.source)) return;
  if (scanner.current < 128 && continuesIdentifier(scanner.current)) scanner.fail(`invalid ${kind} literal`);
}
