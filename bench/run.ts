/** `npm run bench -- NAME [--full]`: runs one bench and writes its part of docs/. */
const benches: Record<string, () => Promise<{ run(full: boolean): Promise<void> }>> = {
  control: () => import("./control/bench.ts"),
  gate: () => import("./gate/bench.ts"),
  judge: () => import("./judge/bench.ts"),
  leaks: () => import("./leaks/bench.ts"),
  levels: () => import("./levels/bench.ts"),
  revert: () => import("./revert/bench.ts"),
  review: () => import("./review/bench.ts"),
  "read-rates": () => import("./review/read-rates.ts"),
  "review-commits": () => import("./review/commits.ts"),
  scale: () => import("./scale/bench.ts"),
  start: () => import("./start/bench.ts"),
  suspects: () => import("./suspects/bench.ts"),
};

const [name, ...options] = process.argv.slice(2);
const load = name !== undefined && Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load === undefined || options.some((option) => option !== "--full")) {
  console.error(`npm run bench -- NAME [--full], NAME being one of: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 2;
} else {
  await (await load()).run(options.includes("--full"));
}
