/** logging.config: loggers set up by a dict. */
import { fn, pyModule } from "../../src/maps/define.ts";

export const loggingConfig = pyModule("logging.config", {
  dictConfig: fn("(config: dict[str, object]) -> None", { note: "classes of the program are given as objects, not by their names" }),
}, { missing: ["BaseConfigurator", "ConvertingDict", "ConvertingList", "ConvertingMixin", "ConvertingTuple", "DEFAULT_LOGGING_CONFIG_PORT", "DictConfigurator", "IDENTIFIER", "RESET_ERROR", "StreamRequestHandler", "ThreadingTCPServer", "dictConfigClass", "fileConfig", "listen", "stopListening", "valid_ident"] });
