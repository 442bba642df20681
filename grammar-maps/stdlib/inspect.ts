/** inspect: what callables, classes and values say about themselves. Functions carry their parameters where the program asks for them. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const object = attribute("object");
const test = fn("(object: object) -> bool");
const kinds = { POSITIONAL_ONLY: object, POSITIONAL_OR_KEYWORD: object, VAR_POSITIONAL: object, KEYWORD_ONLY: object, VAR_KEYWORD: object, empty: object };

const Parameter = cls("Parameter", "(name: str, kind: object, *, default: object = ..., annotation: object = ...) -> None", {
  name: attribute("str"), kind: object, default: object, annotation: object, ...kinds,
  replace: fn("(*, name: object = ..., kind: object = ..., annotation: object = ..., default: object = ...) -> Parameter"),
});

const BoundArguments = cls("BoundArguments", "(signature: Signature, arguments: object) -> None", {
  args: attribute("tuple[object, ...]"), kwargs: attribute("dict[str, object]"), arguments: attribute("dict[str, object]", { settable: true }), signature: attribute("Signature"),
  apply_defaults: fn("() -> None"),
});

const Signature = cls("Signature", "(parameters: object = None, *, return_annotation: object = ...) -> None", {
  parameters: attribute("Mapping[str, Parameter]"), return_annotation: object, empty: object,
  bind: fn("(*args: object, **kwargs: object) -> BoundArguments"),
  bind_partial: fn("(*args: object, **kwargs: object) -> BoundArguments"),
  replace: fn("(*, parameters: object = ..., return_annotation: object = ...) -> Signature"),
  format: fn("(*, max_width: object = None) -> str"),
});

export const inspect = pyModule("inspect", {
  signature: fn("(obj: object, *, follow_wrapped: bool = True, globals: object = None, locals: object = None, eval_str: bool = False) -> Signature"),
  Signature, Parameter, BoundArguments,
  getfullargspec: fn("(func: object) -> object"),
  FullArgSpec: object,
  get_annotations: fn("(obj: object, *, globals: object = None, locals: object = None, eval_str: bool = False) -> dict[str, object]"),
  formatannotation: fn("(annotation: object, base_module: object = None) -> str"),
  getdoc: fn("(object: object) -> str | None"),
  cleandoc: fn("(doc: str) -> str"),
  getmembers: fn("(object: object, predicate: object = None) -> list[tuple[str, object]]"),
  getmembers_static: fn("(object: object, predicate: object = None) -> list[tuple[str, object]]"),
  getmro: fn("(cls: object) -> tuple[object, ...]"),
  getattr_static: fn("(obj: object, attr: str, default: object = ...) -> object"),
  unwrap: fn("(func: object, *, stop: object = None) -> object"),
  iscoroutinefunction: fn("(obj: object) -> bool"),
  isgeneratorfunction: fn("(obj: object) -> bool"),
  isasyncgenfunction: fn("(obj: object) -> bool"),
  markcoroutinefunction: fn("(func: T) -> T"),
  isclass: test, ismodule: test, ismethod: test, isfunction: test, isbuiltin: test, isroutine: test, isabstract: test, isdatadescriptor: test, ismethoddescriptor: test,
  iscoroutine: test, isawaitable: test, isgenerator: test, isasyncgen: test,
}, {
  missing: [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments", "Attribute", "BlockFinder", "BufferFlags", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING",
    "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS",
    "CO_VARKEYWORDS", "ClassFoundException", "ClosureVars", "EndOfBlock", "FrameInfo", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "TPFLAGS_IS_ABSTRACT", "Traceback",
    "classify_class_attrs", "currentframe", "findsource", "formatannotationrelativeto", "formatargvalues", "getabsfile", "getargs", "getargvalues", "getasyncgenlocals",
    "getasyncgenstate", "getblock", "getcallargs", "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate", "getfile", "getframeinfo",
    "getgeneratorlocals", "getgeneratorstate", "getinnerframes", "getlineno", "getmodule", "getmodulename", "getouterframes", "getsource", "getsourcefile", "getsourcelines",
    "indentsize", "iscode", "isframe", "isgetsetdescriptor", "ismemberdescriptor", "ismethodwrapper", "istraceback", "modulesbyfile", "stack", "trace", "walktree",
  ],
});
