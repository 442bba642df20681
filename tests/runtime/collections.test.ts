import { describe } from "vitest";
import * as collections from "../../src/runtime/collections/index.ts";
import { check_programs } from "./program.ts";

const { ChainMap, Counter, OrderedDict } = collections;

describe("collections", () => {
  check_programs("py_collections", {
    ...collections,
    OrderedDict_fromkeys: OrderedDict.fromkeys.bind(OrderedDict),
    Counter_fromkeys: Counter.fromkeys.bind(Counter),
    ChainMap_fromkeys: ChainMap.fromkeys.bind(ChainMap),
  });
});
