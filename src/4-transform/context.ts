import type { Reporter } from "../diagnostics/diagnostic.ts";
import type { Facts, FunctionFacts } from "../3-analyze/facts.ts";
import type { Type } from "../3-analyze/types.ts";
import type { MapLookup } from "../maps/lookup.ts";
import type { CompileOptions } from "../options.ts";
import type { Expression, ExpressionKind, Module, Statement, StatementKind } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import type { TsExpression, TsStatement, TsType } from "../ir/target/index.ts";
import type { Names } from "./names.ts";
import type { Placement } from "./placement.ts";

/** One handler per kind: a new kind of the IR does not compile until it is handled. */
export type ExpressionHandlers = { readonly [K in ExpressionKind]: (node: Extract<Expression, { kind: K }>, cx: Context) => TsExpression };
export type StatementHandlers = { readonly [K in StatementKind]: (node: Extract<Statement, { kind: K }>, cx: Context) => readonly TsStatement[] };

/** What is the same for a whole module. */
export interface ModuleState {
  readonly module: Module;
  readonly facts: Facts;
  readonly maps: MapLookup;
  readonly options: CompileOptions;
  readonly reporter: Reporter;
  readonly names: Names;
  /** Ids of the module's comprehensions, whose variables are always declared by the loop itself. */
  readonly comprehensions: ReadonlySet<NodeId>;
  readonly expressions: ExpressionHandlers;
  readonly statements: StatementHandlers;
}

/** What is the same for one function body, class body or module body. */
export interface Frame {
  readonly kind: "module" | "function" | "class";
  /** Facts of the function whose body this is; null for modules and classes. */
  readonly function: FunctionFacts | null;
  /** Whether `await` may stand here. */
  readonly async: boolean;
  /** The binding that `this` stands for. */
  readonly receiver: number | null;
  readonly placement: Placement;
  /** Inside a native `function`, which has a `this` of its own: the receiver is reached by its alias. */
  readonly class: NodeId | null;
  /** Names the compiler has given here and in the functions around. */
  readonly temporaries: Set<string>;
}

/** A loop around the statement, as far as `break` and `else` need it. */
export interface Loop {
  /** Name of the flag that is cleared by `break`, where there is an `else`. */
  readonly completed: string | null;
  /** Label to name in `break`/`continue` where a `switch` or an inner loop of ours stands between. */
  readonly label: string | null;
}

/** Where translation stands. Visitors get it, and reach one another through it. */
export class Context {
  readonly state: ModuleState;
  readonly frame: Frame;
  readonly loop: Loop | null;
  /** The variable of the `catch` around, for a bare `raise`. */
  readonly caught: string | null;
  /** Statements that must run before the expression in hand. */
  readonly sink: TsStatement[];

  constructor(state: ModuleState, frame: Frame, loop: Loop | null = null, caught: string | null = null, sink: TsStatement[] = []) {
    this.state = state;
    this.frame = frame;
    this.loop = loop;
    this.caught = caught;
    this.sink = sink;
  }

  get facts(): Facts {
    return this.state.facts;
  }

  /** The same place with another sink. */
  withSink(sink: TsStatement[]): Context {
    return new Context(this.state, this.frame, this.loop, this.caught, sink);
  }

  inLoop(loop: Loop | null): Context {
    return new Context(this.state, this.frame, loop, this.caught);
  }

  inCatch(caught: string | null): Context {
    return new Context(this.state, this.frame, this.loop, caught);
  }

  inFrame(frame: Frame): Context {
    return new Context(this.state, frame);
  }

  typeOf(node: Expression): Type {
    return this.facts.typeOf(node.id);
  }

  /** The expression in the natural representation of its type. */
  expression<K extends ExpressionKind>(node: Extract<Expression, { kind: K }>): TsExpression {
    const handler: (node: Extract<Expression, { kind: K }>, cx: Context) => TsExpression = this.state.expressions[node.kind];
    return handler(node, this);
  }

  /** One Python statement; what its expressions put into the sink comes first. */
  statement<K extends StatementKind>(node: Extract<Statement, { kind: K }>): readonly TsStatement[] {
    const handler: (node: Extract<Statement, { kind: K }>, cx: Context) => readonly TsStatement[] = this.state.statements[node.kind];
    const sink: TsStatement[] = [];
    const made = handler(node, this.withSink(sink));
    return [...sink, ...made];
  }

  tsType(type: Type, annotation: Expression | null = null): TsType {
    return this.facts.tsType(type, this.state.module.name, annotation);
  }

  /** A fresh name for a value the compiler keeps, after what it holds. */
  temporary(hint: string): string {
    const name = this.state.names.free(hint, this.frame.temporaries);
    this.frame.temporaries.add(name);
    return name;
  }

  /** A name for the variable of a `catch`: only a `catch` inside another needs a different one. */
  catchName(hint: string): string {
    return this.state.names.free(hint, new Set(this.caught === null ? [] : [this.caught]));
  }
}
