import type { Span } from "../ir/span.ts";
import type { Reference, TsBlock, TsModule, TsType } from "../ir/target/index.ts";
import type { Builder } from "./builder.ts";
import type { EmitOptions } from "./index.ts";
import { expression } from "./expressions/index.ts";
import { assignmentTarget, bindingName } from "./expressions/patterns.ts";
import { importDeclarations, importKey, localNames, type Import } from "./imports.ts";
import { pieceMark } from "./print.ts";
import { statement } from "./statements/index.ts";
import { commentStatement } from "./trivia.ts";
import { typeNode } from "./types.ts";
import { ts } from "./typescript.ts";

const f = ts.factory;

/** A module as a TypeScript tree. */
export interface Built {
  readonly file: ts.SourceFile;
  /** Where in the Python file a node comes from. */
  readonly origins: ReadonlyMap<ts.Node, Span>;
  /** Statements that are printed by themselves, by what stands for them in the tree. */
  readonly pieces: ReadonlyMap<ts.Node, ts.Statement>;
  /** Specifiers of all modules it imports or re-exports from. */
  readonly modules: ReadonlySet<string>;
}

/** What building a module's statements found out beside them. */
interface Body {
  readonly statements: ts.Statement[];
  readonly origins: Map<ts.Node, Span>;
  readonly names: Set<string>;
  readonly imports: Map<string, Import>;
  readonly pieces: Map<ts.Node, ts.Statement>;
}

/** Builds a module's tree. Where an import's name is taken, which only the whole module tells, it is built a second time. */
export function buildModule(module: TsModule, options: EmitOptions): Built {
  const specifier = (name: string): string => (name.startsWith(".") ? name.replace(/\.ts$/, options.extension) : name);
  let body = buildBody(module, options, specifier, new Map());
  const locals = localNames(body.imports, body.names);
  if ([...locals].some(([key, name]) => body.imports.get(key)?.preferred !== name)) body = buildBody(module, options, specifier, locals);

  const types = options.target === "typescript";
  const comments = keepsComments(options);
  const imports = importDeclarations(module, body.imports, locals, { types, specifier });
  const statements: ts.Statement[] = [];
  const { doc, comments: lines } = module.header;
  const hasHeader = comments && (doc !== null || lines.length > 0);
  if (hasHeader) statements.push(commentStatement(lines, doc));
  if (hasHeader && comments) statements.push(commentStatement([null]));
  statements.push(...imports);
  if (imports.length > 0 && comments) statements.push(commentStatement([null]));
  statements.push(...body.statements);
  return {
    file: f.createSourceFile(statements, f.createToken(ts.SyntaxKind.EndOfFileToken), ts.NodeFlags.None),
    origins: body.origins,
    pieces: body.pieces,
    modules: new Set(statements.flatMap(importedModule)),
  };
}

function importedModule(node: ts.Statement): string[] {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
  return node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier) ? [node.moduleSpecifier.text] : [];
}

function keepsComments(options: EmitOptions): boolean {
  return options.target === "typescript" || options.format;
}

function buildBody(module: TsModule, options: EmitOptions, specifier: (name: string) => string, locals: ReadonlyMap<string, string>): Body {
  const body: Body = { statements: [], origins: new Map(), names: new Set(), imports: new Map(), pieces: new Map() };
  const to = makeBuilder(module, options, specifier, locals, body);
  body.statements.push(...to.statements({ statements: module.statements, trailing: module.trailing }));
  return body;
}

function makeBuilder(module: TsModule, options: EmitOptions, specifier: (name: string) => string, locals: ReadonlyMap<string, string>, body: Body): Builder {
  const types = options.target === "typescript";
  const comments = keepsComments(options);

  function imported(reference: Reference, preferred: string, use: "value" | "type"): string {
    const key = importKey(reference);
    const known = body.imports.get(key);
    if (known === undefined) body.imports.set(key, { reference, preferred, value: use === "value" });
    else if (use === "value") known.value = true;
    return locals.get(key) ?? known?.preferred ?? preferred;
  }

  function name(text: string): ts.Identifier {
    body.names.add(text);
    return f.createIdentifier(text);
  }

  function statements(block: TsBlock, header: string | null = null): ts.Statement[] {
    const made: ts.Statement[] = [];
    if (header !== null && comments) made.push(commentStatement([header]));
    for (const node of block.statements) made.push(...statement(node, to));
    if (block.trailing.length > 0 && comments) made.push(commentStatement(block.trailing));
    return made;
  }

  const to: Builder = {
    types, comments, specifier, imported, name, statements,
    typeNames: new Set(module.statements.flatMap((node) => (node.kind === "type" || node.kind === "interface" ? [node.name] : []))),
    expression: (node) => expression(node, to),
    statement: (node) => statement(node, to),
    block: (block, header) => f.createBlock(statements(block, header), true),
    apart: (node) => {
      const place = f.createExpressionStatement(f.createIdentifier(pieceMark(body.pieces.size)));
      body.pieces.set(place, node);
      return place;
    },
    type: (type) => typeNode(type, to),
    annotation: (type) => (type === null || !types ? undefined : typeNode(type, to)),
    typeName: (type) => typeName(type, to),
    assignable: (target) => assignmentTarget(target, to),
    binding: (target) => bindingName(target, to),
    from: (origin, node) => {
      if (origin !== null) body.origins.set(node, origin);
      return node;
    },
  };
  return to;
}

/** Of a dotted name the first part is the name that is imported. */
function typeName(type: Extract<TsType, { readonly kind: "named" }>, to: Builder): string {
  const dot = type.name.indexOf(".");
  const root = dot < 0 ? type.name : type.name.slice(0, dot);
  const local = type.reference === null ? to.name(root).text : to.imported(type.reference, root, "type");
  return dot < 0 ? local : local + type.name.slice(dot);
}
