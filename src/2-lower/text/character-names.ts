/**
 * Names of characters for `\N{…}`: JavaScript hosts have no table of them, so these are the ones people write. Names of the letters of
 * Latin, Greek and Cyrillic alphabets without marks are made by rule.
 */
const names = new Map<string, number>([
  ["SPACE", 0x20], ["EXCLAMATION MARK", 0x21], ["QUOTATION MARK", 0x22], ["NUMBER SIGN", 0x23], ["DOLLAR SIGN", 0x24], ["PERCENT SIGN", 0x25],
  ["AMPERSAND", 0x26], ["APOSTROPHE", 0x27], ["LEFT PARENTHESIS", 0x28], ["RIGHT PARENTHESIS", 0x29], ["ASTERISK", 0x2a], ["PLUS SIGN", 0x2b],
  ["COMMA", 0x2c], ["HYPHEN-MINUS", 0x2d], ["FULL STOP", 0x2e], ["SOLIDUS", 0x2f], ["COLON", 0x3a], ["SEMICOLON", 0x3b], ["LESS-THAN SIGN", 0x3c],
  ["EQUALS SIGN", 0x3d], ["GREATER-THAN SIGN", 0x3e], ["QUESTION MARK", 0x3f], ["COMMERCIAL AT", 0x40], ["LEFT SQUARE BRACKET", 0x5b],
  ["REVERSE SOLIDUS", 0x5c], ["RIGHT SQUARE BRACKET", 0x5d], ["LOW LINE", 0x5f], ["GRAVE ACCENT", 0x60], ["LEFT CURLY BRACKET", 0x7b],
  ["VERTICAL LINE", 0x7c], ["RIGHT CURLY BRACKET", 0x7d], ["TILDE", 0x7e], ["NO-BREAK SPACE", 0xa0], ["INVERTED EXCLAMATION MARK", 0xa1],
  ["CENT SIGN", 0xa2], ["POUND SIGN", 0xa3], ["YEN SIGN", 0xa5], ["SECTION SIGN", 0xa7], ["COPYRIGHT SIGN", 0xa9], ["NOT SIGN", 0xac],
  ["REGISTERED SIGN", 0xae], ["DEGREE SIGN", 0xb0], ["PLUS-MINUS SIGN", 0xb1], ["SUPERSCRIPT TWO", 0xb2], ["MICRO SIGN", 0xb5], ["PILCROW SIGN", 0xb6],
  ["MIDDLE DOT", 0xb7], ["INVERTED QUESTION MARK", 0xbf], ["MULTIPLICATION SIGN", 0xd7], ["DIVISION SIGN", 0xf7],
  ["LATIN SMALL LETTER SHARP S", 0xdf], ["LATIN SMALL LETTER E WITH ACUTE", 0xe9], ["LATIN SMALL LETTER A WITH DIAERESIS", 0xe4],
  ["LATIN SMALL LETTER O WITH DIAERESIS", 0xf6], ["LATIN SMALL LETTER U WITH DIAERESIS", 0xfc], ["LATIN SMALL LETTER N WITH TILDE", 0xf1],
  ["COMBINING GRAVE ACCENT", 0x300], ["COMBINING ACUTE ACCENT", 0x301], ["COMBINING DIAERESIS", 0x308],
  ["SOFT HYPHEN", 0xad], ["CEDILLA", 0xb8], ["EN SPACE", 0x2002], ["EM SPACE", 0x2003], ["THIN SPACE", 0x2009], ["NARROW NO-BREAK SPACE", 0x202f],
  ["LINE SEPARATOR", 0x2028], ["PARAGRAPH SEPARATOR", 0x2029], ["EMPTY SET", 0x2205], ["ZERO WIDTH SPACE", 0x200b], ["ZERO WIDTH JOINER", 0x200d], ["EN DASH", 0x2013], ["EM DASH", 0x2014], ["LEFT SINGLE QUOTATION MARK", 0x2018],
  ["RIGHT SINGLE QUOTATION MARK", 0x2019], ["LEFT DOUBLE QUOTATION MARK", 0x201c], ["RIGHT DOUBLE QUOTATION MARK", 0x201d], ["BULLET", 0x2022],
  ["HORIZONTAL ELLIPSIS", 0x2026], ["EURO SIGN", 0x20ac], ["TRADE MARK SIGN", 0x2122], ["LEFTWARDS ARROW", 0x2190], ["UPWARDS ARROW", 0x2191],
  ["RIGHTWARDS ARROW", 0x2192], ["DOWNWARDS ARROW", 0x2193], ["LEFT RIGHT ARROW", 0x2194], ["RIGHTWARDS DOUBLE ARROW", 0x21d2], ["FOR ALL", 0x2200],
  ["THERE EXISTS", 0x2203], ["ELEMENT OF", 0x2208], ["N-ARY SUMMATION", 0x2211], ["MINUS SIGN", 0x2212], ["SQUARE ROOT", 0x221a], ["INFINITY", 0x221e],
  ["NOT EQUAL TO", 0x2260], ["LESS-THAN OR EQUAL TO", 0x2264], ["GREATER-THAN OR EQUAL TO", 0x2265], ["BOX DRAWINGS LIGHT HORIZONTAL", 0x2500],
  ["BOX DRAWINGS LIGHT VERTICAL", 0x2502], ["FULL BLOCK", 0x2588], ["BLACK SQUARE", 0x25a0], ["WHITE SQUARE", 0x25a1], ["BLACK CIRCLE", 0x25cf],
  ["BLACK STAR", 0x2605], ["WHITE STAR", 0x2606], ["BALLOT BOX", 0x2610], ["SNOWMAN", 0x2603], ["BLACK HEART SUIT", 0x2665], ["CHECK MARK", 0x2713],
  ["HEAVY CHECK MARK", 0x2714], ["BALLOT X", 0x2717], ["WHITE HEAVY CHECK MARK", 0x2705], ["CROSS MARK", 0x274c], ["WARNING SIGN", 0x26a0],
  ["SPARKLES", 0x2728], ["HEAVY BLACK HEART", 0x2764], ["BYTE ORDER MARK", 0xfeff], ["ZERO WIDTH NO-BREAK SPACE", 0xfeff], ["REPLACEMENT CHARACTER", 0xfffd],
  ["GRINNING FACE", 0x1f600], ["PILE OF POO", 0x1f4a9], ["ROCKET", 0x1f680], ["FIRE", 0x1f525], ["SNAKE", 0x1f40d], ["PARTY POPPER", 0x1f389],
  ["HOURGLASS", 0x231b], ["WATCH", 0x231a], ["ALARM CLOCK", 0x23f0], ["GREEK SMALL LETTER FINAL SIGMA", 0x3c2],
]);

