/** What processes tell one another. */
import type { Py } from "../core/value.ts";

/** A call that a process is to make. */
export interface Told {
  readonly id: number;
  /** `[f, args, kwargs]`, encoded. */
  readonly call: unknown;
  /** The process ends after it. */
  readonly last: boolean;
}

/** An answer to something a process has asked of the first one. */
export interface Reply {
  readonly reply: number;
  readonly value: unknown;
}

/** What a process tells the one that started it: what came of a call, or what it asks of an object that is kept there. */
export type Heard =
  | { readonly done: number; readonly value?: unknown; readonly error?: unknown }
  | { readonly ask: number; readonly object: number; readonly what: string; readonly args: readonly unknown[] };

/** What a process is, as it is told when it begins. */
interface Beginning {
  readonly name: string;
  readonly daemon: boolean;
}

interface Own extends Beginning {
  name: string;
  daemon: boolean;
  post: ((message: unknown) => void) | null;
  /** Takes what the process was told. */
  begins(start: unknown): boolean;
}

/** This process. */
export const own: Own = {
  name: "MainProcess", daemon: false, post: null,
  begins(start) {
    const given = start as Partial<Beginning> | null;
    if (given === null || typeof given.name !== "string") return false;
    own.name = given.name;
    own.daemon = given.daemon === true;
    return true;
  },
};

const asked = /* @__PURE__ */ new Map<number, (value: unknown) => void>();
const counter = { asked: 0 };

/** Asks something of an object that the first process keeps. */
export function ask(object: number, what: string, ...args: readonly unknown[]): Promise<Py> {
  const number = ++counter.asked;
  const answered = new Promise<Py>((resolve) => asked.set(number, resolve));
  own.post?.({ ask: number, object, what, args });
  return answered;
}

/** An answer has come. */
export function heard_reply({ reply, value }: Reply): void {
  const settle = asked.get(reply);
  asked.delete(reply);
  settle?.(value);
}
