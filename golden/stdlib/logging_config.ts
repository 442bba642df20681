/** Loggers of a service set up by dicts: formatters, filters, handlers of every kind, changes while it runs, and mistakes. */

import {
  add,
  arguments_of,
  call_method,
  caught,
  describe,
  Dict,
  enter,
  ge,
  getattr,
  getitem,
  iter,
  KeyError,
  lt,
  ne,
  open,
  print,
  setattr,
  sorted,
  str,
  str_splitlines,
  truth,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as json from "py2ts-runtime/json";
import * as logging from "py2ts-runtime/logging";
import * as config_ from "py2ts-runtime/logging/config";
import * as os from "py2ts-runtime/os";
import * as path from "py2ts-runtime/os/path";
import * as tempfile from "py2ts-runtime/tempfile";

class Tag extends logging.Filter {
  tag: any;
  loud: any;
  constructor(tag = "none", loud = false) {
    super();
    this.tag = tag;
    this.loud = loud;
  }

  override filter(record: any): boolean {
    setattr(
      record,
      "tag",
      truth(this.loud) ? call_method(this.tag, "upper") : this.tag,
    );
    return true;
  }
}
describe(Tag, { params: "tag=, loud=" });

class JsonFormatter extends logging.Formatter {
  keys: any;
  constructor(keys: any, keywords: Record<string, any> = {}) {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    super(
      ...arguments_of(
        describe(logging.Formatter, {
          params: "fmt=, datefmt=, style=, validate=, *, defaults=",
        }),
        Object.fromEntries(kwargs),
      ),
    );
    this.keys = keys;
  }

  override format(record: any): string {
    super.format(record);
    return json.dumps(
      new Dict<any, any>(
        Array.from(iter(this.keys), (key: any): [any, any] => [
          key,
          getattr(record, key, null),
        ]),
      ),
    );
  }
}
describe(JsonFormatter, { params: "keys, **kwargs" });

class Kept extends logging.Handler {
  lines: any[];
  limit: any;
  prefix: any;
  constructor(
    limit: any = 2,
    {
      prefix = "",
    }: {
      prefix?: string;
    } = {},
  ) {
    super();
    this.lines = [];
    this.limit = limit;
    this.prefix = prefix;
  }

  override emit(record: any): void {
    if (lt(this.lines.length, this.limit)) {
      this.lines.push(add(this.prefix, this.format(record)));
    }
  }
}
describe(Kept, { params: "limit=, *, prefix=" });

function make_filter(threshold: any): (...args: any[]) => any {
  return (record: any) => ge(getattr(record, "levelno"), threshold);
}
describe(make_filter, { params: "threshold" });

function run(folder: string): void {
  const config = new Map<
    string,
    number | boolean | Map<string, Map<string, any> | string | string[]>
  >([
    ["version", 1],
    ["disable_existing_loggers", false],
    [
      "formatters",
      new Map<string, Map<string, any> | string | string[]>([
        [
          "brief",
          new Map<string, any>([
            ["format", "%(levelname)s %(name)s %(message)s"],
          ]),
        ],
        [
          "braces",
          new Map<string, any>([
            ["format", "{levelname:.1}|{message}|{service}"],
            ["style", "{"],
            [
              "defaults",
              new Map<string, string | number>([["service", "shop"]]),
            ],
            ["validate", true],
          ]),
        ],
        [
          "json",
          new Map<string, any>([
            ["()", JsonFormatter],
            ["keys", ["levelname", "message", "tag"]],
          ]),
        ],
        [
          "plain",
          new Map<string, any>([
            ["()", "logging.Formatter"],
            ["format", "plain %(message)s"],
          ]),
        ],
        [
          "classed",
          new Map<string, any>([
            ["class", "logging.Formatter"],
            ["format", "classed %(message)s"],
            ["datefmt", "%Y"],
          ]),
        ],
      ]),
    ],
    [
      "filters",
      new Map<string, Map<string, any> | string | string[]>([
        [
          "tag",
          new Map<string, any>([
            ["()", Tag],
            ["tag", "t1"],
            ["loud", true],
          ]),
        ],
        ["shop", new Map<string, any>([["name", "shop"]])],
        [
          "high",
          new Map<string, any>([
            ["()", make_filter],
            ["threshold", 40],
          ]),
        ],
      ]),
    ],
    [
      "handlers",
      new Map<string, Map<string, any> | string | string[]>([
        [
          "console",
          new Map<string, any>([
            ["class", "logging.StreamHandler"],
            ["stream", "ext://sys.stdout"],
            ["formatter", "brief"],
            ["level", "INFO"],
          ]),
        ],
        [
          "file",
          new Map<string, any>([
            ["class", "logging.FileHandler"],
            ["filename", path.join(folder, "app.log")],
            ["mode", "w"],
            ["encoding", "utf-8"],
            ["formatter", "braces"],
            ["filters", ["shop"]],
          ]),
        ],
        [
          "rotating",
          new Map<string, any>([
            ["class", "logging.handlers.RotatingFileHandler"],
            ["filename", path.join(folder, "r.log")],
            ["maxBytes", 60],
            ["backupCount", 1],
            ["formatter", "classed"],
          ]),
        ],
        [
          "buffer",
          new Map<string, any>([
            ["class", "logging.handlers.MemoryHandler"],
            ["capacity", 10],
            ["flushLevel", "ERROR"],
            ["target", "json"],
          ]),
        ],
        [
          "json",
          new Map<string, any>([
            ["class", "logging.StreamHandler"],
            ["stream", "ext://sys.stdout"],
            ["formatter", "json"],
            ["filters", ["tag"]],
          ]),
        ],
        [
          "kept",
          new Map<string, any>([
            ["class", Kept],
            ["limit", 3],
            ["prefix", "> "],
            ["formatter", "plain"],
            [".", new Map<string, string | number>([["extra_attribute", 7]])],
          ]),
        ],
        [
          "queue",
          new Map<string, any>([
            ["class", "logging.handlers.QueueHandler"],
            ["handlers", ["kept"]],
            ["respect_handler_level", true],
          ]),
        ],
        [
          "copy",
          new Map<string, any>([
            ["class", "logging.StreamHandler"],
            ["stream", "cfg://handlers.json.stream"],
            ["formatter", "plain"],
            ["filters", ["high"]],
          ]),
        ],
      ]),
    ],
    [
      "loggers",
      new Map<string, Map<string, any> | string | string[]>([
        [
          "shop",
          new Map<string, any>([
            ["level", "DEBUG"],
            ["handlers", ["console", "file", "kept"]],
            ["propagate", false],
          ]),
        ],
        [
          "shop.stock",
          new Map<string, any>([
            ["level", "WARNING"],
            ["filters", ["high"]],
          ]),
        ],
        [
          "buffered",
          new Map<string, any>([
            ["level", 10],
            ["handlers", ["buffer", "rotating"]],
            ["propagate", false],
          ]),
        ],
      ]),
    ],
    [
      "root",
      new Map<string, Map<string, any> | string | string[]>([
        ["level", "WARNING"],
        ["handlers", ["copy"]],
      ]),
    ],
  ]);
  const early = logging.getLogger("early");
  config_.dictConfig(config);
  print(
    getitem(getitem(getitem(config, "handlers"), "console"), "class"),
    early.disabled,
    getattr(logging.getHandlerByName("kept"), "extra_attribute"),
    sorted(logging.getHandlerNames()),
  );
  const shop = logging.getLogger("shop");
  const stock = logging.getLogger("shop.stock");
  const buffered = logging.getLogger("buffered");
  shop.debug("quiet %d", 1);
  shop.info("open");
  stock.warning("not high enough");
  stock.error("empty");
  buffered.info("first");
  buffered.warning("second");
  print("-- flush");
  buffered.error("third");
  early.error("from root");
  const kept = logging.getHandlerByName("kept");
  print(
    getattr(kept, "lines"),
    getattr(kept, "limit"),
    kept!.level,
    shop.level,
    ne(stock.filters, []),
    logging.getLogger().level,
    shop.propagate,
  );
  const queue = logging.getHandlerByName("queue");
  print(
    type_name(getattr(queue, "listener")),
    getitem(getattr(getattr(queue, "listener"), "handlers"), 0) === kept,
    getattr(getattr(queue, "listener"), "respect_handler_level"),
  );
  print("-- incremental");
  config_.dictConfig(
    new Map<
      string,
      number | boolean | Map<string, Map<string, string | boolean> | string>
    >([
      ["version", 1],
      ["incremental", true],
      [
        "handlers",
        new Map<string, Map<string, string | boolean> | string>([
          ["console", new Map<string, string | boolean>([["level", "ERROR"]])],
        ]),
      ],
      [
        "loggers",
        new Map<string, Map<string, string | boolean> | string>([
          [
            "shop",
            new Map<string, string | boolean>([
              ["level", "WARNING"],
              ["propagate", true],
            ]),
          ],
        ]),
      ],
      [
        "root",
        new Map<string, Map<string, string | boolean> | string>([
          ["level", "DEBUG"],
        ]),
      ],
    ]),
  );
  shop.info("not shown");
  shop.error("both");
  print(
    logging.getHandlerByName("console")!.level,
    shop.level,
    shop.propagate,
    logging.getLogger().level,
    shop.handlers.length,
  );
  print("-- again");
  config_.dictConfig(
    new Map<string, number | Map<string, Map<string, string> | string[]>>([
      ["version", 1],
      [
        "loggers",
        new Map<string, Map<string, string> | string[]>([
          ["shop", new Map([["level", "INFO"]])],
        ]),
      ],
      [
        "handlers",
        new Map<string, Map<string, string> | string[]>([
          ["null", new Map([["class", "logging.NullHandler"]])],
        ]),
      ],
      [
        "root",
        new Map<string, Map<string, string> | string[]>([
          ["handlers", ["null"]],
        ]),
      ],
    ]),
  );
  print(
    shop.handlers,
    stock.handlers,
    stock.level,
    stock.disabled,
    buffered.disabled,
    early.disabled,
    logging.getLogger().handlers,
    sorted(logging.getHandlerNames()),
  );
  for (const name of sorted(os.listdir(folder))) {
    const file = open(path.join(folder, name));
    try {
      print(name, str_splitlines(file.read()));
    } finally {
      file.close();
    }
  }
}

function wrong(
  config: Map<
    string,
    number | Map<string, Map<string, any> | string> | boolean
  >,
): void {
  try {
    config_.dictConfig(config);
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof ValueError ||
      error instanceof TypeError ||
      error instanceof KeyError
    )) {
      throw error;
    }
    const cause = getattr(error, "__cause__");
    print(
      `${type_name(error)}: ${str(error)}`,
      cause === null ? "" : `<- ${type_name(cause)}: ${str(cause)}`,
    );
  }
}

