import tseslint from "typescript-eslint";
import { layers, MAX_LINES } from "./tests/architecture/layers.js";

/** Packages that only some layers may use, so that a wrong import is seen while it is typed; the architecture test knows the rest. */
const GUARDED = ["ts-morph", "@ts-morph/common", "typescript", "prettier", "@jridgewell/sourcemap-codec", "tree-sitter", "tree-sitter-python", "yargs", "node:"];

/** Parts of the program whose folders nobody may enter but those whom the table lets in. */
const FOLDERS = Object.entries(layers).filter(([, { path }]) => !path.endsWith(".ts") && path !== "src/runtime/platform");

/** Single files of a folder that a layer may use though the folder is closed to it. */
function allowedFiles(layer, folder) {
  const names = layer.imports.map((name) => layers[name].path).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1).replaceAll(".", "\\."));
  return names.length === 0 ? "" : `(?!(?:${names.join("|")})$)`;
}

function layerRules([name, layer]) {
  const packages = GUARDED.filter((guarded) => !layer.packages.includes(guarded)).map((guarded) => ({
    group: guarded === "node:" ? ["node:*"] : [guarded, `${guarded}/*`],
    message: `${name} may not use it (tests/architecture/layers.js).`,
  }));
  const folders = FOLDERS.filter(([other]) => other !== name && !layer.imports.includes(other)).map(([other, { path }]) => ({
    regex: `^(?:\\.\\./)+(?:src/)?${path.split("/").at(-1)}/${allowedFiles(layer, path)}`,
    allowTypeImports: layer.types.includes(other),
    message: `${name} may not use ${other} (tests/architecture/layers.js).`,
  }));
  return {
    files: [layer.path.endsWith(".ts") ? layer.path : `${layer.path}/**/*.ts`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: name.startsWith("runtime") ? packages : [...packages, ...folders] }] },
  };
}

export default tseslint.config(
  { ignores: ["**/dist/", "golden/", "**/*.generated.ts", "coverage/", ".cache/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: ["./tests/tsconfig.json", "./src/runtime/tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: MAX_LINES }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Handlers share one type, whether or not one of them waits for something.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  ...Object.entries(layers).map(layerRules),
  {
    // Python values of unknown type are what the runtime is about.
    files: ["src/runtime/**/*.ts", "tests/runtime/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-unsafe-argument": "off", "@typescript-eslint/no-unsafe-assignment": "off", "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off", "@typescript-eslint/no-unsafe-return": "off", "@typescript-eslint/only-throw-error": "off", "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
);
