/** Every public name of uuid. */

import {
  all,
  type Bytes,
  bytes_of,
  call,
  caught,
  coroutine,
  Dict,
  eq,
  format,
  getitem,
  hash,
  int,
  len,
  list,
  lt,
  map,
  ne,
  print,
  PySet,
  repr,
  set,
  sorted,
  str,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as uuid from "py2ts-runtime/uuid";
import { SafeUUID, UUID, uuid4, uuid5 } from "py2ts-runtime/uuid";

class Job {
  name: string;
  id: UUID;
  tags: Map<any, any>;
  constructor(
    name: string,
    id: UUID = call(uuid4),
    tags: Map<any, any> = new Map(),
  ) {
    this.name = name;
    this.id = id;
    this.tags = tags;
  }

  get key(): string {
    return `${this.name}:${str(uuid5(uuid.NAMESPACE_URL, this.name))}`;
  }
}
dataclass(Job, "name, id=, tags=");

async function register(jobs: Map<UUID, Job>, name: string): Promise<UUID> {
  await asyncio.sleep(0);
  const job = new Job(name);
  jobs.set(job.id, job);
  return job.id;
}

async function main(): Promise<void> {
  const jobs: Map<UUID, Job> = new Dict<UUID, Job>();
  const ids = await asyncio.gather(
    ...map(
      (name) => coroutine(register, jobs, name),
      tuple("build", "test", "ship"),
    ),
  );
  print(
    jobs.size,
    set(ids).size,
    ids.map((each) => getitem(jobs, each).key),
    new PySet(ids.map((each) => each.version)),
    all(map((each) => len(str(each)) === 36, ids)),
  );

  const u = new UUID("12345678-1234-5678-1234-567812345678");
  print(
    u,
    repr(u),
    u.hex,
    u.int,
    u.bytes,
    u.bytes_le,
    u.fields,
    u.urn,
    u.variant,
    u.version,
    u.is_safe,
  );
  print(
    u.time_low,
    u.time_mid,
    u.time_hi_version,
    u.clock_seq_hi_variant,
    u.clock_seq_low,
    u.time,
    u.clock_seq,
    u.node,
    hash(u) === hash(u.int),
    int(u) === u.int,
  );
  print(
    new UUID({ int: 5 }),
    eq(new UUID({ bytes: u.bytes }), u),
    eq(new UUID({ bytes_le: u.bytes_le }), u),
    eq(new UUID({ fields: u.fields }), u),
    eq(new UUID("{12345678123456781234567812345678}"), u),
    eq(new UUID({ hex: u.urn }), u),
    new UUID({ int: 5, version: 4 }),
    new UUID({ int: 1, is_safe: SafeUUID.safe }).is_safe,
  );
  print(
    sorted([u, new UUID({ int: 9 }), new UUID({ int: 3 })]),
    lt(u, new UUID({ int: 3 })),
    eq(u, "x"),
    ne(u, new UUID({ int: 3 })),
    `${format(str(u), ">40")}|${str(u)}`,
    getitem(new Dict([[u, 1]]), new UUID(u.hex)),
  );
  print(
    uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"),
    uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"),
    uuid5(uuid.NAMESPACE_OID, "a"),
    uuid.uuid3({ namespace: uuid.NAMESPACE_X500, name: "b" }),
  );
  const one = uuid.uuid1();
  const two = uuid.uuid1();
  print(
    ne(one, two),
    one.version,
    one.variant === uuid.RFC_4122,
    uuid.uuid1({ node: 5, clock_seq: 3 }).node,
    uuid.uuid1(5, 3).clock_seq,
    uuid.getnode() === uuid.getnode(),
    one.time <= two.time,
  );
  print(
    uuid.RESERVED_NCS,
    uuid.RESERVED_MICROSOFT,
    uuid.RESERVED_FUTURE,
    list(SafeUUID),
    SafeUUID.unknown.value,
    new SafeUUID(-1).name,
    SafeUUID.unsafe,
  );
  for (const arguments_ of tuple(
    new Map<string, string | Bytes | number | readonly number[]>([
      ["hex", "x"],
    ]),
    new Map<string, string | Bytes | number | readonly number[]>([
      ["bytes", bytes_of("a")],
    ]),
    new Map<string, string | Bytes | number | readonly number[]>([["int", -1]]),
    new Map<string, string | Bytes | number | readonly number[]>([
      ["int", 5],
      ["version", 9],
    ]),
    new Map<string, string | Bytes | number | readonly number[]>([
      ["fields", tuple(1, 2)],
    ]),
    new Map<string, string | Bytes | number | readonly number[]>([
      ["fields", tuple(1, 2 ** 16, 3, 4, 5, 6)],
    ]),
    new Map<string, string | Bytes | number | readonly number[]>(),
    new Map<string, string | Bytes | number | readonly number[]>([
      ["hex", "12345678-1234-5678-1234-56781234567g"],
    ]),
  )) {
    try {
      print(call(UUID, Object.fromEntries(arguments_)));
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof ValueError || error instanceof TypeError)) {
        throw error;
      }
      print(`${type_name(error)}: ${str(error)}`);
    }
  }
}

await asyncio.run(main);
