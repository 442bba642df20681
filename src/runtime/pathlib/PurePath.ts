import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple_of } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { class_name_of, type_name } from "../core/type_name.ts";
import { is_linear_instance, is_ordinary_instance } from "../core/types.ts";
import { is_keywords, type Py } from "../core/value.ts";
import type { Int } from "../core/float.ts";
import type { Bytes } from "../builtins/bytes/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { fsencode } from "../os/encode.ts";
import { name_matcher, path_matches } from "./matching.ts";
import { type Flavour, posix, windows } from "./flavour.ts";
import { PathParents } from "./PathParents.ts";

/** A path taken apart. */
interface Parsed {
  readonly drive: string;
  readonly root: string;
  readonly tail: readonly string[];
}

/**
 * Python's `pathlib.PurePath(*segments)`: a path that is only looked at, of the system's kind.
 *
 * @example new PurePath("a", "b.txt").suffix // ".txt"
 */
export class PurePath {
  static readonly __name__: string = "PurePath";
  static readonly __module__: string = "pathlib._local";
  #raw: string;
  #parsed: Parsed | null = null;
  #text: string | null = null;

  /** @raises TypeError if a segment is no str and no path */
  constructor(...segments: Py[]) {
    const given = is_keywords(segments.at(-1)) ? segments.slice(0, -1) : segments;
    const { flavour } = this;
    const parts = given.flatMap((segment) => raw_of(segment, flavour));
    const [first = "", ...rest] = parts;
    this.#raw = parts.length < 2 ? first : flavour.join(first, ...rest);
    if (new.target === PurePath) return new PurePosixPath(...given);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return is_ordinary_instance(this, value) || is_linear_instance(value, this);
  }

  /** The rules it goes by. */
  protected get flavour(): Flavour {
    return posix;
  }

  /** The text it was made of. */
  get _raw_path(): string {
    return this.#raw;
  }

