/** Numbers that the system gives out. */

/** What a CPython program finds taken: its three streams, the selector and the loop's own pair. */
const FIRST_DESCRIPTOR = 6;
const FIRST_PORT = 32768;
const PORTS = 28232;

const descriptors = /* @__PURE__ */ new Set<number>();
let port_step = 0;

/** The lowest number that no socket has. */
export function take_descriptor(): number {
  let number = FIRST_DESCRIPTOR;
  while (descriptors.has(number)) number++;
  descriptors.add(number);
  return number;
}

/** A number that was given back is in use again. */
export function retake_descriptor(number: number): void {
  descriptors.add(number);
}

export function free_descriptor(number: number): void {
  descriptors.delete(number);
}

/** A port for the client's end of a connection inside the process. */
export function take_port(): number {
  if (port_step === 0) port_step = Math.floor(Math.random() * PORTS);
  port_step += 2;
  return FIRST_PORT + (port_step % PORTS);
}
