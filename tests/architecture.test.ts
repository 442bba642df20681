import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { ts } from "@ts-morph/common";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { layerOf, layers, MAX_LINES } from "./architecture/layers.js";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

interface Import { readonly specifier: string; readonly typeOnly: boolean; readonly all: boolean; readonly exported: boolean; readonly dynamic: boolean }
interface File { readonly path: string; readonly lines: number; readonly imports: readonly Import[] }

let files: readonly File[] = [];

async function sources(folder: string): Promise<File[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1).replaceAll("\\", "/"));
  return Promise.all(paths.filter((path) => !/\/(?:dist|node_modules)\//.test(path)).map(async (path) => {
    const text = await readFile(join(ROOT, path), "utf8");
    return { path, lines: text.split("\n").length - 1, imports: importsOf(path, text) };
  }));
}

function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const base = { typeOnly: false, all: false, exported: false, dynamic: false };
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ ...base, specifier: node.moduleSpecifier.text, typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      const all = node.exportClause === undefined || ts.isNamespaceExport(node.exportClause);
      found.push({ ...base, specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, all, exported: true });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ ...base, specifier: node.argument.literal.text, typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) found.push({ ...base, specifier: argument.text, dynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

beforeAll(async () => {
  files = (await Promise.all(["src", "grammar-maps", "tests"].map(sources))).flat();
});

function inLayers(): File[] {
  return files.filter(({ path }) => !path.startsWith("tests/"));
}

/** Why a file may not import something; null where it may. */
function objection(file: File, { specifier, typeOnly }: Import): string | null {
  const own = layerOf(file.path);
  const layer = own === null ? undefined : layers[own];
  if (own === null || layer === undefined) return `${file.path} belongs to no layer`;
  if (!specifier.startsWith(".")) {
    const name = specifier.startsWith("node:") ? "node:" : specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
    return layer.packages.includes(name) ? null : `${file.path} imports the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(file.path), specifier);
  const other = layerOf(target);
  if (other === own) return null;
  if (other !== null && (layer.imports.includes(other) || (typeOnly && layer.types.includes(other)))) return null;
  return `${file.path} imports ${typeOnly ? "types of " : ""}${target}`;
}

describe("layers", () => {
  it("import only what the table of the architecture allows", () => {
    expect(inLayers().flatMap((file) => file.imports.flatMap((item) => objection(file, item) ?? []))).toEqual([]);
  });

  it("are entered by the front door: the pipeline reaches into no phase's subfolders", () => {
    const deep = inLayers().filter(({ path }) => path === "src/pipeline.ts" || path === "src/index.ts").flatMap(({ path, imports }) => imports.filter(({ specifier }) => /\/\d-\w+\/.+\//.test(specifier)).map(({ specifier }) => `${path}: ${specifier}`));
    expect(deep).toEqual([]);
  });

  it("load TypeScript and prettier late", () => {
    const early = files.filter(({ path }) => path === "src/5-emit/index.ts" || path === "src/5-emit/typecheck.ts").flatMap(({ path, imports }) => imports.filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic).map(({ specifier }) => `${path}: ${specifier}`));
    expect(early).toEqual([]);
  });
});

describe("files", () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    expect(files.filter(({ lines }) => lines > MAX_LINES).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("are imported with their endings", () => {
    expect(files.flatMap(({ path, imports }) => imports.filter(({ specifier }) => specifier.startsWith(".") && !/\.(?:ts|js|json)$/.test(specifier)).map(({ specifier }) => `${path}: ${specifier}`))).toEqual([]);
  });
});

/** The subpaths of the runtime: its root and each folder that has an entry. */
function entries(): string[] {
  return files.map(({ path }) => path).filter((path) => /^src\/runtime\/(?:[^/]+\/)?index\.ts$/.test(path) || /^src\/runtime\/(?!core\/|builtins\/|platform\/).+\/index\.ts$/.test(path));
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" }, bundle: true, write: false, format: "esm", platform: "node", target: "node20", minify: true, logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("the runtime", () => {
  it("depends on nothing", async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, "src/runtime/package.json"), "utf8")) as Record<string, unknown>;
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
    expect(manifest).toMatchObject({ sideEffects: false, type: "module" });
  });

  it("has no barrels, which bundlers can't see through", () => {
    expect(files.filter(({ path }) => path.startsWith("src/runtime/")).flatMap(({ path, imports }) => imports.filter(({ all, exported, typeOnly }) => all && exported && !typeOnly).map(({ specifier }) => `${path}: export * from ${specifier}`))).toEqual([]);
  });

  it("bundles, each module alone", async () => {
    const failed = await Promise.all(entries().map(async (entry) => {
      try {
        await bundle(`export * as module from "./${entry}";`);
        return [];
      } catch (error) {
        return [`${entry}: ${error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error)}`];
      }
    }));
    expect(failed.flat()).toEqual([]);
  }, 120_000);

  it("costs nothing where it is imported and not used", async () => {
    const costly = await Promise.all(entries().map(async (entry) => {
      const text = await bundle(`import * as unused from "./${entry}"; export const used = 1;`).catch(() => "");
      return text.length > 60 ? [`${entry}: ${text.length} bytes`] : [];
    }));
    expect(costly.flat()).toEqual([]);
  }, 120_000);
});
