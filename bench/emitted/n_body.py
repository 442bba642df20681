"""Planets that pull at each other: floats in fields and lists."""
import math
import time

SOLAR_MASS = 4 * math.pi * math.pi
DAYS = 365.24


class Body:
    def __init__(self, position: list[float], velocity: list[float], mass: float):
        self.position = position
        self.velocity = velocity
        self.mass = mass


def planets() -> list[Body]:
    return [
        Body([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR_MASS),
        Body([4.84, -1.16, -0.10], [0.00166 * DAYS, 0.00769 * DAYS, -0.0000690 * DAYS], 0.000954 * SOLAR_MASS),
        Body([8.34, 4.12, -0.4], [-0.00276 * DAYS, 0.00499 * DAYS, 0.0000230 * DAYS], 0.000285 * SOLAR_MASS),
        Body([12.89, -15.11, -0.22], [0.00296 * DAYS, 0.00237 * DAYS, -0.0000296 * DAYS], 0.0000436 * SOLAR_MASS),
        Body([15.37, -25.91, 0.17], [0.00268 * DAYS, 0.00162 * DAYS, -0.0000951 * DAYS], 0.0000515 * SOLAR_MASS),
    ]


def advance(bodies: list[Body], step: float) -> None:
    for index, body in enumerate(bodies):
        for other in bodies[index + 1:]:
            dx = body.position[0] - other.position[0]
            dy = body.position[1] - other.position[1]
            dz = body.position[2] - other.position[2]
            squared = dx * dx + dy * dy + dz * dz
            pull = step / (squared * math.sqrt(squared))
            body.velocity[0] -= dx * other.mass * pull
            body.velocity[1] -= dy * other.mass * pull
            body.velocity[2] -= dz * other.mass * pull
            other.velocity[0] += dx * body.mass * pull
            other.velocity[1] += dy * body.mass * pull
            other.velocity[2] += dz * body.mass * pull
    for body in bodies:
        for axis in range(3):
            body.position[axis] += step * body.velocity[axis]


def energy(bodies: list[Body]) -> float:
    total = 0.0
    for index, body in enumerate(bodies):
        total += 0.5 * body.mass * sum(v * v for v in body.velocity)
        for other in bodies[index + 1:]:
            distance = math.sqrt(sum((a - b) ** 2 for a, b in zip(body.position, other.position)))
            total -= body.mass * other.mass / distance
    return total


def main():
    bodies = planets()
    for _ in range(100000):
        advance(bodies, 0.01)
    print(f"{energy(bodies):.9f}")


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
