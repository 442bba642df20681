import { class_created, int, iter, map, print, sum } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { Command } from "./index.ts";

print("numbers begins");

class Add extends Command {
  static override name_ = "add";

  override async run(words: any): Promise<string> {
    await asyncio.sleep(0);
    return String(sum(map((word: any) => int(word), iter(words))));
  }
}
class_created(Add);
