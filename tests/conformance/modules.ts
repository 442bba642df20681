/** CPython's test modules that are of interest, by what they are about. */

const language = [
  "grammar", "unpack", "unpack_ex", "fstring", "format", "patma", "generators", "coroutines", "asyncgen", "with", "contextlib", "contextlib_async", "exceptions", "except_star",
  "exception_group", "scope", "class", "descr", "dataclasses", "enum", "dict", "list", "set", "tuple", "range", "slice", "int", "long", "float", "complex", "bool", "bytes", "str",
  "string", "builtin", "augassign", "keywordonlyarg", "positional_only_arg", "extcall", "listcomps", "setcomps", "dictcomps", "genexps", "named_expressions", "opcodes", "compare",
  "richcmp", "iter", "enumerate", "sort", "property", "super", "decorators", "type_params",
].map((name) => `test_${name}`);

const asyncio = [
  "tasks", "futures", "futures2", "locks", "queues", "timeouts", "taskgroups", "waitfor", "runners", "context", "pep492", "threads", "streams", "subprocess", "server", "base_events",
  "events", "sock_lowlevel", "protocols", "transports", "buffered_proto",
].map((name) => `test_asyncio.test_${name}`);

const json = ["decode", "default", "dump", "encode_basestring_ascii", "enum", "fail", "float", "indent", "pass1", "pass2", "pass3", "recursion", "scanstring", "separators", "speedups", "unicode"].map((name) => `test_json.test_${name}`);

const stdlib = [
  ...json,
  ...[
    "re", "random", "collections", "deque", "defaultdict", "ordered_dict", "functools", "itertools", "logging", "argparse", "uuid", "math", "posixpath", "typing", "time", "io",
    "fileio", "inspect.test_inspect", "traceback", "warnings", "signal", "types", "context", "abc", "textwrap", "struct", "statistics", "decimal", "fractions", "base64", "hashlib",
    "heapq", "bisect", "urlparse", "copy", "operator", "pathlib.test_pathlib",
  ].map((name) => `test_${name}`),
  "datetimetester",
];

/** Groups of modules by their names on the command line. */
export const groups: Readonly<Record<string, readonly string[]>> = { language, asyncio, stdlib };

/** The modules that words of the command line name; none names all. */
export function chosen(words: readonly string[]): string[] {
  if (words.length === 0) return Object.values(groups).flat();
  return words.flatMap((word) => groups[word] ?? [known(word)]);
}

function known(word: string): string {
  const all = Object.values(groups).flat();
  const name = word.replace(/^test\./, "");
  return all.find((each) => each === name || each === `test_${name}` || each === `test_asyncio.${name}` || each === `test_asyncio.test_${name}` || each === `test_json.test_${name}`) ?? name;
}
