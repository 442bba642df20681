/** Who does what: a request's user and trail in context variables, and contexts that are copied, run in and looked at. */

import {
  bound,
  call,
  call_method,
  caught,
  contains,
  describe,
  div,
  eq,
  getattr,
  getitem,
  iter,
  KeyError,
  len,
  list,
  LookupError,
  map,
  print,
  repr,
  RuntimeError,
  sorted,
  str,
  str_split,
  tuple,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as contextvars from "py2ts-runtime/contextvars";
import {
  Context,
  ContextVar,
  copy_context,
  Token,
} from "py2ts-runtime/contextvars";

const user: ContextVar<string | string[]> = new ContextVar<string | string[]>(
  "user",
  { default: "nobody" },
);
const trail: ContextVar<string | string[]> = new ContextVar("trail");
const depth = new ContextVar("depth");

function enter(name: string): Token<string | string[]> {
  return user.set(name);
}

print(
  user.name,
  trail.name,
  user.get(),
  user.get("x"),
  trail.get(["fallback"]),
  depth.get(null),
);
try {
  trail.get();
} catch (error) {
  if (!(error instanceof LookupError)) {
    throw error;
  }
  print(type_name(error), getitem(str_split(str(error), " at 0x"), 0));
}
const token = enter("ada");
print(
  user.get(),
  token.var === user,
  token.old_value === Token.MISSING,
  repr(token.old_value),
);
const second = enter("bob");
print(user.get(), second.old_value, second.var.name);
user.reset(second);
print(user.get());
user.reset(token);
print(user.get());
for (const wrong of tuple(
  () => {
    user.reset(token);
    return null;
  },
  () => {
    trail.reset(second);
    return null;
  },
  () => call(getattr(user, "reset"), "x"),
)) {
  try {
    wrong();
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof RuntimeError ||
      error instanceof ValueError ||
      error instanceof TypeError
    )) {
      throw error;
    }
    print(
      type_name(error),
      getitem(
        str_split(getitem(str_split(str(error), " at 0x"), 0), "<Token"),
        0,
      ),
    );
  }
}

function work(
  name: string,
  {
    level = 1,
  }: {
    level?: number;
  } = {},
): string {
  user.set(name);
  depth.set(level);
  trail.set([name]);
  return `${name} at ${level}`;
}
describe(work, { params: "name, *, level=" });

const context = copy_context();
print(
  len(context),
  context.run(work, "eve", { level: 3 }),
  user.get(),
  depth.get("unset"),
);
const value3 = getitem(context, user);
const get2 = context.get(user);
const get3 = context.get(depth);
const value4 = getitem(context, trail);
const value5 = len(context);
const value6 = contains(context, user);
const value2 = copy_context();
print(value3, get2, get3, value4, value5, value6, contains(value2, depth));
print(
  sorted(map((var_) => var_.name, context.keys())),
  sorted(map((value: any) => str(value), context.values())),
  sorted(map(([var_, value]) => tuple(var_.name, str(value)), context.items())),
  sorted(map((var_: any) => var_.name, iter(context))),
);
const again = context.copy();
again.run(bound(user, "set"), "mallory");
print(
  getitem(again, user),
  getitem(context, user),
  again.get(new ContextVar("other")),
  again.get(new ContextVar("other"), "default"),
  eq(again, context),
  eq(context, context.copy()),
);
const empty = new Context();
print(
  len(empty),
  empty.run(bound(user, "get")),
  list(empty.items()),
  context instanceof contextvars.Context,
);
try {
  getitem(empty, user);
} catch (error) {
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("KeyError", getitem(str_split(str(error), " at 0x"), 0));
}
try {
  context.run(() => context.run(bound(user, "get")));
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(getitem(str_split(str(error), ": <"), 0));
}
try {
  context.run(() => div(1, 0));
} catch (error) {
  if (!(error instanceof ZeroDivisionError)) {
    throw error;
  }
  print(error, getitem(context, user));
}

async function handler(name: string): Promise<string | string[]> {
  user.set(name);
  trail.set([]);
  for (let step = 0; step < 2; step++) {
    await asyncio.sleep(0);
    call_method(trail.get(), "append", `${str(user.get())}${step}`);
  }
  return trail.get();
}

async function main(): Promise<void> {
  user.set("main");
  print(
    await asyncio.gather(
      () => handler("a"),
      () => handler("b"),
    ),
    user.get(),
  );
  const inside = copy_context();
  const task = asyncio.create_task(() => handler("c"), { context: inside });
  await task.promise();
  print(user.get(), getitem(inside, user), getitem(inside, trail));
  await handler("here");
  print(user.get());
  const loop = asyncio.get_running_loop();
  const done = new asyncio.Event();
  const ctx = copy_context();
  ctx.run(bound(user, "set"), "callback");
  const seen: (string | string[])[] = [];
  loop.call_soon(
    () => tuple((seen.push(user.get()), null), (done.set(), null)),
    { context: ctx },
  );
  await done.wait();
  print(seen, await asyncio.to_thread(bound(user, "get")));
}

await asyncio.run(main);
print(user.get());
