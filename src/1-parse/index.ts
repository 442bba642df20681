/** Source text → concrete syntax tree of plain objects. The only phase that knows tree-sitter. */
export type { SourceComment, SyntaxNode, Tree } from "./tree.ts";
export type { OpenBracket, Token, TokenError, TokenKind, TokenList } from "./tokens/token.ts";
export type { LineTable } from "./lines.ts";
export { parse } from "./parse.ts";
export { decode, decodeFile, decodingDiagnostic } from "./decode/index.ts";
export type { Decoded, DecodingProblem } from "./decode/index.ts";
