import type { NodeRows } from "./row.ts";

/** Kinds that have no meaning of their own: the kinds named read them. */
export const parts = {
  module: { partOf: [] },
  block: { partOf: ["if_statement", "while_statement", "for_statement", "try_statement", "with_statement", "match_statement", "function_definition", "class_definition"] },
  elif_clause: { partOf: ["if_statement"] },
  else_clause: { partOf: ["if_statement", "while_statement", "for_statement", "try_statement"] },
  except_clause: { partOf: ["try_statement"] },
  except_group_clause: { partOf: ["try_statement"] },
  finally_clause: { partOf: ["try_statement"] },
  with_clause: { partOf: ["with_statement"] },
  with_item: { partOf: ["with_clause"] },
  case_clause: { partOf: ["match_statement"] },
  if_clause: { partOf: ["case_clause", "list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression"] },
  for_in_clause: { partOf: ["list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression"] },
  as_pattern_target: { partOf: ["as_pattern"] },
  decorator: { partOf: ["decorated_definition"] },

  assignment: { partOf: ["expression_statement", "assignment"] },
  augmented_assignment: { partOf: ["expression_statement"] },

  aliased_import: { partOf: ["import_statement", "import_from_statement", "future_import_statement"] },
  relative_import: { partOf: ["import_from_statement"] },
  import_prefix: { partOf: ["relative_import"] },
  wildcard_import: { partOf: ["import_from_statement"] },

  argument_list: { partOf: ["call", "class_definition"] },
  keyword_argument: { partOf: ["argument_list"] },
  pair: { partOf: ["dictionary", "dictionary_comprehension"] },

  parameters: { partOf: ["function_definition"] },
  lambda_parameters: { partOf: ["lambda"] },
  default_parameter: { partOf: ["parameters", "lambda_parameters"] },
  typed_parameter: { partOf: ["parameters"] },
  typed_default_parameter: { partOf: ["parameters"] },
  dictionary_splat_pattern: { partOf: ["parameters", "lambda_parameters", "typed_parameter"] },
  keyword_separator: { partOf: ["parameters", "lambda_parameters"] },
  positional_separator: { partOf: ["parameters", "lambda_parameters"] },
  type_parameter: { partOf: ["function_definition", "class_definition", "generic_type"] },

  string_start: { partOf: ["string"] },
  string_content: { partOf: ["string"] },
  string_end: { partOf: ["string"] },
  escape_sequence: { partOf: ["string_content"] },
  escape_interpolation: { partOf: ["string_content"] },
  interpolation: { partOf: ["string"] },
  format_specifier: { partOf: ["interpolation", "format_expression"] },
  format_expression: { partOf: ["format_specifier"] },
  type_conversion: { partOf: ["interpolation", "format_expression"] },

  // Taken out of the tree by 1-parse: comments become trivia of statements.
  comment: { partOf: [] },
  line_continuation: { partOf: [] },
  chevron: { partOf: ["print_statement"] },
} as const satisfies NodeRows;
