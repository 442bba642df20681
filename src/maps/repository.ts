/** The rows of this repository, ready to be asked. */
import { maps } from "../../grammar-maps/index.ts";
import type { ModuleMap } from "./define.ts";
import { MapLookup } from "./lookup.ts";

/** @param user modules of `--map` files, whose rows stand in front */
export function repositoryMaps(user: readonly ModuleMap[] = []): MapLookup {
  return new MapLookup(maps, user);
}
