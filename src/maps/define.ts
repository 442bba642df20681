/**
 * The row forms of grammar-maps: all that a map file imports.
 *
 * A row says what a Python name *is* (its signature in the notation of Python stubs, which is what type inference reads)
 * and what it *becomes* (an export of the runtime, or a template of TypeScript where the native form is equal).
 */

/**
 * A piece of TypeScript with placeholders: `{name}` is the argument of that parameter (`{self}` the receiver,
 * `{left}`/`{right}` operands, `{*name}` the spread of a var-positional parameter), `$name` an export of the row's own runtime module,
 * `$core.name` an export of `py2ts-runtime`. Otherwise an expression made of names, literals, members, calls, `new`, indexes, operators and `? :`.
 * A template may use placeholders in any order and more than once: evaluation order is restored by the compiler.
 */
export type Template = string;

/** A native form and the types for which it is equal to Python's meaning. */
export interface Variant {
  /**
   * What must be proven, by parameter name: a type in stub notation (`str`, `list[T]`, `small` = an int that stays a native number,
   * `ascii` = a str of ASCII characters only, `float`, `nonzero` …), or `absent` for an argument that is not given. `self` is the
   * receiver, `return` says how the result is used (`iterated`, `unpacked`, `awaited`). All words: grammar-maps/README.md.
   */
  readonly when: Readonly<Record<string, string>>;
  readonly as: Template;
  /** The result's type where it is narrower than the signature's. */
  readonly result?: string;
}

export interface FunctionRow {
  readonly kind: "function";
  /** `(x: int, *, key: Callable[[T], object] | None = None) -> list[T]`; `async (…) -> T` for a coroutine function. */
  readonly signature: string;
  /** Signatures tried before `signature`, in order; the first that the number, the names and the types of the arguments fit. */
  readonly overloads: readonly string[];
  /** Export of the runtime module, if it is not the Python name. */
  readonly runtime: string | null;
  /** Native forms, first match wins; the runtime function is what remains. */
  readonly variants: readonly Variant[];
  /** Export to use where the call is awaited on the spot and the plain export returns a Future (`gather`), else null. */
  readonly awaited: string | null;
  /**
   * The call blocks its caller in Python and is a promise here: the caller is coloured async. `thread`: only where threads are used.
   * `iterated`: the call itself does not block, going over what it gives does. `possible`: awaited, by the export `coloured`, where the caller
   * is async for other reasons.
   */
  readonly blocking: "always" | "thread" | "iterated" | "possible" | null;
  /** Export to use where the call is coloured, if it differs (`sleep` → `sleep_async`). */
  readonly coloured: string | null;
  /** Method to use where the call may block and nothing can be awaited: does what needs no waiting, and raises where it would have to wait. */
  readonly unwaited: string | null;
  /** `object`: all arguments go into one trailing object, also positional-or-keyword ones (`new Thread({ target })`); `trailing`: those given by keyword do (`now.replace({ hour: 0 })`). */
  readonly keywords: "normal" | "object" | "trailing";
  /** Parameters that take a coroutine to run: a bare thunk of a call without arguments may be shortened to the function (`asyncio.run(main)`). */
  readonly bare: boolean;
  /** Why a use is refused; null where it is not. */
  readonly refused: string | null;
  /** For the support table: a known difference from CPython in one sentence. */
  readonly note: string | null;
}

export interface AttributeRow {
  readonly kind: "attribute";
  /** Type in stub notation. */
  readonly type: string;
  readonly runtime: string | null;
  readonly as: Template | null;
  readonly settable: boolean;
  /** Of a module: the export that sets it (`sys.stdout = x` is `sys.set_stdout(x)`). */
  readonly set: string | null;
  readonly refused: string | null;
  readonly note: string | null;
}

/** `with` around a manager that ignores the exception: templates around `try … finally`. */
export interface LightForm {
  readonly enter: Template;
  readonly exit: Template;
  /** `enter` where nothing can be awaited. */
  readonly now?: Template;
  /** Entering gives the manager itself, and does nothing to one that has just been made. */
  readonly fresh?: boolean;
}

export interface ClassRow {
  readonly kind: "class";
  readonly name: string;
  /** Type parameters: `["T"]`. */
  readonly parameters: readonly string[];
  /** Python names of bases: `["Exception"]`, `["Future[T]"]`; `[]` is object. */
  readonly bases: readonly string[];
  /** `__init__`'s signature without self. */
  readonly construct: string;
  /** Signatures of `__init__` tried before `construct`. */
  readonly overloads: readonly string[];
  readonly runtime: string | null;
  readonly members: Readonly<Record<string, FunctionRow | AttributeRow>>;
  /** Class methods, static methods and constants: `dict.fromkeys`. Also found on instances. Types that are made by a call have them as functions `type_method`. */
  readonly statics: Readonly<Record<string, FunctionRow | AttributeRow>>;
  /** The awaited type of an awaitable class (`Future[T]` → `T`), else null. */
  readonly awaits: string | null;
  readonly keywords: "normal" | "object" | "trailing";
  /** Instances are made by `__init__`, not by a constructor: classes of the program that inherit from it are in general form. */
  readonly general: boolean;
  /** How an instance is made: by `new`, or by calling the export (the builtin types are functions). */
  readonly made: "new" | "call";
  /** Native forms of the constructor call. */
  readonly variants: readonly Variant[];
  /** For `with`: the exception is proven to be ignored by exit; `enter`/`exit` templates of the light form. */
  readonly light: LightForm | null;
  /** Whether methods are free functions `type_method(self)` of the runtime (builtin types) or members of the object. */
  readonly methods: "functions" | "members";
  /** Why it cannot be constructed by name (`contextvars.Token`); as a type and in `isinstance` it may stand all the same. */
  readonly refused: string | null;
  readonly note: string | null;
}

