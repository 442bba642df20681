/** Answers questions about the rows of grammar-maps. The object owns what it has parsed, so that nothing outlives it. */
import type { ClassRow, FunctionRow, GrammarMaps, ModuleMap, OperatorRow, Row, SpecialRow } from "./define.ts";
import { mergeModules } from "./merge.ts";
import { parseSignature, parseType, substitute, type Signature, type TypeNotation } from "./signature.ts";
import { parseTemplate, type ParsedTemplate } from "./template.ts";

export interface ClassReference {
  readonly row: ClassRow;
  readonly module: ModuleMap;
}

/** A class of a linearisation; `arguments` are its type parameters in terms of those of the class that was asked. */
export interface Base extends ClassReference {
  readonly arguments: readonly TypeNotation[];
}

/** A member found on a class or on one of its library bases. */
export interface Member {
  readonly row: ClassRow["members"][string];
  /** The class that has it. */
  readonly owner: ClassRow;
  readonly module: ModuleMap;
  /** The owner's type parameters in terms of those of the class that was asked. */
  readonly arguments: readonly TypeNotation[];
}

export class MapLookup {
  /** All modules, the builtins first. */
  readonly modules: readonly ModuleMap[];
  readonly builtins: ModuleMap;
  private readonly types: Readonly<Record<string, ClassRow>>;
  private readonly byName: ReadonlyMap<string, ModuleMap>;
  private readonly homes: ReadonlyMap<ClassRow, ModuleMap>;
  private readonly bySymbol: ReadonlyMap<string, readonly OperatorRow[]>;
  private readonly signatures = new Map<string, Signature>();
  private readonly notations = new Map<string, TypeNotation>();
  private readonly templates = new Map<string, ParsedTemplate>();
  private readonly lines = new Map<ClassRow, readonly Base[]>();
  private readonly floats = new Map<string, readonly string[]>();

  /** Told of each row by which something is written; for tests that ask which rows a program exercises. */
  readonly used: (row: Row | OperatorRow) => void;

  /** @param user modules of `--map` files; their rows stand in front of those of the same module. */
  constructor(maps: GrammarMaps, user: readonly ModuleMap[] = [], used: (row: Row | OperatorRow) => void = () => {}) {
    this.used = used;
    this.modules = mergeModules([maps.builtins, ...maps.modules], user);
    this.byName = new Map(this.modules.map((module) => [module.name, module]));
    this.builtins = this.byName.get(maps.builtins.name) ?? maps.builtins;
    this.types = maps.types;
    this.homes = homesOf(this.modules, this.builtins, maps.types);
    this.bySymbol = operatorsBySymbol(maps.operators);
  }

  module(name: string): ModuleMap | null {
    return this.byName.get(name) ?? null;
  }

  /** A name of a module; null where the module or the name has no row. */
  name(module: string, name: string): Row | null {
    const rows = this.byName.get(module)?.rows;
    return rows === undefined ? null : own(rows, name);
  }

  builtin(name: string): Row | null {
    return own(this.builtins.rows, name);
  }

  /** The row of a builtin type, also of one that has no builtin name (`generator`, `NoneType`). */
  builtinType(name: string): ClassRow | null {
    return own(this.types, name) ?? classIn(this.builtins, name);
  }

  /** The class that a name of the notation means, seen from a module: `Queue`, `asyncio.Queue`, `ValueError`. Null for words of typing. */
  classNamed(name: string, from: string): ClassReference | null {
    const dot = name.lastIndexOf(".");
    const module = this.byName.get(dot < 0 ? from : name.slice(0, dot));
    const found = (module === undefined ? null : classIn(module, name.slice(dot + 1))) ?? this.builtinType(name);
    return found === null ? null : { row: found, module: this.moduleOf(found) };
  }

  /** Where a class is at home: the first module that names it. */
  moduleOf(row: ClassRow): ModuleMap {
    return this.homes.get(row) ?? this.builtins;
  }

  /** The class itself and its bases in Python's method resolution order; `object` is not among them. */
  linearize(row: ClassRow): readonly Base[] {
    const known = this.lines.get(row);
    if (known !== undefined) return known;
    const line: Base[] = [{ row, module: this.moduleOf(row), arguments: row.parameters.map((name) => ({ kind: "variable", name })) }];
    for (const base of row.bases) {
      for (const inherited of this.linearizeBase(base, this.moduleOf(row))) {
        // A base reached twice stands after the last class that leads to it.
        const earlier = line.findIndex((entry) => entry.row === inherited.row);
        if (earlier >= 0) line.splice(earlier, 1);
        line.push(inherited);
      }
    }
    this.lines.set(row, line);
    return line;
  }

