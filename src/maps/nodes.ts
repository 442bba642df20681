/** The rows of the grammar's node kinds, for lowering. */
export { nodes } from "../../grammar-maps/nodes/index.ts";
export type {
  ChainHandlerName, ExpressionHandlerName, NodeKind, NodeRow, PatternHandlerName, StatementHandlerName,
} from "../../grammar-maps/nodes/index.ts";
