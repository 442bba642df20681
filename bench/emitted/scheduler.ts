import { measure } from "../measure/workload.ts";

interface Packet {
  kind: string;
  value: number;
  hops: number;
}

abstract class Task {
  readonly inbox: Packet[] = [];
  handled = 0;
  waiting = false;
  readonly name: string;
  readonly priority: number;
  constructor(name: string, priority: number) {
    this.name = name;
    this.priority = priority;
  }
  ready(): boolean {
    return !this.waiting && this.inbox.length > 0;
  }
  abstract run(scheduler: Scheduler): void;
}

class Worker extends Task {
  run(scheduler: Scheduler): void {
    const packet = this.inbox.pop()!;
    this.handled++;
    packet.hops++;
    packet.value = (packet.value * 31 + this.priority) % 10007;
    if (packet.hops < 8) scheduler.send(packet.value % 3 === 0 ? "device" : "handler", packet);
    else scheduler.finished += packet.value;
  }
}

class Handler extends Task {
  run(scheduler: Scheduler): void {
    const packet = this.inbox.pop()!;
    this.handled++;
    packet.hops++;
    scheduler.send(packet.kind === "data" ? "worker" : "device", packet);
  }
}

class Device extends Task {
  run(scheduler: Scheduler): void {
    const packet = this.inbox.pop()!;
    this.handled++;
    this.waiting = packet.value % 5 === 0;
    if (this.waiting) scheduler.blocked.push(this);
    packet.kind = "data";
    packet.hops++;
    scheduler.send("worker", packet);
  }
}

class Scheduler {
  readonly tasks = new Map<string, Task>();
  readonly blocked: Task[] = [];
  finished = 0;
  steps = 0;
  add(task: Task): void {
    this.tasks.set(task.name, task);
  }
  send(name: string, packet: Packet): void {
    this.tasks.get(name)!.inbox.push(packet);
  }
  nextTask(): Task | undefined {
    let best: Task | undefined;
    for (const task of this.tasks.values()) if (task.ready() && (best === undefined || task.priority > best.priority)) best = task;
    return best;
  }
  loop(): void {
    for (;;) {
      const task = this.nextTask();
      if (task === undefined) {
        const blocked = this.blocked.pop();
        if (blocked === undefined) return;
        blocked.waiting = false;
        continue;
      }
      this.steps++;
      task.run(this);
    }
  }
}

measure(() => {
  const scheduler = new Scheduler();
  scheduler.add(new Worker("worker", 10));
  scheduler.add(new Handler("handler", 20));
  scheduler.add(new Device("device", 30));
  for (let number = 0; number < 60000; number++) scheduler.send(number % 2 ? "worker" : "handler", { kind: number % 3 ? "data" : "control", value: number, hops: 0 });
  scheduler.loop();
  console.log(`${scheduler.finished} ${scheduler.steps} [${[...scheduler.tasks.values()].map((task) => task.handled).join(", ")}]`);
});
