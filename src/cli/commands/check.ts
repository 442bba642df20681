/** `check SRC GOLDEN`: converts and compares with the files of a folder. */
import { checkGolden } from "../../check/index.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import { convert, findInputs, join, outputFiles, outputFolderProblem, World, writeOutputs } from "../../project/index.ts";
import { compileHere, fromHost, nodeFileSystem as fs } from "../../project/host/index.ts";
import { exitCodeOf, report } from "../report.ts";
import { typescriptOptions, type Settings } from "../settings.ts";

/** Compares the conversion of SRC with GOLDEN, or with `update` writes it there. @returns the exit code */
export async function checkCommand(source: string, golden: string, update: boolean, settings: Settings): Promise<number> {
  const cwd = fromHost(process.cwd());
  const inputs = await findInputs([source], cwd, fs);
  const world = new World(fs);
  const out = golden.startsWith("/") ? join(golden) : join(cwd, golden);
  // Goldens may lie beside their sources: comparing writes nothing, and updating is what was asked for.
  const placement = { out, shownOut: golden, inputs: update && fs.real(out) !== fs.real(inputs.common) ? inputs.folders : [], common: inputs.common };
  const problem = outputFolderProblem(placement, fs);
  const missing = !update && fs.kind(out) !== "folder" ? diagnostic("unreadable-input", golden, null, { file: golden, why: "no such folder" }) : null;
  const stop = problem ?? missing;
  if (stop !== null) {
    report([...inputs.diagnostics, stop], settings, () => null);
    return 2;
  }
  const conversion = await convert({ inputs, world, compile: compileHere, options: typescriptOptions(settings), withImports: true, jobs: 1 });
  const { files, diagnostics } = outputFiles(conversion.outputs, placement);
  const differences = checkGolden(files, fs);
  const written = update ? writeOutputs(files.filter(({ file }) => differences.some((each) => each.file === file)), placement, fs) : [];
  const all = [...conversion.diagnostics, ...diagnostics, ...written];
  report(all, settings, (path) => world.sourceOf(path));
  if (!update) for (const { diff } of differences) process.stdout.write(diff);
  const code = exitCodeOf(all, settings.maxWarnings);
  return code === 0 && differences.length > 0 && !update ? 1 : code;
}
