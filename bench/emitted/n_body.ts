import { measure } from "../measure/workload.ts";

const SOLAR_MASS = 4 * Math.PI * Math.PI;
const DAYS = 365.24;

interface Body {
  readonly position: number[];
  readonly velocity: number[];
  readonly mass: number;
}

function body(position: number[], velocity: number[], mass: number): Body {
  return { position, velocity, mass };
}

function planets(): Body[] {
  return [
    body([0, 0, 0], [0, 0, 0], SOLAR_MASS),
    body([4.84, -1.16, -0.1], [0.00166 * DAYS, 0.00769 * DAYS, -0.000069 * DAYS], 0.000954 * SOLAR_MASS),
    body([8.34, 4.12, -0.4], [-0.00276 * DAYS, 0.00499 * DAYS, 0.000023 * DAYS], 0.000285 * SOLAR_MASS),
    body([12.89, -15.11, -0.22], [0.00296 * DAYS, 0.00237 * DAYS, -0.0000296 * DAYS], 0.0000436 * SOLAR_MASS),
    body([15.37, -25.91, 0.17], [0.00268 * DAYS, 0.00162 * DAYS, -0.0000951 * DAYS], 0.0000515 * SOLAR_MASS),
  ];
}

function advance(bodies: Body[], step: number): void {
  for (const [index, one] of bodies.entries()) {
    for (const other of bodies.slice(index + 1)) {
      const dx = one.position[0]! - other.position[0]!;
      const dy = one.position[1]! - other.position[1]!;
      const dz = one.position[2]! - other.position[2]!;
      const squared = dx * dx + dy * dy + dz * dz;
      const pull = step / (squared * Math.sqrt(squared));
      one.velocity[0]! -= dx * other.mass * pull;
      one.velocity[1]! -= dy * other.mass * pull;
      one.velocity[2]! -= dz * other.mass * pull;
      other.velocity[0]! += dx * one.mass * pull;
      other.velocity[1]! += dy * one.mass * pull;
      other.velocity[2]! += dz * one.mass * pull;
    }
  }
  for (const one of bodies) for (let axis = 0; axis < 3; axis++) one.position[axis]! += step * one.velocity[axis]!;
}

function energy(bodies: Body[]): number {
  let total = 0;
  for (const [index, one] of bodies.entries()) {
    total += 0.5 * one.mass * one.velocity.reduce((sum, v) => sum + v * v, 0);
    for (const other of bodies.slice(index + 1)) {
      const distance = Math.sqrt(one.position.reduce((sum, a, axis) => sum + (a - other.position[axis]!) ** 2, 0));
      total -= (one.mass * other.mass) / distance;
    }
  }
  return total;
}

measure(() => {
  const bodies = planets();
  for (let i = 0; i < 100000; i++) advance(bodies, 0.01);
  console.log(energy(bodies).toFixed(9));
});
