/** The modules of the program that a module imports, in an order that makes ECMAScript run them as Python does. */
import type { Module } from "../ir/python/index.ts";
import { type AnyNode, forEachChild } from "../ir/python/visit.ts";
import type { Context } from "./context.ts";
import { modulePath } from "./modules.ts";
import { isForCheckersOnly } from "./typing.ts";

/** Import specifiers. What only functions import is listed where its place matters. */
export function importOrder(module: Module, cx: Context): string[] {
  const atOnce: string[] = [];
  const later: string[] = [];
  const visit = (node: AnyNode, names: string[]): void => {
    if (isForCheckersOnly(node, cx)) return;
    const target = cx.facts.bindingOf(node.id)?.target;
    if (target !== null && target !== undefined && (target.kind === "program-module" || target.kind === "program-name") && !("kind" in node)) names.push(target.module);
    forEachChild(node, (child) => { visit(child, node.kind === "function" || node.kind === "lambda" ? later : names); });
  };
  for (const statement of module.body.statements) visit(statement, atOnce);
  const order = [
    ...cx.facts.lateImports.flatMap(({ module: owner, late }) => before(module.name, owner, late)),
    ...atOnce.flatMap((name) => [...entriesOf(name, module, cx), name]),
    ...later.flatMap((name) => entriesOf(name, module, cx)),
  ];
  return [...new Set(order)].filter((name) => name !== module.name).map((name) => modulePath(module, name, cx));
}

/** A late import is entered before the ones that precede it, which so run first; the first of them enters the module that imports them. */
function before(name: string, owner: string, late: readonly string[]): string[] {
  const index = late.indexOf(name);
  return index < 0 ? [] : [late[index - 1] ?? owner];
}

/** Where to enter a module that has late imports, seen from outside: by the last of them. */
function entriesOf(name: string, from: Module, cx: Context): string[] {
  return cx.facts.lateImports.flatMap(({ module, isPackage, late }) => {
    const inside = (each: string): boolean => each === module || late.includes(each) || (isPackage && each.startsWith(`${module}.`));
    return inside(name) && !inside(from.name) ? late.slice(-1) : [];
  });
}
