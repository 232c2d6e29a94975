import { distance } from "fastest-levenshtein";

/** Labels that say the same thing in different libraries. */
const sameThing = [
  [
    "status",
    "code",
    "status_code",
    "statuscode",
    "http_status",
    "http_status_code",
    "http_code",
    "response_code",
    "http_response_status_code",
    "grpc_code",
    "grpc_status",
    "rpc_grpc_status_code",
  ],
  ["result", "outcome", "status", "state", "success", "error", "exception"],
  ["method", "verb", "http_method", "request_method", "http_request_method"],
  ["path", "route", "handler", "uri", "url", "endpoint", "http_route"],
  ["job", "service", "app", "application", "component", "service_name", "exported_job", "exported_service"],
  ["namespace", "exported_namespace", "kubernetes_namespace", "k8s_namespace_name"],
  ["env", "environment", "stage", "deployment_environment"],
];

/** The names that were probably meant, nearest first: at most three. */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  const most = Math.max(2, Math.floor(wanted.length / 4));
  const near = names
    .filter((name) => Math.abs(name.length - wanted.length) <= most)
    .map((name) => ({ name, far: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ far }) => far <= most);
  const within = names
    .filter((name) => wanted.length >= 5 && (name.startsWith(`${wanted}_`) || wanted.startsWith(`${name}_`)))
    .map((name) => ({ name, far: most + Math.abs(name.length - wanted.length) }));
  const best = new Map<string, number>();
  for (const { name, far } of [...within, ...near]) best.set(name, far);
  return [...best]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([name]) => name);
}

/** The label that was probably meant: one that says the same, or else one that is spelt alike. */
export function nearestLabel(wanted: string, labels: readonly string[]): string | undefined {
  const plain = wanted.toLowerCase().replaceAll("-", "_");
  const groups = sameThing.filter((group) => group.includes(plain));
  const same = groups.flatMap((group) =>
    group.flatMap((word) => labels.filter((label) => label.toLowerCase() === word)),
  );
  return same[0] ?? nearestNames(wanted, labels)[0];
}

/**
 * What a label with these values could also hold, as far as its kind is known: other statuses where there are statuses,
 * `5xx` where there is `2xx`, `error` where there is `success`.
 */
export function likelyValues(values: readonly string[]): string[] {
  const likely = new Set(values);
  for (const value of values) {
    if (/^\d{3}$/u.test(value)) for (let status = 100; status < 600; status++) likely.add(String(status));
    else if (/^\d{1,2}$/u.test(value)) for (let code = 0; code < 100; code++) likely.add(String(code));
    else if (/^[1-5][xX]{2}$/u.test(value))
      for (let first = 1; first < 6; first++) likely.add(`${first}${value.slice(1)}`);
    else if (/^(?:true|false)$/iu.test(value))
      for (const word of ["true", "false"]) likely.add(inCaseOf(value, word));
    else
      for (const words of vocabularies)
        if (words.includes(flat(value))) for (const word of words) likely.add(inCaseOf(value, word));
  }
  return [...likely];
}

/** Words that stand for the opposite of each other; the failing words come after the first three. */
const vocabularies = [
  [
    "success",
    "succeeded",
    "ok",
    "error",
    "failure",
    "failed",
    "fail",
    "timeout",
    "exception",
    "rejected",
    "declined",
    "denied",
    "cancelled",
  ],
  [
    "ok",
    "cancelled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    "data_loss",
    "unauthenticated",
  ],
  ["approved", "accepted", "completed", "declined", "rejected", "failed", "error", "expired"],
  ["none", "timeout", "io_error", "http_error", "error"],
  ["up", "healthy", "down", "unhealthy"],
];
const failing = new Set(["error", "errors", "failure", "failed", "fail", "failures", "err"]);

/**
 * Whether a matcher that selects none of a label's values may still select one some day: it selects one of their kind, or
 * they are words that nobody can list. Not when another spelling of what it wants is there already.
 */
export function isPlausible(
  wanted: string,
  matches: (value: string) => boolean,
  values: readonly string[],
): boolean {
  const isWord = /^[\w -]+$/u.test(wanted) && /[a-z]/iu.test(wanted);
  if (isWord && values.some((value) => value !== wanted && isOtherSpelling(value, wanted))) return false;
  if (likelyValues(values).some(matches)) return true;
  const allWords = values.every((value) => /[a-z]/iu.test(value) && !/^[1-5][xX]{2}$/u.test(value));
  return isWord && allWords && !/^\dxx$/iu.test(wanted);
}

function isOtherSpelling(value: string, wanted: string): boolean {
  const [a, b] = [flat(value), flat(wanted)];
  if (a === b || (failing.has(a) && failing.has(b))) return true;
  const short = Math.min(a.length, b.length);
  return short >= 4 && (distance(a, b) <= (short > 6 ? 2 : 1) || a.startsWith(b) || b.startsWith(a));
}

/** Lower case, words parted by `_`: DeadlineExceeded and DEADLINE_EXCEEDED are deadline_exceeded. */
function flat(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/gu, "$1_$2")
    .replace(/[\s-]+/gu, "_")
    .toLowerCase();
}

function inCaseOf(model: string, word: string): string {
  if (/^[^a-z]*$/u.test(model)) return word.toUpperCase();
  if (!/^[A-Z]/u.test(model)) return word;
  return word.replace(/(?:^|_)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
