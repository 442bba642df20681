import type { ClassDefinition, FunctionDefinition, Global, Nonlocal, Parameters, TypeAlias, TypeParameter } from "../../../ir/python/index.ts";
import { defaultsOf } from "../walk.ts";
import type { ScopeBuilder } from "./builder.ts";

/** `global x` and `nonlocal x` must come before any use of the name. */
export function declare(builder: ScopeBuilder, statement: Global | Nonlocal): void {
  const { kind } = statement;
  for (const name of statement.names) {
    const mangled = builder.mangled(name);
    const symbol = builder.current.symbol(mangled);
    const why = symbol.parameter ? `name '${name}' is parameter and ${kind}`
      : symbol.used ? `name '${name}' is used prior to ${kind} declaration`
      : symbol.annotated ? `annotated name '${name}' can't be ${kind}`
      : symbol.assigned ? `name '${name}' is assigned to before ${kind} declaration` : null;
    if (why !== null) builder.fail(why, statement.span);
    symbol[kind] = true;
    if (!builder.current.directives.has(mangled)) builder.current.directives.set(mangled, statement.span);
  }
}

export function defineFunction(builder: ScopeBuilder, statement: FunctionDefinition): void {
  builder.bind(statement.name, statement.span);
  statement.decorators.forEach((each) => builder.expression(each));
  defaultsOf(statement.parameters).forEach((each) => builder.expression(each));
  withTypeParameters(builder, statement.typeParameters, () => {
    statement.parameters.forEach((parameter) => builder.annotation(parameter.annotation));
    builder.annotation(statement.returns);
    builder.within("function", "a function", () => {
      bindParameters(builder, statement.parameters);
      builder.block(statement.body);
    });
  });
}

export function defineClass(builder: ScopeBuilder, statement: ClassDefinition): void {
  builder.bind(statement.name, statement.span);
  statement.decorators.forEach((each) => builder.expression(each));
  withTypeParameters(builder, statement.typeParameters, () => {
    statement.bases.forEach((each) => builder.expression(each));
    statement.keywords.forEach((each) => builder.expression(each.value));
    builder.within("class", "a class", () => builder.block(statement.body), statement.name);
  }, statement.name);
}

export function defineAlias(builder: ScopeBuilder, statement: TypeAlias): void {
  builder.bind(statement.name.name, statement.name.span);
  withTypeParameters(builder, statement.typeParameters, () => builder.within("type-alias", "a type alias", () => builder.expression(statement.value)));
}

/** Parameters of a function or lambda; the current scope is its own. */
export function bindParameters(builder: ScopeBuilder, parameters: Parameters): void {
  for (const parameter of parameters) {
    const symbol = builder.current.symbol(builder.mangled(parameter.name));
    if (symbol.parameter) builder.fail(`duplicate argument '${parameter.name}' in function definition`, parameter.span);
    symbol.parameter = true;
  }
}

/** Runs something within the scope of type parameters, if there are any. */
function withTypeParameters(builder: ScopeBuilder, parameters: readonly TypeParameter[], run: () => void, className?: string): void {
  if (parameters.length === 0) return run();
  builder.within("type-parameters", "the definition of a generic", () => {
    let defaults = false;
    for (const parameter of parameters) {
      defineTypeParameter(builder, parameter);
      if (parameter.default !== null) defaults = true;
      else if (defaults) builder.fail(`non-default type parameter '${parameter.name}' follows default type parameter`, parameter.span);
    }
    run();
  }, className ?? builder.current.className);
}

const kinds = { "type-var": "TypeVar", "type-var-tuple": "TypeVarTuple", "param-spec": "ParamSpec" } as const;

function defineTypeParameter(builder: ScopeBuilder, parameter: TypeParameter): void {
  const symbol = builder.current.symbol(builder.mangled(parameter.name));
  if (symbol.typeParameter) builder.fail(`duplicate type parameter '${parameter.name}'`, parameter.span);
  symbol.typeParameter = true;
  const bound = parameter.bound;
  if (bound !== null) {
    builder.within("type-variable", bound.kind === "tuple" ? "a TypeVar constraint" : "a TypeVar bound", () => builder.expression(bound));
  }
  const value = parameter.default;
  if (value !== null) builder.within("type-variable", `a ${kinds[parameter.kind]} default`, () => builder.expression(value));
}
