const N = 624;
const M = 397;

/** The Mersenne Twister with CPython's seeding. */
export class Twister {
  readonly #state = new Uint32Array(N);
  #index = N;

  /** Seeds with a list of 32-bit words. */
  seed(key: readonly number[]): void {
    const mt = this.#state;
    this.#fill(19650218);
    let [i, j] = [1, 0];
    for (let k = Math.max(N, key.length); k > 0; k--) {
      const before = mt[i - 1]! ^ (mt[i - 1]! >>> 30);
      mt[i] = (mt[i]! ^ Math.imul(before, 1664525)) + key[j]! + j;
      if (++i >= N) {
        mt[0] = mt[N - 1]!;
        i = 1;
      }
      if (++j >= key.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      const before = mt[i - 1]! ^ (mt[i - 1]! >>> 30);
      mt[i] = (mt[i]! ^ Math.imul(before, 1566083941)) - i;
      if (++i >= N) {
        mt[0] = mt[N - 1]!;
        i = 1;
      }
    }
    mt[0] = 0x80000000;
    this.#index = N;
  }

  #fill(seed: number): void {
    const mt = this.#state;
    mt[0] = seed;
    for (let i = 1; i < N; i++) mt[i] = Math.imul(1812433253, mt[i - 1]! ^ (mt[i - 1]! >>> 30)) + i;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.#index >= N) this.#renew();
    let y = this.#state[this.#index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  #renew(): void {
    const mt = this.#state;
    for (let i = 0; i < N; i++) {
      const next = i + 1 < N ? i + 1 : 0;
      const y = (mt[i]! & 0x80000000) | (mt[next]! & 0x7fffffff);
      mt[i] = mt[i + M < N ? i + M : i + M - N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#index = 0;
  }

  /** The state as CPython shows it: 624 words and the index. */
  get words(): number[] {
    return [...this.#state, this.#index];
  }

  set words(words: readonly number[]) {
    this.#state.set(words.slice(0, N));
    this.#index = words[N]!;
  }
}