  #parse(): Parsed {
    this.#parsed ??= parse(this.#raw, this.flavour);
    return this.#parsed;
  }

  /** A path of the same class. @example path.with_segments("a", "b") */
  with_segments(...segments: Py[]): this {
    return Reflect.construct(this.constructor as new () => this, segments) as this;
  }

  /** A path of the same class with other parts. */
  protected made({ drive, root, tail }: Parsed): this {
    return (this as Py).with_segments(text_of({ drive, root, tail }, this.flavour));
  }

  get drive(): string {
    return this.#parse().drive;
  }

  get root(): string {
    return this.#parse().root;
  }

  /** Drive and root. */
  get anchor(): string {
    return this.drive + this.root;
  }

  get parts(): readonly string[] {
    const { tail } = this.#parse();
    return tuple_of(this.anchor === "" ? [...tail] : [this.anchor, ...tail]);
  }

  /** The last part. */
  get name(): string {
    return this.#parse().tail.at(-1) ?? "";
  }

  /** The last part's extension with its dot. */
  get suffix(): string {
    const { name } = this;
    const dot = name.lastIndexOf(".");
    return dot > 0 && dot < name.length - 1 ? name.slice(dot) : "";
  }

  /** All its extensions. */
  get suffixes(): string[] {
    const { name } = this;
    if (name.endsWith(".")) return [];
    return name.replace(/^\.+/, "").split(".").slice(1).map((part) => `.${part}`);
  }

  /** The last part without its extension. */
  get stem(): string {
    const { name, suffix } = this;
    return suffix === "" ? name : name.slice(0, -suffix.length);
  }

  /** The folder it is in. */
  get parent(): this {
    const parsed = this.#parse();
    return parsed.tail.length === 0 ? this : this.made({ ...parsed, tail: parsed.tail.slice(0, -1) });
  }

  /** The folders above. */
  get parents(): PathParents<this> {
    const parsed = this.#parse();
    return new PathParents(this, parsed.tail.map((_, i) => this.made({ ...parsed, tail: parsed.tail.slice(0, parsed.tail.length - 1 - i) })));
  }

  /** As text with slashes. */
  as_posix(): string {
    return this.__str__().replaceAll(this.flavour.sep, "/");
  }

  /** As a `file:` URI. @raises ValueError for a relative path */
  as_uri(): string {
    if (!this.is_absolute()) throw new ValueError("relative path can't be expressed as a file URI");
    const quoted = (text: string): string => [...fsencode(text)].map(uri_byte).join("");
    const { drive } = this;
    if (/^.:$/.test(drive)) return `file:///${drive}${quoted(this.as_posix().slice(2))}`;
    return (drive === "" ? "file://" : "file:") + quoted(this.as_posix());
  }

  is_absolute(): boolean {
    return this.flavour === posix ? this.#raw.startsWith("/") : this.drive !== "" && this.root !== "";
  }

  /** Whether Windows keeps the name for itself. */
  is_reserved(): boolean {
    return this.flavour === windows && /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:$|[. :])/i.test(this.name);
  }

  #other(other: Py): PurePath {
    return other instanceof PurePath ? other : this.with_segments(other);
  }

  #folded(text: string): string {
    return this.flavour.case_sensitive ? text : text.toLowerCase();
  }

  is_relative_to(other: Py, ..._more: Py[]): boolean {
    const above = this.#other(other);
    return this._key() === above._key() || [...this.parents].some((each) => each._key() === above._key());
  }

  /** The path seen from a folder. @raises ValueError if it is not below it @example path.relative_to("/home") */
  relative_to(other: Py, { walk_up = false }: { walk_up?: Py } = {}): this {
    const above = this.#other(other);
    const up = truth(walk_up);
    const own = new Set([this, ...this.parents].map((path) => path._key()));
    let steps = 0;
    for (const path of [above, ...above.parents] as PurePath[]) {
      if (own.has(path._key())) {
        const rest = this.#parse().tail.slice(path.#parse().tail.length);
        return this.with_segments(...Array.from({ length: steps }, () => ".."), ...rest);
      }
      if (!up) throw new ValueError(`${repr(this.__str__())} is not in the subpath of ${repr(above.__str__())}`);
      if (path.name === "..") throw new ValueError(`'..' segment in ${repr(above.__str__())} cannot be walked`);
      steps++;
    }
    throw new ValueError(`${repr(this.__str__())} and ${repr(above.__str__())} have different anchors`);
  }

  /** The path with another last part. @raises ValueError @example path.with_name("b.txt") */
  with_name(name: Py): this {
    const { sep, altsep, splitroot } = this.flavour;
    const text = String(name);
    if (text === "" || text.includes(sep) || (altsep !== null && text.includes(altsep)) || text === "." || splitroot(text)[0] !== "") throw new ValueError(`Invalid name ${repr(name)}`);
    const parsed = this.#parse();
    if (parsed.tail.length === 0) throw new ValueError(`${repr(this)} has an empty name`);
    return this.made({ ...parsed, tail: [...parsed.tail.slice(0, -1), text] });
  }

  /** The path with another last part before the extension. @raises ValueError */
  with_stem(stem: Py): this {
    const { suffix } = this;
    if (suffix !== "" && stem === "") throw new ValueError(`${repr(this)} has a non-empty suffix`);
    return this.with_name(stem + suffix);
  }

  /** The path with another extension. @raises ValueError @example path.with_suffix(".md") */
  with_suffix(suffix: Py): this {
    const { stem, name } = this;
    if (name === "") throw new ValueError(`${repr(this)} has an empty name`);
    if (suffix !== "" && (!suffix.startsWith(".") || suffix === ".")) throw new ValueError(`Invalid suffix ${repr(suffix)}`);
    return this.with_name(stem + suffix);
  }

  /** The path with more behind it. @example path.joinpath("a", "b.txt") */
  joinpath(...segments: Py[]): this {
    return this.with_segments(this, ...segments);
  }

  __truediv__(key: Py): Py {
    return is_segment(key) ? this.with_segments(this, key) : NotImplemented;
  }

  __rtruediv__(key: Py): Py {
    return is_segment(key) ? this.with_segments(key, this) : NotImplemented;
  }

  /** Whether its last parts match a pattern. @raises ValueError for an empty one @example path.match("*.py") */
  match(path_pattern: Py, { case_sensitive = null }: { case_sensitive?: Py } = {}): boolean {
    const pattern = this.#other(path_pattern);
    const sensitive = case_sensitive === null ? this.flavour.case_sensitive : truth(case_sensitive);
    const [own, wanted] = [[...this.parts].reverse(), [...pattern.parts].reverse()];
    if (wanted.length === 0) throw new ValueError("empty pattern");
    if (own.length < wanted.length || (own.length > wanted.length && pattern.anchor !== "")) return false;
    return wanted.every((part, i) => name_matcher(part, sensitive)(own[i] ?? ""));
  }

  /** Whether all of it matches a pattern, in which `**` stands for any number of parts. @example path.full_match("src/**.py") */
  full_match(pattern: Py, { case_sensitive = null }: { case_sensitive?: Py } = {}): boolean {
    const wanted = this.#other(pattern);
    const { sep } = this.flavour;
    const sensitive = case_sensitive === null ? this.flavour.case_sensitive : truth(case_sensitive);
    const text = (path: PurePath): string => (path.parts.length === 0 ? "" : path.__str__());
    return path_matches(text(this), text(wanted), sep, sensitive);
  }

  __str__(): string {
    this.#text ??= text_of(this.#parse(), this.flavour) || ".";
    return this.#text;
  }

  toString(): string {
    return this.__str__();
  }

  __fspath__(): string {
    return this.__str__();
  }

  __bytes__(): Bytes {
    return fsencode(this.__str__());
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(${repr(this.as_posix())})`;
  }

  /** What makes it equal to others. */
  _key(): string {
    return this.flavour.name + this.#folded(this.__str__());
  }

  __eq__(other: Py): Py {
    return other instanceof PurePath ? this._key() === other._key() : NotImplemented;
  }

  __hash__(): Int {
    return hash(this.#folded(this.__str__()));
  }

  #compare(other: Py, ask: (order: number) => boolean): Py {
    if (!(other instanceof PurePath) || other.flavour !== this.flavour) return NotImplemented;
    const split = (path: PurePath): string[] => this.#folded(path.__str__()).split(this.flavour.sep);
    const [own, others] = [split(this), split(other)];
    for (let i = 0; i < Math.min(own.length, others.length); i++) if (own[i] !== others[i]) return ask(own[i]! < others[i]! ? -1 : 1);
    return ask(own.length - others.length);
  }

  __lt__(other: Py): Py {
    return this.#compare(other, (order) => order < 0);
  }

  __le__(other: Py): Py {
    return this.#compare(other, (order) => order <= 0);
  }

  __gt__(other: Py): Py {
    return this.#compare(other, (order) => order > 0);
  }

  __ge__(other: Py): Py {
    return this.#compare(other, (order) => order >= 0);
  }
}

/** Python's `pathlib.PurePosixPath`: a path of POSIX. @example new PurePosixPath("/a/b") */
export class PurePosixPath extends PurePath {
  static override readonly __name__: string = "PurePosixPath";
  static override readonly __module__: string = "pathlib._local";
}

/** Python's `pathlib.PureWindowsPath`: a path of Windows, which other systems can look at too. @example new PureWindowsPath("c:/a").drive // "c:" */
export class PureWindowsPath extends PurePath {
  static override readonly __name__: string = "PureWindowsPath";
  static override readonly __module__: string = "pathlib._local";

  protected override get flavour(): Flavour {
    return windows;
  }
}

function is_segment(key: Py): boolean {
  return typeof key === "string" || key instanceof String || key instanceof PurePath || (typeof key === "object" && typeof key?.__fspath__ === "function");
}

function raw_of(segment: Py, flavour: Flavour): string {
  if (typeof segment === "string") return segment;
  if (segment instanceof PurePath) return segment.__str__() === "." && segment._raw_path === "" ? "" : flavour === windows || !(segment instanceof PureWindowsPath) ? segment._raw_path : segment.as_posix();
  if (segment instanceof String) return segment.valueOf();
  const path: Py = typeof segment?.__fspath__ === "function" ? segment.__fspath__() : segment;
  if (typeof path === "string") return path;
  throw new TypeError(`argument should be a str or an os.PathLike object where __fspath__ returns a str, not ${repr(type_name(path))}`);
}

function parse(raw: string, { sep, altsep, splitroot }: Flavour): Parsed {
  if (raw === "") return { drive: "", root: "", tail: [] };
  const path = altsep === null ? raw : raw.replaceAll(altsep, sep);
  const [drive, given, rest] = splitroot(path);
  const server = given === "" && drive.startsWith(sep) && !drive.endsWith(sep) ? drive.split(sep) : [];
  // \\server\share means its root, too.
  const root = (server.length === 4 && !"?.".includes(server[2] ?? "")) || server.length === 6 ? sep : given;
  return { drive, root, tail: rest.split(sep).filter((part) => part !== "" && part !== ".") };
}

function text_of({ drive, root, tail }: Parsed, { sep, splitroot }: Flavour): string {
  if (drive !== "" || root !== "") return drive + root + tail.join(sep);
  // What looks like a drive is none behind a dot.
  return (tail.length > 0 && splitroot(tail[0] ?? "")[0] !== "" ? ["." , ...tail] : tail).join(sep);
}

function uri_byte(byte: number): string {
  const char = String.fromCharCode(byte);
  return /[\w.~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

