import { type Change, leafName, type Setting } from "../diff/change.ts";
import { isEndless, parseDuration, timesLonger } from "../diff/duration.ts";
import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

const timeouts = listed(`
  timeout, timeouts, time out, deadline, max wait, connecttimeout, readtimeout, sockettimeout,
  requesttimeout
`);
const others = listed(`
  session cookie login cache idle lock probe liveness readiness startup retry backoff delay breaker
  open reset
`);

/** Whether a key limits how long a call may take. */
export function isTimeoutKey(nearWords: readonly string[]): boolean {
  return (
    (hasPhrase(nearWords, timeouts) ||
      nearWords.some((word) => /timeout(?:ms|s|seconds|millis)?$/u.test(word))) &&
    !hasPhrase(nearWords, others)
  );
}

/** Up to this is tuning; beyond it is another decision. */
const muchLonger = 2;
const muchShorter = 1 / 2;

export const timeoutWeakened: Rule = {
  id: "timeout-weakened",
  title: "Timeout removed or weakened",
  severity: "high",
  confidence: "high",
  summary: `A timeout is gone, endless, ${muchLonger} times longer or more, or so short that calls can't end in time.`,
  why: "Without a limit one slow partner holds every worker, and what waits for them fails too.",
  check: "How long may this call take at most, and what happens to those who wait?",
  assess(subject) {
    const { change, nearWords, before, after, belongs, shown, removal } = subject;
    if (belongs === "no" || before === after || !isTimeoutKey(nearWords) || isTimer(change)) return undefined;
    // `timeout_ms: 5000` that becomes `timeout_seconds: 5` is the same limit, told once, where the new name is.
    const twin = otherSpelling(subject);
    if (twin !== undefined && after === undefined) return undefined;
    if (twin?.before !== undefined) return compared(subject, twin.before, twin.before.key);
    if (after === undefined) {
      if (removal !== "alone" || isEndless(before)) return undefined;
      return {
        ...(belongs === "near" && { severity: "medium" }),
        message: "without it a call may wait for ever, and each that waits holds a worker",
      };
    }
    if (change.after?.type === "other") return undefined;
    if (before === undefined && change.from === "config" && !isEndless(after) && hadNeighbours(subject)) {
      return {
        severity: "medium",
        confidence: "medium",
        message: `a limit of ${shown.after} where there was none: ordinary answers that take longer fail from now on`,
        check: "How long do the slowest good answers take?",
      };
    }
    if (isEndless(after)) {
      if (before !== undefined && isEndless(before)) return undefined;
      return {
        ...(before === undefined && { severity: "medium" }),
        message: `${shown.after || "empty"} means no limit in most clients: one slow answer then holds a worker`,
      };
    }
    return compared(subject, change.before, change.before?.key ?? change.key);
  },
};

/** How many times longer or shorter than before, if that is another decision and no tuning. */
function compared(
  { change, nearWords }: Subject,
  was: Setting | undefined,
  wasKey: readonly string[],
): Concern | undefined {
  const times = timesLonger(parseDuration(was, wasKey), parseDuration(change.after, change.key));
  if (times === undefined) return undefined;
  if (hasPhrase(nearWords, ["visibility"])) return hiddenFor(times);
  if (times >= muchLonger) {
    return {
      severity: times >= 10 ? "high" : "medium",
      message: `calls may take ${readable(times)} times longer: when the service is slow, that many more of them pile up`,
    };
  }
  if (times < muchShorter) {
    return {
      severity: "medium",
      confidence: "medium",
      message: `calls may take only 1/${readable(1 / times)} of the time: ordinary answers may come too late`,
      check: "Is the unit right, and how long do the slowest good answers take?",
    };
  }
  return undefined;
}

/** How long a queue keeps a message from others while one works on it. */
function hiddenFor(times: number): Concern | undefined {
  if (times < muchLonger && times >= muchShorter) return undefined;
  return {
    severity: "medium",
    message:
      times > 1
        ? `what failed is tried again ${readable(times)} times later than now`
        : `a message comes up again after 1/${readable(1 / times)} of the time, perhaps while it is still worked on`,
    check: "How long does the work on one message take at most?",
  };
}

/** The same limit of the same section under a name with another unit, on the other side of the change. */
function otherSpelling({ change, file }: Subject): Change | undefined {
  const section = change.key.slice(0, -1).join("\0");
  const wanted = change.kind === "added" ? "removed" : change.kind === "removed" ? "added" : undefined;
  return file.changes.find(
    ({ kind, key }) =>
      kind === wanted &&
      key.slice(0, -1).join("\0") === section &&
      isTimeoutKey(key.slice(-2).flatMap(wordsOf)) &&
      stem(key) === stem(change.key),
  );
}

const unitWord = /^(?:ms|millis|milliseconds|s|sec|secs|seconds|m|min|mins|minutes)$/u;

function stem(key: readonly string[]): string {
  return wordsOf(leafName(key))
    .filter((word) => !unitWord.test(word))
    .join(" ");
}

/** Whether what it limits was there before: a new client brings its own limits. */
function hadNeighbours({ change, file }: Subject): boolean {
  const section = change.key.slice(0, -1);
  const first = wordsOf(leafName(change.key))[0];
  return file.settings.before.some(({ key }) =>
    section.length > 0
      ? section.every((segment, at) => key[at] === segment)
      : wordsOf(leafName(key))[0] === first,
  );
}

function readable(times: number): string {
  return times >= 10 ? Math.round(times).toLocaleString("en") : String(Math.round(times * 10) / 10);
}

/** JavaScript's setTimeout(f, 500) waits and limits nothing. */
function isTimer({ file, key }: Change): boolean {
  return leafName(key) === "setTimeout" && /\.(?:[cm]?[jt]sx?|vue|svelte)$/u.test(file);
}
