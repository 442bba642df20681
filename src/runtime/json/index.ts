export { detect_encoding } from "./detect_encoding.ts";
export { dump, dumps } from "./dumps.ts";
export { JSONDecodeError } from "./JSONDecodeError.ts";
export { JSONDecoder } from "./JSONDecoder.ts";
export { JSONEncoder } from "./JSONEncoder.ts";
export { load, loads } from "./loads.ts";
