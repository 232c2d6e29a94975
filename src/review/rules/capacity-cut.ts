import { leafName } from "../diff/change.ts";
import { endsWithPhrase, hasPhrase, listed } from "../diff/key-words.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

const counts = listed(`
  replicas, replica count, min replicas, max replicas, instances, instance count, min instances,
  max instances, desired count, min size, max size, desired capacity, min scale, max scale, workers,
  worker count, web concurrency, concurrency, consumers, consumer count, threads, max threads, processes,
  num workers, parallelism, listeners, reserved concurrency, reserved concurrent executions,
  min machines running
`);
/** How many of the application there are, whatever they call: said of a whole deployment. */
const instances = listed(`
  replicas, replica count, min replicas, max replicas, desired count, desired capacity, min instances, min machines running
`);
/** What may be used at most; what is asked for beforehand decides only where it runs. */
const memory = listed(`
  limits memory, limit memory, memory limit, mem limit, memory size
`);
/** What keeps a data store standing when a machine or a zone fails. */
const redundancy = listed(`
  multi az, multi az enabled, zone redundant, zone redundancy, high availability, high availability enabled, ha enabled, automatic failover,
  automatic failover enabled, geo redundant backup enabled, deletion protection, point in time recovery enabled
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
  assess({ change, nearWords, words, before, after, belongs }) {
    if (before === undefined || before === after) return undefined;
    if (after === undefined) return workerGone(change);
    const smaller = smallerMachine(words, before, after);
    if (smaller !== undefined) return { message: smaller, ...(belongs === "no" && { confidence: "medium" }) };
    if (before === "true" && after === "false" && endsWithPhrase(words, redundancy))
      return { message: "one machine or zone that fails takes it down, or takes its data along" };
    if (belongs === "no") return muchLess(nearWords, before, after);
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

/** Of what calls nobody that is known, only a cut to a quarter or less is worth a reviewer's time. */
function muchLess(words: readonly string[], before: string, after: string): Concern | undefined {
  const [was, is] = [amountOf(before), amountOf(after)];
  if (was === undefined || is === undefined || is > was / 4) return undefined;
  if (endsWithPhrase(words, instances))
    return { message: `${is} instead of ${was} of it run`, confidence: "medium" };
  if (is > 0 && endsWithPhrase(words, memory))
    return { message: `only ${Math.round((100 * is) / was)} % of its memory is left`, confidence: "medium" };
  return undefined;
}

const workers =
  /(?:^|[^a-z])(?:workers?|consumers?|listeners?|subscribers?|sidekiq|celery|resque|shoryuken|delayed_job|good_job|solid_queue|queue:work|horizon|message_queue)(?:$|[^a-z])/iu;

/** A process that works off a queue is no longer started. */
function workerGone({ file, key, before, kind }: Subject["change"]): Concern | undefined {
  const isProcess =
    /(?:^|\/)Procfile[\w.]*$/u.test(file) || /^(?:command|args|entrypoint|cmd)$/iu.test(leafName(key));
  if (kind !== "removed" || !isProcess || !workers.test(`${key.slice(-3).join(" ")} ${before?.value ?? ""}`))
    return undefined;
  return { message: "nothing is started any more that works on what is queued", confidence: "medium" };
}

const machines = listed(`
  instance class, instance type, node type, machine type, vm size, instance size, cache node type, size, sku, sku name, plan, dyno type, tier, node size,
  type, instance name, dynos, formation
`);
const steps = ["nano", "micro", "small", "medium", "large", "xlarge"];

/** `db.r6g.2xlarge` that becomes `db.t4g.medium`, `Standard_D4s_v3` that becomes `Standard_D2s_v3`. */
function smallerMachine(words: readonly string[], before: string, after: string): string | undefined {
  if (!endsWithPhrase(words, machines)) return undefined;
  const [was, is] = [machineSize(before), machineSize(after)];
  if (was === undefined || is === undefined || was.kind !== is.kind || is.size > was.size / 2)
    return undefined;
  return `a machine of about 1/${Math.round(was.size / is.size)} of the size: ${after} instead of ${before}`;
}

/** How large in units of its kind; each step of a t-shirt size is twice the one before. */
function machineSize(text: string): { kind: string; size: number } | undefined {
  const [, times, step] =
    /^(?:[a-z]{2,10}\.)?[a-z]\w{1,8}\.(\d{0,3})(nano|micro|small|medium|large|xlarge)$/u.exec(text) ?? [];
  if (step !== undefined) return { kind: "aws", size: 2 ** steps.indexOf(step) * (Number(times) || 1) };
  const [, azure] = /^Standard_[A-Z]{1,3}(\d{1,3})[a-z]{0,6}(?:_v\d)?$/u.exec(text) ?? [];
  if (azure !== undefined) return { kind: "azure", size: Number(azure) };
  const [, family, cores] = /^(?:db-)?([a-z]\d\w?-\w+|custom)-(\d{1,3})(?:-\d+)?$/u.exec(text) ?? [];
  if (cores !== undefined) return { kind: `google ${family}`, size: Number(cores) };
  const [, plan, number] = /^([a-z]+(?:-[a-z]+)*)-(\d{1,4})x?$/u.exec(text) ?? [];
  return number === undefined ? undefined : { kind: plan!, size: Number(number) };
}

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
