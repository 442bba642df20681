/** What `run` has compiled before, in the user's cache folder. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import type { RunTarget } from "./target.ts";

/** A compiled program on disk. */
export interface CachedProgram {
  /** The folder of the cache that it lies in. */
  readonly folder: string;
  /** Absolute path of the module to start. */
  readonly entry: string;
  /** Absolute path of the file that each compiled file came from. */
  readonly origins: Readonly<Record<string, string>>;
}

interface HashedFile {
  readonly file: string;
  readonly hash: string;
}

/** What an entry of the cache says: it is fresh while all sources are what they were, and nothing that was missing has appeared. */
interface Manifest {
  readonly sources: readonly HashedFile[];
  readonly absent: readonly string[];
  readonly folder: string;
  readonly entry: string;
  readonly outputs: readonly (HashedFile & { readonly origin: string })[];
}

/** A program to keep. */
export interface NewEntry {
  readonly sources: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly absent: readonly string[];
  /** Path of the entry among `outputs`. */
  readonly entry: string;
  readonly outputs: readonly { readonly file: string; readonly text: string; readonly map: string | null; readonly origin: string }[];
}

const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** The user's cache folder for this version of the compiler and this Node. */
export function cacheFolder(version: string, stamp: string): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : process.platform === "win32" && local !== undefined ? local : join(homedir(), ".cache");
  return join(base, "py2ts-async", `${version}-node${process.versions.node.split(".")[0] ?? ""}-${stamp}`);
}

/** The name of a target's entry: the file, its text and the options decide. */
export function entryKey(target: RunTarget, bytes: Uint8Array, options: string): string {
  return createHash("sha256").update(`${options}\0${target.root}\0${target.file}\0`).update(bytes).digest("hex").slice(0, 40);
}

/** A fresh entry; null where there is none, or where it is stale or damaged. */
export function findEntry(folder: string, key: string): CachedProgram | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, `${key}.json`), "utf8"));
    if (!isManifest(manifest)) return null;
    if (manifest.sources.some(({ file, hash }) => hashOf(readFileSync(file)) !== hash) || manifest.absent.some((file) => existsSync(file))) return null;
    const home = join(folder, manifest.folder);
    if (manifest.outputs.some(({ file, hash }) => hashOf(readFileSync(join(home, file))) !== hash)) return null;
    return { folder, entry: join(home, manifest.entry), origins: originsOf(home, manifest) };
  } catch {
    return null;
  }
}

/**
 * Keeps a program. Several processes may do so at the same time: a program's folder never changes once it is there, and the
 * manifest, which names it, is moved into place.
 */
export function storeEntry(folder: string, key: string, entry: NewEntry): CachedProgram {
  const outputs = entry.outputs.map(({ file, text, origin }) => ({ file, hash: hashOf(text), origin }));
  const home = createHash("sha256").update(JSON.stringify(outputs)).digest("hex").slice(0, 40);
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  if (isNew) dropOldBuilds(folder);
  writeFolder(join(folder, home), entry);
  const manifest: Manifest = {
    sources: entry.sources.map(({ file, bytes }) => ({ file, hash: hashOf(bytes) })), absent: entry.absent, folder: home, entry: entry.entry, outputs,
  };
  const temporary = join(folder, `${key}.${unique()}.tmp`);
  writeFileSync(temporary, JSON.stringify(manifest));
  renameSync(temporary, join(folder, `${key}.json`));
  return { folder, entry: join(folder, home, entry.entry), origins: originsOf(join(folder, home), manifest) };
}

function writeFolder(home: string, { outputs }: NewEntry): void {
  if (outputs.every(({ file, text }) => isIntact(join(home, file), text))) return;
  const temporary = `${home}.${unique()}.tmp`;
  for (const { file, text, map } of outputs) {
    const path = join(temporary, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (map !== null) writeFileSync(`${path}.map`, map);
  }
  try {
    renameSync(temporary, home);
  } catch {
    // Another process was faster, or what is there is damaged.
    if (!outputs.every(({ file, text }) => isIntact(join(home, file), text))) {
      rmSync(home, { recursive: true, force: true });
      renameSync(temporary, home);
    } else rmSync(temporary, { recursive: true, force: true });
  }
}

function isIntact(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8") === text;
  } catch {
    return false;
  }
}

/** Builds that were not used for a month; a running program of theirs would be no older than that. */
function dropOldBuilds(current: string): void {
  const parent = dirname(current);
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path !== current && age > KEPT_DAYS * DAY) rmSync(path, { recursive: true, force: true });
  }
}

function originsOf(home: string, { outputs }: Manifest): Record<string, string> {
  return Object.fromEntries(outputs.map(({ file, origin }) => [join(home, file), origin]));
}

function unique(): string {
  return `${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
}

function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null
    && "sources" in value && Array.isArray(value.sources) && value.sources.every(isHashed)
    && "absent" in value && Array.isArray(value.absent) && value.absent.every((each) => typeof each === "string")
    && "folder" in value && typeof value.folder === "string" && "entry" in value && typeof value.entry === "string"
    && "outputs" in value && Array.isArray(value.outputs) && value.outputs.every((each) => isHashed(each) && "origin" in each && typeof each.origin === "string");
}

function isHashed(value: unknown): value is HashedFile {
  return typeof value === "object" && value !== null && "file" in value && typeof value.file === "string" && "hash" in value && typeof value.hash === "string";
}
