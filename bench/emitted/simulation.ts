import { measure } from "../measure/workload.ts";

class Vector {
  readonly x: number;
  readonly y: number;
  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
  plus(other: Vector): Vector {
    return new Vector(this.x + other.x, this.y + other.y);
  }
  minus(other: Vector): Vector {
    return new Vector(this.x - other.x, this.y - other.y);
  }
  times(factor: number): Vector {
    return new Vector(this.x * factor, this.y * factor);
  }
  equals(other: Vector): boolean {
    return this.x === other.x && this.y === other.y;
  }
  get squared(): number {
    return this.x * this.x + this.y * this.y;
  }
}

class Animal {
  static population = 0;
  age = 0;
  readonly name: string;
  place: Vector;
  speed: Vector;
  constructor(name: string, place: Vector, speed: Vector) {
    this.name = name;
    this.place = place;
    this.speed = speed;
    Animal.population++;
  }
  move(step: number): void {
    this.place = this.place.plus(this.speed.times(step));
    this.age++;
    if (this.place.squared > 100) this.turn();
  }
  turn(): void {
    this.speed = this.speed.times(-1);
  }
  describe(): string {
    return `${this.name} of ${this.age}`;
  }
}

class Fish extends Animal {
  turns = 0;
  override turn(): void {
    super.turn();
    this.turns++;
  }
  override describe(): string {
    return `${super.describe()}, ${this.turns} turns`;
  }
}

class Frog extends Animal {
  override move(step: number): void {
    if (this.age % 3 === 0) super.move(step * 3);
    else this.age++;
  }
}

measure(() => {
  const animals: Animal[] = [];
  for (let number = 0; number < 50; number++) animals.push(new (number % 2 ? Fish : Frog)(`a${number}`, new Vector(number % 7, number % 5), new Vector(0.5 + number / 100, 0.25)));
  const origin = new Vector(0, 0);
  let meetings = 0;
  for (let round = 0; round < 12000; round++) {
    for (const animal of animals) {
      animal.move(0.1);
      if (animal.place.minus(origin).squared < 1 || animal.place.equals(origin)) meetings++;
    }
  }
  console.log(`${Animal.population} ${meetings} ${animals[0]!.describe()} / ${animals[1]!.describe()}`);
  console.log(animals.reduce((sum, animal) => sum + animal.place.squared, 0).toFixed(6));
});
