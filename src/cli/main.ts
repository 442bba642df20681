/** The command line's first steps: what was compiled before runs at once, all else goes to the commands. */
const [command, ...rest] = process.argv.slice(2);
const done = command === "run" && (await (await import("./run/fresh.ts")).runFresh(rest));
if (!done) await (await import("./program.ts")).main(process.argv.slice(2));
