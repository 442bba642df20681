import type { NodeRows } from "./row.ts";

/** Kinds that are expressions, targets or type annotations. */
export const expressions = {
  identifier: { expression: "name", partOf: ["dotted_name", "keyword_pattern", "splat_pattern", "as_pattern"] },
  integer: { expression: "integer", pattern: "value", partOf: ["case_pattern", "complex_pattern"] },
  float: { expression: "float", pattern: "value", partOf: ["case_pattern", "complex_pattern"] },
  string: { expression: "string", pattern: "value", partOf: ["concatenated_string"] },
  concatenated_string: { expression: "string", pattern: "value" },
  true: { expression: "true", pattern: "singleton" },
  false: { expression: "false", pattern: "singleton" },
  none: { expression: "none", pattern: "singleton" },
  ellipsis: { expression: "ellipsis" },

  list: { expression: "list" },
  tuple: { expression: "tuple" },
  set: { expression: "set" },
  dictionary: { expression: "dict" },
  expression_list: { expression: "tuple" },
  pattern_list: { expression: "tuple" },
  list_pattern: { expression: "list", pattern: "sequence" },
  tuple_pattern: { expression: "tuplePattern", pattern: "tuple" },
  list_comprehension: { expression: "comprehension" },
  set_comprehension: { expression: "comprehension" },
  dictionary_comprehension: { expression: "comprehension" },
  generator_expression: { expression: "comprehension", partOf: ["call"] },

  parenthesized_expression: { expression: "parenthesized" },
  parenthesized_list_splat: { expression: "parenthesized" },
  list_splat: { expression: "starred", partOf: ["argument_list"] },
  list_splat_pattern: { expression: "starred", partOf: ["parameters", "lambda_parameters", "typed_parameter"] },
  dictionary_splat: { partOf: ["dictionary", "argument_list"] },

  unary_operator: { expression: "unary" },
  not_operator: { expression: "not" },
  // Without the chain where the parser's precedences are wrong (`a ^ b & c`).
  binary_operator: { expression: "regroupedBinary", chain: { handler: "binary", through: "left" } },
  boolean_operator: { chain: { handler: "boolean", through: "left" } },
  comparison_operator: { expression: "comparison" },
  conditional_expression: { expression: "conditional" },
  named_expression: { expression: "namedExpression" },
  lambda: { expression: "lambda" },
  await: { expression: "await" },
  yield: { expression: "yield" },

  attribute: { chain: { handler: "attribute", through: "object" } },
  call: { chain: { handler: "call", through: "function" } },
  subscript: { chain: { handler: "subscript", through: "value" } },
  slice: { expression: "slice" },

  type: { expression: "type" },
  generic_type: { expression: "genericType" },
  union_type: { expression: "unionType" },
  member_type: { expression: "memberType" },
  splat_type: { expression: "splatType", partOf: ["type_parameter"] },
  constrained_type: { expression: "constrainedType", partOf: ["type_parameter"] },
  as_pattern: { pattern: "as", partOf: ["with_item", "except_clause", "except_group_clause"] },
} as const satisfies NodeRows;
