export { Random } from "./Random.ts";
export { SystemRandom } from "./SystemRandom.ts";
export {
  betavariate, binomialvariate, choice, choices, expovariate, gammavariate, gauss, getrandbits, getstate, lognormvariate, normalvariate, paretovariate, randbytes, randint, random, randrange, sample, seed, setstate, shuffle,
  triangular, uniform, vonmisesvariate, weibullvariate,
} from "./shared.ts";
