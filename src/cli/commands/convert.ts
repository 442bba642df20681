/** The default command: files, folders, patterns or standard input → TypeScript. */
import { readFileSync } from "node:fs";
import { createTypeChecker } from "../../index.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics/index.ts";
import {
  convert, findInputs, join, mapFiles, outputFiles, outputFolderProblem, STDIN, World, writeOutputs, type Conversion, type FileSystem, type Inputs, type OutputFile, type Placement,
} from "../../project/index.ts";
import { compileHere, fromHost, nodeFileSystem, workerCompiler } from "../../project/host/index.ts";
import { copyRuntime } from "../copy-runtime.ts";
import { runtimeFiles } from "../installation.ts";
import { projectFiles } from "../project-files.ts";
import { exitCodeOf, report, UsageError } from "../report.ts";
import { typescriptOptions, type Settings } from "../settings.ts";

/** From how many inputs on threads are worth their start. */
const MANY = 12;

/** Converts what the arguments name. @returns the exit code */
export async function convertCommand(paths: readonly string[], out: string | undefined, settings: Settings, fs: FileSystem = nodeFileSystem): Promise<number> {
  const cwd = fromHost(process.cwd());
  const inputs = await findInputs(paths, cwd, fs);
  const world = new World(fs);
  if (paths.includes("-")) provideStdin(world, join(cwd, STDIN));
  const placement = out === undefined ? null : { out: absolute(out, cwd), shownOut: out, inputs: inputs.folders, common: inputs.common };
  checkUsage(paths, inputs, placement, settings);
  const problem = placement === null ? null : outputFolderProblem(placement, fs);
  if (problem !== null) {
    report([...inputs.diagnostics, problem], settings, () => null);
    return 2;
  }

  const conversion = await convertAll(inputs, world, placement !== null, settings);
  const diagnostics: Diagnostic[] = [...conversion.diagnostics];
  if (settings.typesCheck) diagnostics.push(...(await typeProblems(conversion)));
  if (placement === null) {
    for (const { code } of conversion.outputs) if (code !== null) process.stdout.write(code);
  } else diagnostics.push(...writeAll(conversion, placement, settings, fs));
  report(diagnostics, settings, (path) => world.sourceOf(path));
  return exitCodeOf(diagnostics, settings.maxWarnings);
}

function provideStdin(world: World, file: string): void {
  world.provideBytes(file, STDIN, readFileSync(0));
}

function absolute(path: string, cwd: string): string {
  const plain = fromHost(path);
  return plain.startsWith("/") || /^[A-Za-z]:\//.test(plain) ? join(plain) : join(cwd, plain);
}

/** Uses that can't mean anything: what is said here is a usage error, not a finding. */
function checkUsage(paths: readonly string[], inputs: Inputs, placement: Placement | null, settings: Settings): void {
  if (placement === null) {
    if (settings.runtime === "copy") throw new UsageError("--runtime copy needs an output folder: -o OUT");
    if (inputs.folders.length > 0 || inputs.files.length > 1) throw new UsageError("several files need an output folder: -o OUT");
  } else if (/\.[cm]?tsx?$/.test(placement.shownOut) && inputs.folders.length === 0 && paths.length === 1) {
    throw new UsageError(`-o takes a folder; to write one file: py2ts-async ${paths[0] ?? ""} > ${placement.shownOut}`);
  }
}

async function convertAll(inputs: Inputs, world: World, withImports: boolean, settings: Settings): Promise<Conversion> {
  const jobs = inputs.files.length < MANY ? 1 : settings.jobs;
  const pool = jobs > 1 ? workerCompiler(jobs) : null;
  const visible = process.stderr.isTTY && !settings.quiet && inputs.files.length > 1;
  try {
    return await convert({
      inputs, world, withImports, jobs, compile: pool?.compile ?? compileHere, options: typescriptOptions(settings),
      progress: (done, all, shown) => void (visible && process.stderr.write(`\r\u001b[K${done + 1}/${all} ${shown}`)),
    });
  } finally {
    if (visible) process.stderr.write("\r\u001b[K");
    await pool?.close();
  }
}

function writeAll({ outputs }: Conversion, placement: Placement, settings: Settings, fs: FileSystem): readonly Diagnostic[] {
  const { files, diagnostics } = outputFiles(outputs, placement);
  const runtime = runtimeFiles();
  const copied = settings.runtime === "copy" && files.length > 0;
  const written: readonly OutputFile[] = copied ? copyRuntime(files, outputs.flatMap(({ runtimeImports }) => runtimeImports), placement.out, fromHost(runtime.folder), fs) : files;
  const extra = files.length === 0 ? [] : projectFiles(placement.out, copied, fs);
  const problems = writeOutputs([...written, ...extra], placement, fs);
  // A map has nothing to say beside a file that could not be written.
  const beside = mapFiles(outputs, files.filter(({ file }) => fs.kind(file) === "file"), placement);
  return [...diagnostics, ...problems, ...writeOutputs(beside, placement, fs)];
}

/** What `tsc --strict` says of the output. */
async function typeProblems({ outputs }: Conversion): Promise<Diagnostic[]> {
  const checker = await createTypeChecker({ runtime: fromHost(runtimeFiles().types) });
  const files = new Map(outputs.flatMap(({ beside, code }) => (code === null ? [] : [[beside, code]])));
  const pythonPath = new Map(outputs.map(({ beside, module }) => [beside, module.path]));
  return checker.check(files).map(({ path, line, column, code, message }) =>
    diagnostic("type-problem", pythonPath.get(path) ?? path, null, { number: code, problem: `${message} (line ${line}, column ${column + 1} of the output)` }));
}
