export { open_connection, open_unix_connection } from "./open_connection.ts";
export { start_server, start_unix_server } from "./start_server.ts";
export { StreamReader } from "./StreamReader.ts";
export { StreamReaderProtocol } from "./StreamReaderProtocol.ts";
export { StreamWriter } from "./StreamWriter.ts";
