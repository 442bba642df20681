/** What each hand-written program is measured with: the same last line as its Python prints. */

/** Does the work and says how many seconds passed, and how many the processor was busy. */
export function measure(work: () => void): void {
  const began = performance.now();
  const cpu = process.cpuUsage();
  work();
  report(began, cpu);
}

/** As `measure`, of work that waits. */
export async function measureAsync(work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  await work();
  report(began, cpu);
}

function report(began: number, cpu: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(cpu);
  console.log(`seconds ${(performance.now() - began) / 1e3} ${(user + system) / 1e6}`);
}
