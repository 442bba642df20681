import type { Py } from "../core/value.ts";
import {
  AppendAction, AppendConstAction, CountAction, ExtendAction, HelpAction, StoreAction, StoreConstAction, StoreFalseAction, StoreTrueAction, VersionAction,
} from "./actions.ts";
import { SubParsersAction } from "./subparsers.ts";

/** Names of actions and of types. */
export type Registries = Map<string, Map<Py, Py>>;

/** The names that every parser knows. */
export function registries(): Registries {
  const actions = new Map<Py, Py>([
    [null, StoreAction], ["store", StoreAction], ["store_const", StoreConstAction], ["store_true", StoreTrueAction], ["store_false", StoreFalseAction],
    ["append", AppendAction], ["append_const", AppendConstAction], ["count", CountAction], ["help", HelpAction], ["version", VersionAction],
    ["parsers", SubParsersAction], ["extend", ExtendAction],
  ]);
  return new Map([["action", actions], ["type", new Map<Py, Py>([[null, (text: string) => text]])]]);
}