const greek = ["ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA", "KAPPA", "LAMDA", "MU", "NU", "XI", "OMICRON", "PI", "RHO",
  "", "SIGMA", "TAU", "UPSILON", "PHI", "CHI", "PSI", "OMEGA"];

const digits = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"];

/** Combining characters by what names call them: LATIN SMALL LETTER E WITH ACUTE. */
const marks = new Map<string, number>([
  ["GRAVE", 0x300], ["ACUTE", 0x301], ["TONOS", 0x301], ["CIRCUMFLEX", 0x302], ["TILDE", 0x303], ["MACRON", 0x304], ["BREVE", 0x306], ["DOT ABOVE", 0x307],
  ["DIAERESIS", 0x308], ["DIALYTIKA", 0x308], ["HOOK ABOVE", 0x309], ["RING ABOVE", 0x30a], ["DOUBLE ACUTE", 0x30b], ["CARON", 0x30c], ["DOUBLE GRAVE", 0x30f],
  ["INVERTED BREVE", 0x311], ["HORN", 0x31b], ["DOT BELOW", 0x323], ["DIAERESIS BELOW", 0x324], ["RING BELOW", 0x325], ["CEDILLA", 0x327], ["OGONEK", 0x328],
  ["CIRCUMFLEX BELOW", 0x32d], ["BREVE BELOW", 0x32e], ["TILDE BELOW", 0x330], ["LINE BELOW", 0x331],
]);

/** A letter with one mark is what Unicode composes of the two. */
function composed(name: string): number | null {
  const parts = /^(.+ LETTER [A-Z]+) WITH ([A-Z ]+)$/.exec(name);
  const letter = byRule(parts?.[1] ?? "");
  const mark = marks.get(parts?.[2] ?? "");
  const fits = name.startsWith("GREEK") === /TONOS|DIALYTIKA/.test(name);
  if (letter === null || mark === undefined || !fits) return null;
  const character = String.fromCodePoint(letter, mark).normalize("NFC");
  return [...character].length === 1 ? character.codePointAt(0) ?? null : null;
}

function byRule(name: string): number | null {
  const ideograph = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name)?.[1];
  if (ideograph !== undefined) {
    const code = Number.parseInt(ideograph, 16);
    return /^\p{Unified_Ideograph}$/u.test(String.fromCodePoint(code)) && (code < 0xfa00 || code > 0xfaff) ? code : null;
  }
  const letter = /^(LATIN|GREEK) (CAPITAL|SMALL) LETTER ([A-Z]+)$/.exec(name);
  if (letter !== null) {
    const capital = letter[2] === "CAPITAL";
    const which = letter[3] ?? "";
    if (letter[1] === "LATIN") return which.length === 1 ? which.charCodeAt(0) + (capital ? 0 : 32) : null;
    const index = greek.indexOf(which);
    return index < 0 ? null : index + (capital ? 0x391 : 0x3b1);
  }
  const digit = /^DIGIT ([A-Z]+)$/.exec(name)?.[1];
  const value = digit === undefined ? -1 : digits.indexOf(digit);
  return value < 0 ? null : 0x30 + value;
}

/** The character of a Unicode name, or null where the name is not among those known. */
export function characterByName(name: string): string | null {
  const upper = name.toUpperCase();
  const code = names.get(upper) ?? byRule(upper) ?? composed(upper);
  return code === null ? null : String.fromCodePoint(code);
}
