import { basename } from "../os/path/index.ts";
import { call } from "../core/call/index.ts";
import { capture, TypeError, UserWarning, Warning } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { frames_of } from "../platform/frames.ts";
import { command_line } from "../platform/process.ts";
import { stderr } from "../platform/stdio.ts";
import { str } from "../builtins/repr/index.ts";
import { write_to } from "../traceback/write.ts";
import { action_of, is_category, state } from "./filters.ts";
import { formatwarning, WarningMessage } from "./WarningMessage.ts";

/** What was said before, by file or by the registry that the program gives. */
interface Registry {
  version: number;
  readonly said: Set<string>;
}

const registries = /* @__PURE__ */ new Map<unknown, Registry>();
const once = /* @__PURE__ */ new Set<string>();

/**
 * `warnings.warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())`
 *
 * @param message a text, or a Warning, whose class is then the category
 * @param stacklevel whose line the warning is about: 1 for the function that warns, 2 for its caller
 * @raises TypeError if the category is no class of warnings
 * @example warnings.warn("use new_name instead", DeprecationWarning, 2);
 */
export function warn(message: Py, category: Py = null, stacklevel = 1, source: Py = null, options: { skip_file_prefixes?: readonly string[] } = {}): void {
  const kind: Py = message instanceof Warning ? message.constructor : category ?? UserWarning;
  if (!is_category(kind)) throw new TypeError(`category must be a Warning subclass, not '${type_name(kind)}'`);
  const frames = frames_of(capture().stack);
  const skipped = options.skip_file_prefixes ?? [];
  const seen = skipped.length === 0 ? frames : frames.filter(({ file }) => !skipped.some((prefix) => file.startsWith(prefix)));
  const frame = seen.at(-Math.max(1, skipped.length === 0 ? stacklevel : Math.max(2, stacklevel) - 1));
  const [filename, lineno] = frame === undefined ? ["<sys>", 0] : [frame.file, frame.line];
  tell(message, kind, filename, lineno, frame === undefined ? "sys" : module_of(filename), registry_of(filename), source);
}

/**
 * `warnings.warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)`
 *
 * @param registry a dict that remembers what was said; without one nothing is remembered
 */
export function warn_explicit(message: Py, category: Py, filename: string, lineno: number, module: string | null = null, registry: Py = null, _module_globals: Py = null, source: Py = null): void {
  const kind: Py = message instanceof Warning ? message.constructor : category;
  tell(message, kind, filename, lineno, module ?? (filename === "" ? "<unknown>" : filename.replace(/\.py$/, "")), registry === null ? null : registry_of(registry), source);
}

function registry_of(key: unknown): Registry {
  const known = registries.get(key);
  const { version } = state();
  if (known?.version === version) return known;
  const made = { version, said: new Set<string>() };
  registries.set(key, made);
  return made;
}

/** The name of the module that a file is. */
function module_of(filename: string): string {
  const name = basename(filename);
  return name === basename(command_line()[0] ?? "") || name === "__main__.py" ? "__main__" : name.replace(/\.py$/, "");
}

function tell(given: Py, category: Py, filename: string, lineno: number, module: string, registry: Registry | null, source: Py): void {
  const message: Py = given instanceof Warning ? given : new category(given);
  const text = str(given);
  const name = String(category.name);
  const place = `${text}\0${name}\0${lineno}`;
  if (registry?.said.has(place)) return;
  const action = action_of(text, message, module, lineno);
  if (action === "ignore") return;
  if (action === "error") throw message;
  if (action === "once") {
    registry?.said.add(place);
    if (once.has(`${text}\0${name}`)) return;
    once.add(`${text}\0${name}`);
  } else if (action === "module") {
    registry?.said.add(place);
    if (registry?.said.has(`${text}\0${name}\0`)) return;
    registry?.said.add(`${text}\0${name}\0`);
  } else if (action === "default") registry?.said.add(place);
  show(new WarningMessage(message, category, filename, lineno, null, null, source));
}

function show(warning: WarningMessage): void {
  const { showwarning: own, record } = state();
  const { message, category, filename, lineno, file, line } = warning;
  if (own !== null) call(own, message, category, filename, lineno, file, line);
  else if (record !== null) record.push(warning);
  else showwarning(message, category, filename, lineno, file, line);
}

/** `warnings.showwarning(message, category, filename, lineno, file=None, line=None)`: on stderr by default. */
export function showwarning(message: Py, category: Py, filename: string, lineno: number, file: Py = null, line: string | null = null): void {
  const text = formatted(message, category, filename, lineno, line);
  if (file === null) stderr.write(text);
  else write_to(file, text);
}

const format: { own: Py } = { own: null };

function formatted(message: Py, category: Py, filename: string, lineno: number, line: string | null): string {
  return format.own === null ? formatwarning(message, category, filename, lineno, line) : call(format.own, message, category, filename, lineno, line);
}

/** `warnings.showwarning = f` */
export function set_showwarning(f: Py): void {
  state().showwarning = f === showwarning ? null : f;
}

/** `warnings.formatwarning = f` */
export function set_formatwarning(f: Py): void {
  format.own = f === formatwarning ? null : f;
}

/** What `warnings.showwarning` is now. */
export function current_showwarning(): Py {
  return state().showwarning ?? showwarning;
}

/** What `warnings.formatwarning` is now. */
export function current_formatwarning(): Py {
  return format.own ?? formatwarning;
}
