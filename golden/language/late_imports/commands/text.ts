import {
  class_created,
  getitem,
  int,
  mul,
  print,
  str_join,
  str_upper,
} from "py2ts-runtime";
import "./numbers.ts";
import * as commands from "./index.ts";

print("text begins", commands.names());

export class Shout extends commands.Command {
  static override name_ = "shout";

  override async run(words: any[]): Promise<string> {
    return str_upper(str_join(" ", words));
  }
}
class_created(Shout);

class Repeat extends commands.Command {
  static override name_ = "repeat";

  override async run(words: any): Promise<string> {
    return mul(getitem(words, 0), int(getitem(words, 1)));
  }
}
class_created(Repeat);
