import { projectUrl } from "../../report/docs-links.ts";
import type { HeldChange, ReviewReport } from "../../report/review-report.ts";
import type { Approvals } from "../../review/approvals/assess-approvals.ts";
import { type Assessment, comparedFile, type ReviewedFile } from "../../review/assess-changes.ts";
import type { ChangedPath } from "../../review/changed-path.ts";
import { type Change, keyText } from "../../review/diff/change.ts";
import { codeLanguage } from "../../review/diff/code-language.ts";
import type { FileDiff, FilePair } from "../../review/diff/compare-file.ts";
import { isInFormat } from "../../review/formats/format.ts";
import { formats } from "../../review/formats/index.ts";
import { manifests } from "../../review/manifests/index.ts";
import { redactChange, redactKey, redactPath, redactText } from "../../review/secrets/redact.ts";
import type { Waived } from "../../review/waivers.ts";
import { type ComparingThread, openComparingThread } from "../../world/comparing-thread.ts";

/** Where people read more about a rule. */
export const helpUrl = projectUrl;

type Texts = ReadonlyMap<string, string>;

/**
 * Changed files compared by key; texts by path, before and after. Foreign text is read in a thread of its own: a file
 * over the budget is a problem, not skipped.
 */
export async function diffFiles(
  changed: readonly ChangedPath[],
  before: Texts,
  after: Texts,
  thread = openComparingThread(),
): Promise<ReviewedFile[]> {
  const read = thread === undefined ? await readHere() : (pair: FilePair) => readInThread(thread, pair);
  const files: ReviewedFile[] = [];
  try {
    for (const { path, previousPath, was, is, named } of changed) {
      const pair = {
        path,
        ...(previousPath !== undefined && { previousPath }),
        ...(was && { before: before.get(previousPath ?? path) ?? "" }),
        ...(is && { after: after.get(path) ?? "" }),
        ...(named === true && { named }),
      };
      files.push(await read(pair));
    }
  } finally {
    await thread?.close();
  }
  return files;
}

type Read = (pair: FilePair) => ReviewedFile | Promise<ReviewedFile>;

/** Without a thread, as from the sources; the grammars of languages are loaded for it only. */
async function readHere(): Promise<Read> {
  return (await import("../../review/read-changed-file.ts")).readChangedFile;
}

async function readInThread(thread: ComparingThread, pair: FilePair): Promise<ReviewedFile> {
  return comparedFile(pair, (await thread.compare(pair)) ?? (await overBudget(thread, pair)));
}

/** What it held before tells whose it is, if that can be read. */
async function overBudget(thread: ComparingThread, pair: FilePair): Promise<FileDiff> {
  const message = "took longer to read than any ordinary file does, so it was not read";
  const before = pair.after === undefined ? undefined : await thread.compare({ ...pair, after: "" });
  return {
    changes: [],
    problems: [{ file: pair.path, message }],
    settings: { before: before?.settings.before ?? [], after: [] },
  };
}

/** All names under which the files are or were known. */
export function pathsOf(changed: readonly { path: string; previousPath?: string | undefined }[]): string[] {
  return changed.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
}

/** Whether a file of the base can show that an integration is in use. */
export function tellsOfIntegrations(path: string): boolean {
  if (/(?:^|\/)(?:node_modules|vendor|third_party|dist|build)\//u.test(path)) return false;
  return (
    codeLanguage(path) !== undefined ||
    manifests.some(({ matches }) => matches(path)) ||
    isInFormat(formats, path)
  );
}

/** What there is to tell of an assessment. `approvals` by integration, where somebody has to approve. */
export function reviewReport(
  { findings, touched, waived = [], expired = [] }: Assessment & Partial<Waived>,
  {
    files,
    enforce,
    notSeen = [],
    approvals,
  }: {
    files: readonly ReviewedFile[];
    enforce: boolean;
    notSeen?: readonly string[];
    approvals?: ReadonlyMap<string, Approvals>;
  },
): ReviewReport {
  const objected = new Set(findings.map(({ file, line, key }) => JSON.stringify([file, line, key])));
  const held = touched
    .filter(({ integration }) => approvals?.has(integration.id))
    .flatMap(({ integration, changes: its }) => its.map((change) => heldChange(integration.id, change)))
    .filter(({ file, line, key }) => !objected.has(JSON.stringify([file, line, key])));
  const changes = files.reduce((sum, file) => sum + file.changes.length, 0);
  return {
    findings,
    touched: touched.map(({ integration: { id, critical, owners }, changes: its }) => {
      const approval = approvals?.get(id);
      return { id, critical, owners, changes: its.length, ...(approval && { approvals: approval }) };
    }),
    held,
    waived: waived.map(({ finding: { rule, page, file, key }, waiver: { reason, until, by } }) => ({
      rule,
      ...(page !== undefined && { page }),
      file: redactPath(file),
      key,
      reason: redactText(reason),
      until,
      ...(by !== undefined && { by }),
    })),
    expired,
    harmless: Math.max(0, changes - objected.size - held.length - waived.length),
    enforce,
    notSeen,
  };
}

/** Only the first of them are shown, and hiding what is in a value takes longer than all else: it is done when it is asked for. */
function heldChange(integration: string, { file, line, key, before, after }: Change): HeldChange {
  let values: ReturnType<typeof redactChange> | undefined;
  const shown = () => {
    values ??= redactChange(before?.value, after?.value, key);
    return values;
  };
  return {
    integration,
    file: redactPath(file),
    line,
    key: keyText(redactKey(key)),
    get before() {
      return shown().before;
    },
    get after() {
      return shown().after;
    },
  };
}
