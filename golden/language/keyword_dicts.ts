/** Dicts of keyword arguments find the parameters of known functions, of classes in variables, and of base constructors. */

import {
  arguments_of,
  call,
  caught,
  describe,
  getitem,
  print,
  repr,
  str,
  truth,
  tuple,
  type_name,
  TypeError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

function connect(
  host: string | boolean | number,
  port: number | string | boolean = 80,
  {
    secure = false,
  }: {
    secure?: boolean | string | number;
  } = {},
): string {
  return `${truth(secure) ? "https" : "http"}://${str(host)}:${str(port)}`;
}
describe(connect, { params: "host, port=, *, secure=" });

class Job {
  name: string | number;
  priority: number | string | boolean;
  options: Map<string, string | number | boolean>;
  constructor(
    name: string | number,
    priority: number | string | boolean = 1,
    keywords: Record<string, any> = {},
  ) {
    const options = new Map<string, any>(Object.entries(keywords));
    this.name = name;
    this.priority = priority;
    this.options = options;
  }

  static from_dict(data: Map<string, string | number>): Job {
    return call(this, Object.fromEntries(data));
  }

  __repr__(): string {
    return `${type_name(this)}(${repr(this.name)}, ${str(this.priority)}, ${str(this.options)})`;
  }
}
describe(Job, { params: "name, priority=, **options" });

class Mail extends Job {
  to: string | number;
  constructor(
    name: string | number,
    to: string | number = "nobody",
    keywords: Record<string, any> = {},
  ) {
    const options = new Map<string, any>(Object.entries(keywords));
    super(...arguments_of(Job, name, Object.fromEntries(options)));
    this.to = to;
  }
}
describe(Mail, { params: "name, to=, **options" });

const REGISTRY = new Map<string, any>([
  ["job", Job],
  ["mail", Mail],
]);

function create(kind: string, keywords: Record<string, any> = {}): Job {
  const kwargs = new Map<string, any>(Object.entries(keywords));
  return call(getitem(REGISTRY, kind), Object.fromEntries(kwargs));
}

async function start(factory: any, ...args: any[]): Promise<Job | string> {
  await asyncio.sleep(0);
  return call(factory, ...args);
}

async function main(): Promise<void> {
  print(
    call(
      connect,
      Object.fromEntries(
        new Map<string, string | boolean>([
          ["host", "example.org"],
          ["secure", true],
        ]),
      ),
    ),
  );
  print(
    call(connect, "example.org", Object.fromEntries(new Map([["port", 8080]]))),
  );
  print(
    Job.from_dict(
      new Map<string, string | number>([
        ["name", "a"],
        ["retries", 3],
      ]),
    ),
  );
  const mail = new Mail("m", "you", { priority: 5, urgent: true });
  print(mail, mail.to);
  print(create("job", { name: "b", priority: 2 }));
  print(create("mail", { name: "c", to: "me", x: 1 }));
  for (const factory of tuple(Job, Mail, connect)) {
    print(await start(factory, "d"));
  }
  print(await start(Mail, "e", { to: "all", priority: 9 }));
  try {
    call(connect, Object.fromEntries(new Map([["hots", "x"]])));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  try {
    create("job", { priority: 2 });
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(main);
