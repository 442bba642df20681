import { getitem, print, ValueError } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: gather() returns results in argument order, whatever order they finish in.
// Without return_exceptions the first exception reaches the awaiter at once, and
// the other children simply keep running.

async function job(name: string, turns: number, fail = false): Promise<string> {
  for (let _ = 0; _ < turns; _++) {
    await asyncio.sleep(0);
  }
  print(name, fail ? "fails" : "finishes");
  if (fail) {
    throw new ValueError(name);
  }
  return name;
}

async function main(): Promise<void> {
  print(
    await asyncio.gather(
      () => job("a", 3),
      () => job("b", 1),
      () => job("c", 2),
    ),
  );
  print(
    await asyncio.gather(
      () => job("d", 1, true),
      () => job("e", 0),
      { return_exceptions: true },
    ),
  );
  const children = [
    asyncio.create_task(() => job("f", 5)),
    asyncio.create_task(() => job("g", 2, true)),
  ];
  children.push(asyncio.create_task(() => job("h", 3, true)));
  try {
    await asyncio.gather(...children);
  } catch (exc) {
    if (!(exc instanceof ValueError)) {
      throw exc;
    }
    print(
      "caught",
      exc,
      "| siblings done:",
      getitem(children, 0).done(),
      getitem(children, 2).done(),
    );
  }
  print("f still delivers", await getitem(children, 0).promise());
  print(await asyncio.gather());
}

await asyncio.run(main);
