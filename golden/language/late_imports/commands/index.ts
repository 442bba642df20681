/** The registry of commands. */

import {
  call,
  describe,
  getitem,
  KeyError,
  list,
  object,
  print,
  raise_from,
  str_join,
  super_,
} from "py2ts-runtime";
import { UnknownCommand } from "./errors.ts";
import "./numbers.ts";
import * as text from "./text.ts";
import type { Shout } from "./text.ts";

print("commands begins");

const _registry: Map<string, Command> = new Map<string, Command>();

export class Command extends object {
  static name_ = "";

  static __init_subclass__(keywords: any = {}): null {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    call(super_(Command, this).__init_subclass__, Object.fromEntries(kwargs));
    const value = call(this);
    _registry.set(this.name_, value);
    print("registered", this.name_);
    return null;
  }

  async run(words: any): Promise<string> {
    return str_join(" ", words);
  }
}
describe(Command.__init_subclass__, { params: "**kwargs", method: true });

export function lookup(name: string): Command {
  try {
    return getitem(_registry, name);
  } catch (error) {
    if (!(error instanceof KeyError)) {
      throw error;
    }
    throw raise_from(new UnknownCommand(name), null);
  }
}

export function names(): string[] {
  return list(_registry);
}

export function default_(): Shout {
  return new text.Shout();
}

// noqa: E402

export const VERSION = "2.1";
const __all__ = [
  "Command",
  "UnknownCommand",
  "default",
  "lookup",
  "names",
  "numbers",
  "text",
];
