/** `npm run docs`: writes the README's support table from grammar-maps. */
import { readFileSync, writeFileSync } from "node:fs";
import { withSupportTable } from "./readme.ts";

const file = new URL("../../README.md", import.meta.url);
writeFileSync(file, withSupportTable(readFileSync(file, "utf8")));
