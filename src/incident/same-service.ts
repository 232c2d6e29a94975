/** What a deployment says of itself that can tell one service of an environment from another. */
export interface Traits {
  task: string;
  /** As GitHub hands it out: an object, or text that may be JSON. */
  payload?: unknown;
  description?: string;
  transient?: boolean;
  production?: boolean;
  /** Login of the bot that made it. People deploy all kinds of things, so a person's is left out. */
  bot?: string;
  environmentUrl?: string;
  logUrl?: string;
  /** File of the workflow whose run made it, where that was asked for. */
  workflow?: string;
}

export type Kinship =
  | { kind: "same" }
  /** Another service or app; `by` says what tells them apart. */
  | { kind: "other"; by: string }
  | { kind: "unknown"; why: string };

const same: Kinship = { kind: "same" };

/**
 * Whether two deployments of one environment are of the same service. `all` are the deployments that are known, these two
 * among them: whether a description is a name or free text shows only in many.
 */
export function kinship(one: Traits, other: Traits, all: readonly Traits[]): Kinship {
  const by = difference(one, other);
  if (by !== undefined) return { kind: "other", by };
  return kinshipByDescription(one, other, all);
}

function difference(one: Traits, other: Traits): string | undefined {
  if (one.task !== other.task) return `task ${other.task}`;
  if ((one.transient ?? false) !== (other.transient ?? false)) return "a transient environment";
  if (differ(one.production, other.production)) return "a production environment";
  if (differ(one.bot, other.bot)) return `made by ${other.bot}`;
  const [named, otherNamed] = [serviceIn(one.payload), serviceIn(other.payload)];
  if (named !== otherNamed) return `payload ${otherNamed || "without a service"}`;
  const [app, otherApp] = [argoApplication(one.logUrl), argoApplication(other.logUrl)];
  if (differ(app, otherApp)) return `Argo CD application ${otherApp}`;
  const [place, otherPlace] = [stablePlace(one.environmentUrl), stablePlace(other.environmentUrl)];
  if (differ(place, otherPlace)) return `environment URL ${otherPlace}`;
  return undefined;
}

function differ<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

const serviceKey =
  /^(?:app|application|chart|cluster|component|module|name|package|project|region|service|site|stack|tenant|workload)(?:_?name|_?id)?$/iu;

/** What a payload calls the thing that is deployed: `app=web service=api`, empty when it names none. */
export function serviceIn(payload: unknown): string {
  const parsed = typeof payload === "string" ? parseText(payload) : payload;
  if (typeof parsed === "string") return variableParts(parsed);
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) return "";
  return Object.entries(parsed)
    .filter(([key, value]) => serviceKey.test(key) && ["string", "number"].includes(typeof value))
    .map(([key, value]) => `${key.toLowerCase()}=${String(value)}`)
    .sort()
    .join(" ");
}

/** GitHub hands a payload that was sent as text back as text. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A text without what changes from deploy to deploy: addresses, commits, versions, dates. */
function variableParts(text: string): string {
  return text
    .toLowerCase()
    .replace(/https?:\/\/\S+/gu, " ")
    .replace(/\b(?=\w*\d)[0-9a-f]{7,64}\b/gu, " ")
    .replace(/\bv?\d[\w.:+-]*/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `https://argo.example.com/applications/argocd/shop-api?operation=true` */
function argoApplication(logUrl: string | undefined): string | undefined {
  const path = urlOf(logUrl)?.pathname ?? "";
  return /^(?:\/[^/]+)*\/applications\/((?:[^/]+\/)?[^/]+)\/?$/u.exec(path)?.[1];
}

/** Hosts that give each deployment an address of its own. */
const previewHosts =
  /\.(?:vercel\.app|netlify\.app|pages\.dev|workers\.dev|onrender\.com|fly\.dev|web\.app)$/iu;

/** Host and path of an environment's address; undefined when it changes with each deployment anyway. */
function stablePlace(url: string | undefined): string | undefined {
  const parsed = urlOf(url);
  if (parsed === undefined || previewHosts.test(parsed.hostname)) return undefined;
  const place = `${parsed.host}${parsed.pathname.replace(/\/+$/u, "")}`.toLowerCase();
  return /\d/u.test(place.replace(/:\d+/u, "")) ? undefined : place;
}

function urlOf(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

/** A description that comes again and again is a name ("Deploy web"); one that never does is free text. */
function kinshipByDescription(one: Traits, other: Traits, all: readonly Traits[]): Kinship {
  const [own, its] = [variableParts(one.description ?? ""), variableParts(other.description ?? "")];
  if (own === its) return same;
  const texts = all.map(({ description }) => variableParts(description ?? ""));
  const times = (text: string) => texts.filter((known) => known === text).length;
  if (times(own) > 1 && times(its) > 1)
    return { kind: "other", by: `description "${other.description ?? ""}"` };
  if (times(own) <= 1 && times(its) <= 1 && new Set(texts).size > 2) return same;
  const why = `the one is described as "${one.description ?? ""}", the other as "${other.description ?? ""}"`;
  return { kind: "unknown", why };
}

/**
 * The same by the workflows that made them. Two workflows that deployed the same commit deploy two things; of two that
 * never did, one may be the other's hotfix or a second service's, and nobody can tell.
 */
export function kinshipByWorkflow(
  one: { workflow?: string; sha: string },
  other: { workflow?: string; sha: string },
  all: readonly { workflow?: string; sha: string }[],
): Kinship {
  if (one.workflow === undefined || other.workflow === undefined || one.workflow === other.workflow)
    return same;
  const shasOf = (workflow: string) =>
    all.filter((known) => known.workflow === workflow).map(({ sha }) => sha);
  const its = shasOf(other.workflow);
  if (shasOf(one.workflow).some((sha) => its.includes(sha))) return { kind: "other", by: other.workflow };
  return { kind: "unknown", why: `the one was made by ${one.workflow}, the other by ${other.workflow}` };
}
