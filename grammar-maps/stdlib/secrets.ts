/** secrets: random numbers that nobody can foretell. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

export const secrets = pyModule("secrets", {
  choice: fn("(seq: Iterable[T]) -> T"),
  randbelow: fn("(n: int) -> int", { runtime: "randbelow", overloads: ["(n: small) -> small"] }),
  randbits: fn("(k: int) -> int"),
  token_bytes: fn("(nbytes: int | None = None) -> bytes"),
  token_hex: fn("(nbytes: int | None = None) -> ascii"),
  token_urlsafe: fn("(nbytes: int | None = None) -> ascii"),
  compare_digest: fn("(a: object, b: object, /) -> bool"),
  DEFAULT_ENTROPY: attribute("natural"),
  SystemRandom: cls("SystemRandom", "(x: object = None) -> None", {}, { bases: ["random.Random"] }),
});
