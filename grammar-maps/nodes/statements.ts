import type { NodeRows } from "./row.ts";

/** Kinds that are statements. */
export const statements = {
  expression_statement: { statement: "expression" },
  assert_statement: { statement: "assert" },
  delete_statement: { statement: "delete" },
  pass_statement: { statement: "pass" },
  break_statement: { statement: "break" },
  continue_statement: { statement: "continue" },
  return_statement: { statement: "return" },
  raise_statement: { statement: "raise" },
  global_statement: { statement: "global" },
  nonlocal_statement: { statement: "nonlocal" },
  import_statement: { statement: "import" },
  import_from_statement: { statement: "importFrom" },
  future_import_statement: { statement: "importFrom" },
  if_statement: { statement: "if" },
  while_statement: { statement: "while" },
  for_statement: { statement: "for" },
  try_statement: { statement: "try" },
  with_statement: { statement: "with" },
  match_statement: { statement: "match" },
  function_definition: { statement: "function" },
  class_definition: { statement: "class" },
  decorated_definition: { statement: "decorated" },
  type_alias_statement: { statement: "typeAlias" },
  // `print >> file, x` is an expression in Python 3; without the arrow the kind stands in broken trees only.
  print_statement: { statement: "printArrow" },
  exec_statement: { refused: "the exec statement of Python 2" },
} as const satisfies NodeRows;