const scope = enter(new tempfile.TemporaryDirectory());
try {
  const where = scope.value;
  run(where);
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
print("-- mistakes");
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>(),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 2],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "handlers",
      new Map<string, Map<string, any> | string>([
        [
          "a",
          new Map<string, any>([
            ["class", "logging.StreamHandler"],
            ["formatter", "none"],
          ]),
        ],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "handlers",
      new Map<string, Map<string, any> | string>([
        [
          "a",
          new Map<string, any>([
            ["class", "logging.StreamHandler"],
            ["level", "LOUD"],
          ]),
        ],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "handlers",
      new Map<string, Map<string, any> | string>([
        ["a", new Map<string, any>([["level", "INFO"]])],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "handlers",
      new Map<string, Map<string, any> | string>([
        [
          "a",
          new Map<string, any>([
            ["class", "logging.StreamHandler"],
            ["colour", 1],
          ]),
        ],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "formatters",
      new Map<string, Map<string, any> | string>([
        [
          "f",
          new Map<string, any>([
            ["format", "{x"],
            ["style", "{"],
          ]),
        ],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "formatters",
      new Map<string, Map<string, any> | string>([
        [
          "f",
          new Map<string, any>([
            ["format", "x"],
            ["style", "?"],
          ]),
        ],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "filters",
      new Map<string, Map<string, any> | string>([
        [
          "f",
          new Map<string, any>([
            ["()", Tag],
            ["name", "x"],
          ]),
        ],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "loggers",
      new Map<string, Map<string, any> | string>([
        ["x", new Map<string, any>([["handlers", ["none"]]])],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "loggers",
      new Map<string, Map<string, any> | string>([
        ["x", new Map<string, any>([["filters", ["none"]]])],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    ["root", new Map<string, Map<string, any> | string>([["level", "HIGH"]])],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    ["incremental", true],
    [
      "handlers",
      new Map<string, Map<string, any> | string>([
        ["none", new Map<string, any>([["level", 10]])],
      ]),
    ],
  ]),
);
wrong(
  new Map<string, number | Map<string, Map<string, any> | string> | boolean>([
    ["version", 1],
    [
      "handlers",
      new Map<string, Map<string, any> | string>([
        [
          "m",
          new Map<string, any>([
            ["class", "logging.handlers.MemoryHandler"],
            ["capacity", 3],
            ["target", "none"],
          ]),
        ],
      ]),
    ],
  ]),
);
