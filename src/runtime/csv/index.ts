export {
  Dialect, Error_ as Error, excel, excel_tab, get_dialect, list_dialects, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, register_dialect, unix_dialect, unregister_dialect,
} from "./dialect.ts";
export { DictReader, DictWriter } from "./dicts.ts";
export { field_size_limit } from "./limit.ts";
export { reader, Reader } from "./reader.ts";
export { writer, Writer } from "./writer.ts";
