/**
 * Python's dataclasses. The compiler emits a plain class with its fields and constructor, and behind it one call that
 * adds the generated methods:
 *
 *     class Dish {
 *       name: string;
 *       price: number;
 *       tags: string[];
 *       constructor(name: string, price = 1.5, tags: string[] = []) { … }
 *     }
 *     dataclass(Dish, "name, price: float=, tags=", { order: true, fields: { tags: { compare: false } } });
 *
 * The fields stand as in a Python signature: `=` marks a default, `*` begins the keyword-only ones, and `: float` says
 * that the place is proven to hold floats, so that `2.0` prints as such. What `field(…)` said besides goes to `fields`.
 * A class inherits the fields of its base. `__post_init__` and InitVars are the constructor's business.
 *
 * A class of which the source does not say all extends `object`, has its values as static fields, and is read as Python reads it:
 *
 *     class Dish extends object { static price: any = 1.5; … }
 *     class_attributes(Dish, "price");
 *     describe(Dish, { fields: { name: str, price: float } });
 *     dataclass(Dish, { frozen: true });
 */
export { asdict, astuple } from "./convert.ts";
export { dataclass } from "./dataclass.ts";
export type { DataclassOptions } from "./dataclass.ts";
export { Field, field, MISSING } from "./Field.ts";
export type { FieldOptions } from "./Field.ts";
export { fields, is_dataclass } from "./fields.ts";
export { FrozenInstanceError } from "./FrozenInstanceError.ts";
export { InitVar, KW_ONLY } from "./InitVar.ts";
export { make_dataclass } from "./make_dataclass.ts";
export { replace } from "./replace.ts";