/** A name that only means something to type checkers (`TypeVar`, `Optional`, `TYPE_CHECKING` …): read by the type notation, leaves no code. */
export interface TypingRow { readonly kind: "typing"; readonly form: string }

/** A name the compiler itself treats (`dataclass`, `Enum`, `NamedTuple`, `super`, `property`): handled by the transformation of that name. */
export interface SpecialRow { readonly kind: "special"; readonly signature: string; readonly note: string | null }

export type Row = FunctionRow | AttributeRow | ClassRow | TypingRow | SpecialRow;

/** A Python module: its import path in the runtime and its names. */
export interface ModuleMap {
  readonly name: string;
  /** Specifier of the import in the output; null where the module leaves no import (typing, __future__). */
  readonly specifier: string | null;
  readonly rows: Readonly<Record<string, Row>>;
  /** Names that exist in CPython and are refused, by name. */
  readonly missing: readonly string[];
  /** Why, for those that have a reason of their own. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** CPython's own is written in C: its functions do not become methods of a class that keeps them. */
  readonly compiled?: boolean;
}

export interface OperatorRow {
  readonly operator: string;
  /** Operand types in stub notation, `small` for an int that stays a number; `left` alone for unary operators. */
  readonly left: string;
  readonly right: string | null;
  readonly result: string;
  readonly as: Template;
  /** `small` results may not be proven small: the row applies only if the result is proven to fit. */
  readonly fits: boolean;
}

/** All that grammar-maps says about names and operators. */
export interface GrammarMaps {
  /** Python's builtins; its specifier is the runtime's main entry. */
  readonly builtins: ModuleMap;
  /** Types of values that have no builtin name: `generator`, `coroutine`, `NoneType`, `dict_keys` … */
  readonly types: Readonly<Record<string, ClassRow>>;
  readonly modules: readonly ModuleMap[];
  /** First match wins. */
  readonly operators: readonly OperatorRow[];
}

type Options<R extends Row> = Partial<Omit<R, "kind">>;

/** A function or method. @param signature Python stub notation. */
export function fn(signature: string, options: Options<FunctionRow> = {}): FunctionRow {
  return {
    kind: "function", signature, overloads: [], runtime: null, variants: [], awaited: null, blocking: null, coloured: null, unwaited: null,
    keywords: "normal", bare: false, refused: null, note: null, ...options,
  };
}

/** A data attribute or module constant. @param type Python stub notation. */
export function attribute(type: string, options: Options<AttributeRow> = {}): AttributeRow {
  return { kind: "attribute", type, runtime: null, as: null, settable: false, set: null, refused: null, note: null, ...options };
}

/** A class of the library; members are methods of the object unless `methods` says otherwise. */
export function cls(name: string, construct: string, members: ClassRow["members"] = {}, options: Options<ClassRow> = {}): ClassRow {
  return {
    kind: "class", name, parameters: [], bases: [], construct, overloads: [], runtime: null, members, statics: {}, awaits: null, keywords: "normal",
    general: false, made: "new", variants: [], light: null, methods: "members", refused: null, note: null, ...options,
  };
}

/** An exception class with the usual constructor. */
export function exception(name: string, base: string, members: ClassRow["members"] = {}): ClassRow {
  return cls(name, "(*args: object) -> None", members, { bases: [base] });
}

export function typing(form: string): TypingRow {
  return { kind: "typing", form };
}

export function special(signature: string, note: string | null = null): SpecialRow {
  return { kind: "special", signature, note };
}

/** A native form: `when({ obj: "list" }, "{obj}.length")`. */
export function when(types: Variant["when"], as: Template, result?: string): Variant {
  return result === undefined ? { when: types, as } : { when: types, as, result };
}

/** A module of the standard library, at `py2ts-runtime/NAME` unless a specifier is given. */
export function pyModule(name: string, rows: ModuleMap["rows"], options: { specifier?: string | null; missing?: readonly string[]; reasons?: ModuleMap["reasons"]; compiled?: boolean } = {}): ModuleMap {
  const specifier = options.specifier === undefined ? `py2ts-runtime/${name.replaceAll(".", "/")}` : options.specifier;
  return { name, specifier, rows, missing: options.missing ?? [], ...(options.reasons === undefined ? {} : { reasons: options.reasons }), compiled: options.compiled ?? false };
}

/** `operator("+", "small", "small", "small", "{left} + {right}", { fits: true })`. */
export function operator(symbol: string, left: string, right: string | null, result: string, as: Template, options: { fits?: boolean } = {}): OperatorRow {
  return { operator: symbol, left, right, result, as, fits: options.fits ?? false };
}
