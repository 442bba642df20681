/** A package whose modules enter themselves in its registry: it imports them when the registry is there. */

import {
  isinstance,
  print,
  str_split,
  tuple,
  unpack_rest,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import "./commands/text.ts";
import * as commands from "./commands/index.ts";
import { Command, lookup } from "./commands/index.ts";
import { UnknownCommand } from "./commands/errors.ts";

async function main(): Promise<void> {
  print(commands.names());
  let command!: Command;
  for (const line of tuple("add 2 3", "shout hello", "repeat ab 3", "jump 1")) {
    const [name, words] = unpack_rest(str_split(line), 1, 0);
    try {
      command = lookup(name);
    } catch (error) {
      if (!(error instanceof UnknownCommand)) {
        throw error;
      }
      print("unknown:", error);
      continue;
    }
    print(name, isinstance(command, Command), await command.run(words));
  }
  print(await commands.default_().run(["nothing"]), commands.VERSION);
}

await asyncio.run(main);
