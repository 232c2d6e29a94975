import { hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";

const counts = listed(`
  replicas, replica count, min replicas, max replicas, instances, instance count, min instances,
  max instances, desired count, min size, max size, desired capacity, min scale, max scale, workers,
  worker count, web concurrency, concurrency, consumers, consumer count, threads, max threads, processes,
  num workers, parallelism, listeners, reserved concurrency, reserved concurrent executions,
  min machines running
`);
const sizes = listed(`
  memory, mem, memory limit, memory size, mem limit, cpu, cpus
`);

export const capacityCut: Rule = {
  id: "capacity-cut",
  title: "Capacity cut",
  severity: "medium",
  confidence: "high",
  summary: "What calls the integration, or works on what it sends, is cut to zero or to half or less.",
  why: "Calls and events pile up until they time out, and the vendor stops sending.",
  check: "Does what is left carry the highest load of the week?",
  assess({ nearWords, words, before, after, belongs }) {
    if (belongs === "no" || before === undefined || after === undefined || before === after) return undefined;
    const counted =
      hasPhrase(words, counts) ||
      (hasPhrase(nearWords, counts) && hasPhrase(words, ["count", "min", "max", "size", "limit", "number"]));
    const [was, is] = [amountOf(before), amountOf(after)];
    if (was === undefined || is === undefined || !(was > 0) || !(counted || hasPhrase(words, sizes)))
      return undefined;
    if (is === 0 && counted)
      return {
        severity: "high",
        message: "nothing is left that calls the integration or works on what it sends",
      };
    if (is > 0 && is <= was / 2)
      return { message: `only ${Math.round((100 * is) / was)} % of the capacity is left` };
    return undefined;
  },
};

const units: Record<string, number> = {
  "": 1,
  m: 1e-3,
  k: 1e3,
  ki: 1024,
  mi: 1024 ** 2,
  gi: 1024 ** 3,
  mb: 1e6,
  gb: 1e9,
  g: 1e9,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** A count, or an amount of memory or processor as Kubernetes and compose write it. */
function amountOf(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)\s*([a-z]{0,3})$/iu.exec(text.trim());
  if (parts === null) return undefined;
  // A small m is a thousandth of a processor, a large one a million bytes.
  const factor = parts[2] === "M" ? 1e6 : units[parts[2]!.toLowerCase()];
  return factor === undefined ? undefined : Number(parts[1]) * factor;
}
