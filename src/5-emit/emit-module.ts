import type { TsModule } from "../ir/target/index.ts";
import { buildModule, type Built } from "./build.ts";
import { format } from "./format.ts";
import type { EmitNote, EmitOptions, Emitted } from "./index.ts";
import { print } from "./print.ts";
import { pythonCode } from "./python-code.ts";
import { emptyMap, sourceMap, type MapSource } from "./source-map.ts";

/** The whole of emission: build, print, format, map. */
export async function emitModule(module: TsModule, options: EmitOptions): Promise<Emitted> {
  const notes: EmitNote[] = [];
  try {
    const built = buildModule(module, options);
    const runtimeImports = [...built.modules].filter((name) => /^py2ts-runtime(?:\/|$)/.test(name)).sort();
    let code = print(built);
    if (options.format && options.target === "typescript") {
      const formatted = await format(code);
      code = formatted.code;
      if (formatted.unformatted !== null) notes.push({ code: "unformatted", message: `The output is not formatted, because ${formatted.unformatted}` });
    }
    return { code, map: mapped(built, code, { path: options.sourcePath ?? module.path, text: options.sourceText ?? null, code: options.python === undefined ? null : pythonCode(options.python.module, options.python.tracebacks) }, notes), runtimeImports, notes };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    notes.push({ code: "too-deep", message: `${module.path} nests too deeply to be printed` });
    return { code: null, map: null, runtimeImports: [], notes };
  }
}

/** The source map; one that maps nothing where the text nests too deeply to be read again. */
function mapped(built: Built, code: string, source: MapSource, notes: EmitNote[]): string {
  try {
    return sourceMap(built, code, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    notes.push({ code: "unmapped", message: "The output has no source map, because it nests too deeply" });
    return emptyMap(source);
  }
}