  isSubclass(row: ClassRow, base: ClassRow): boolean {
    return this.linearize(row).some((entry) => entry.row === base);
  }

  /** A method or attribute of a class, also through its library bases. */
  member(row: ClassRow, name: string): Member | null {
    for (const { row: owner, module, arguments: args } of this.linearize(row)) {
      const found = own(owner.members, name);
      if (found !== null) return { row: found, owner, module, arguments: args };
    }
    return null;
  }

  /** The rows of an operator, first match wins. */
  operators(symbol: string): readonly OperatorRow[] {
    return this.bySymbol.get(symbol) ?? [];
  }

  /** Whether a function of the library gives a float as a plain number, which only a caller that knows it can tell from an int. */
  givesPlainFloat(row: FunctionRow): boolean {
    const { result, async } = this.signature(row);
    const members = result.kind === "union" ? result.members : [result];
    return !async && members.some((member) => member.kind === "named" && member.name === "float");
  }

  /** The exports of a library module that are functions which give plain floats. */
  plainFloats(module: string): readonly string[] {
    return remember(this.floats, module, () => Object.entries(this.module(module)?.rows ?? {}).flatMap(([name, row]) => (row.kind === "function" && row.refused === null && this.givesPlainFloat(row) ? [row.runtime ?? name] : [])));
  }

  /** The signature of a function, or of a class's constructor. */
  signature(row: FunctionRow | ClassRow | SpecialRow): Signature {
    return this.parsedSignature(row.kind === "class" ? row.construct : row.signature);
  }

  /** The overloads and, last, the signature itself. */
  overloads(row: FunctionRow | ClassRow): readonly Signature[] {
    return [...row.overloads.map((text) => this.parsedSignature(text)), this.signature(row)];
  }

  type(notation: string): TypeNotation {
    return remember(this.notations, notation, parseType);
  }

  template(text: string): ParsedTemplate {
    return remember(this.templates, text, parseTemplate);
  }

  private parsedSignature(text: string): Signature {
    return remember(this.signatures, text, parseSignature);
  }

  private linearizeBase(base: string, module: ModuleMap): readonly Base[] {
    const notation = this.type(base);
    if (notation.kind !== "named") return [];
    const found = this.classNamed(notation.name, module.name);
    if (found === null) return [];
    const variables = new Map(found.row.parameters.map((name, index) => [name, notation.arguments[index] ?? unknownArgument]));
    return this.linearize(found.row).map((entry) => ({ ...entry, arguments: entry.arguments.map((argument) => substitute(argument, variables)) }));
  }
}

const unknownArgument: TypeNotation = { kind: "named", name: "object", arguments: [] };

/** Rows are looked up by names of programs, which may be `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(record, name) ? record[name] ?? null : null;
}

function classIn(module: ModuleMap, name: string): ClassRow | null {
  const row = own(module.rows, name);
  return row?.kind === "class" ? row : null;
}

function homesOf(modules: readonly ModuleMap[], builtins: ModuleMap, types: GrammarMaps["types"]): ReadonlyMap<ClassRow, ModuleMap> {
  const homes = new Map<ClassRow, ModuleMap>(Object.values(types).map((row) => [row, builtins]));
  for (const module of modules) {
    for (const row of Object.values(module.rows)) {
      if (row.kind === "class" && !homes.has(row)) homes.set(row, module);
    }
  }
  return homes;
}

function operatorsBySymbol(rows: readonly OperatorRow[]): ReadonlyMap<string, readonly OperatorRow[]> {
  const bySymbol = new Map<string, OperatorRow[]>();
  for (const row of rows) {
    const rowsOfSymbol = bySymbol.get(row.operator);
    if (rowsOfSymbol === undefined) bySymbol.set(row.operator, [row]);
    else rowsOfSymbol.push(row);
  }
  return bySymbol;
}

function remember<T>(known: Map<string, T>, text: string, parse: (text: string) => T): T {
  const found = known.get(text);
  if (found !== undefined) return found;
  const parsed = parse(text);
  known.set(text, parsed);
  return parsed;
}
