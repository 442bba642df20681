/** TypeScript without its types, for hosts that don't leave them out by themselves. TypeScript is loaded with the first call. */
export async function stripTypes(source: string): Promise<string> {
  const { ts } = await import("./typescript.ts");
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
