import { leafName } from "../diff/change.ts";
import { endsWithPhrase, hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { isAddressKey } from "../integrations/address.ts";
import { environmentOf, isHarmlessPlace, isPipeline } from "../integrations/environment.ts";
import { matchesPackage } from "../integrations/integration.ts";
import { reachOf } from "../integrations/reach.ts";
import { referencesOf } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";
import { isRetryCountKey } from "./retry-unbounded.ts";
import { isTimeoutKey } from "./timeout-weakened.ts";
import { isRenamed } from "./variable-rename.ts";

const essential = listed(`
  id account region sid bucket queue topic tenant project merchant client username user from sender issuer
  audience
`);

export const requiredKeyRemoved: Rule = {
  id: "required-key-removed",
  title: "Required key removed",
  severity: "high",
  confidence: "medium",
  summary:
    "A setting that calls can't do without (address, credential, account) is gone while its neighbours stay.",
  why: "The service starts with an empty value or a default of another system, or does not start at all.",
  check: "Where does the value come from now?",
  assess(subject) {
    const { change, nearWords, belongs, removal } = subject;
    if (belongs === "no" || change.from !== "config" || change.before === undefined) return undefined;
    if (change.kind === "moved") return renamed(subject);
    if (change.kind !== "removed" || isRenamed(subject)) return undefined;
    const inSample = isSampleOfVariables(subject);
    if (!hasValue(change) && !inSample) return undefined;
    if (removal === "elsewhere") return otherName(subject);
    // Those have rules of their own.
    if (isTimeoutKey(nearWords) || isRetryCountKey(nearWords)) return undefined;
    const needed =
      reachOf(change.before) !== undefined ||
      isCredentialKey(change.key) ||
      isAddressKey(subject.words) ||
      hasPhrase(wordsOf(leafName(change.key)), essential);
    const material = endsWithPhrase(nearWords, trustMaterial);
    // Beside others a variable still says by its own name that it leads somewhere.
    const byName = isVariableName(leafName(change.key)) && isAddressKey(subject.words);
    if (!material && (!needed || (belongs === "near" && !byName))) return undefined;
    // What builds and tests is seen to fail before anything ships.
    if (isPipeline(change.file)) return { severity: "low", message: "the setting is gone from a pipeline" };
    if (isAboutTheCloud(change.key) || (removal === "whole" && change.key[0] === "variable"))
      return { severity: "low", message: "what the cloud watches or allows is gone" };
    if (inSample) return goneFromSample(subject);
    if (removal === "whole") return goneWhole(subject);
    const elsewhere = comesUpElsewhere(subject);
    if (elsewhere !== undefined) return elsewhere;
    return { message: "the setting is gone while its neighbours stay: calls go without it" };
  },
};

/** A secret or a bucket that stands under another name now, beside where it was: who reads the old name finds nothing. */
function otherName(subject: Subject): Concern | undefined {
  const { change, review, belongs } = subject;
  const name = leafName(change.before!.key);
  const told = endsWithPhrase(wordsOf(name), [
    "secret name",
    "secret",
    "secret ref",
    "bucket",
    "bucket name",
    "queue",
    "queue name",
  ]);
  const reaches =
    isCredentialKey(change.key) || (isAddressKey(subject.words) && reachOf(change.before!) !== undefined);
  if (belongs !== "itself" || !(told || reaches)) return undefined;
  const same = review.changes.filter(
    ({ kind, after }) => kind === "added" && after?.value === change.before!.value,
  );
  // Under its own name it only moved.
  if (same.some(({ key }) => leafName(key) === name)) return undefined;
  const now = same.find(({ file, key }) => file === change.file && leafName(key) !== name);
  if (now === undefined) return undefined;
  const readers = review.changes.filter(({ before }) =>
    referencesOf(before).some((one) => one.endsWith(name)),
  );
  const follow = readers.some(({ after }) =>
    referencesOf(after).some((one) => one.endsWith(leafName(now.key))),
  );
  // Names of settings are seldom written in the code that reads them: whoever changes code with it has thought of it.
  const withCode = !told && review.changes.some(({ from }) => from === "literal");
  return {
    severity: follow || withCode ? "low" : "medium",
    message: `it is called ${leafName(now.key)} now: what reads ${name} finds nothing`,
  };
}

/** Set wherever a program runs. */
const platformVariables = /^(?:HOSTNAME|HOME|PATH|PWD|USER|SHELL|PORT|TZ|LANG)$/u;

/** An empty entry of compose's `environment:` passes on what the host has. */
function hasValue({ before, key }: Subject["change"]): boolean {
  const read = before?.role === "env-read" ? before.value : referencesOf(before)[0];
  if (platformVariables.test(read ?? "")) return false;
  if ((before?.value ?? "") !== "") return true;
  // Code that reads a variable has what it holds, though its default is empty.
  if ((before?.references ?? []).length > 0) return true;
  return before?.type === "null" && key.at(-2) === "environment" && isVariableName(leafName(key));
}

/** Alarms and rights in Terraform: what is called, and as whom, is said elsewhere. */
function isAboutTheCloud(key: readonly string[]): boolean {
  return key.some(
    (segment) => watched.includes(segment) || watchedKinds.some((kind) => segment.startsWith(kind)),
  );
}

const watched = ["aws_lambda_permission", "aws_s3_bucket_acl", "tags", "labels"];
const watchedKinds = listed(`
  aws_cloudwatch_ aws_iam_ azurerm_monitor_ azurerm_role_ google_monitoring_ google_project_iam_ google_organization_iam_ google_folder_iam_
`);

const trustMaterial = listed(`
  key store, keystore, key store password, trust store, truststore, trust store password, ca file, ca cert, ca certificate, ca bundle,
  client certificate, client cert, ssl certificate, ssl cert, ssl key, tls cert, tls key, cert file, key file
`);

/** A list of the variables that have to be set, as `.env.example`. */
function isSampleOfVariables({ change, environment }: Subject): boolean {
  const listed = change.key.length === 1 && isVariableName(leafName(change.key));
  // `.env` with nothing behind the name says the same.
  const empty = /(?:^|[/.])env(?:$|\.)|\.env$/u.test(change.file) && (change.before?.value ?? "") === "";
  return listed && (environment === "sample" || (empty && !isHarmlessPlace(environment)));
}

/** Whoever sets the system up learns from the sample what it needs. */
function goneFromSample({ change, review }: Subject): Concern {
  const name = leafName(change.key);
  const stays = review.changes.some(({ kind, key }) => kind === "added" && leafName(key) === name);
  if (stays) return { severity: "low", message: "the variable stands in another file now" };
  return {
    severity: "medium",
    everywhere: true,
    message: "the list of variables names it no longer: who is set up by that goes without it",
    check: "Does nothing read it any more, in any environment?",
  };
}

/** All of it went: on purpose, when the code or the package went too; else somebody will miss it. */
function goneWhole({ change, integration, review }: Subject): Concern | undefined {
  const name = leafName(change.before!.key);
  const reads = isVariableName(name) ? review.reads?.(name) : undefined;
  const packageGone = review.changes.some(
    ({ from, kind, key }) =>
      from === "manifest" &&
      kind === "removed" &&
      integration !== undefined &&
      (leafName(key).toLowerCase().includes(integration.id) ||
        integration.packages.some((pattern) => matchesPackage(pattern, leafName(key)))),
  );
  const codeGone = review.changes.some(
    ({ from, kind, before }) => from === "literal" && kind === "removed" && before?.value === name,
  );
  const message = "all settings of it are gone here: what still calls it finds nothing";
  if (packageGone || (codeGone && (reads?.length ?? 0) === 0)) return { severity: "low", message };
  return { severity: "medium", message };
}

function renamed({ change, belongs, review }: Subject): Concern | undefined {
  const same = change.previousFile === undefined && change.before!.key.join("\0") === change.key.join("\0");
  if (same || belongs !== "itself" || change.previousFile !== undefined) return undefined;
  // Who changes other files with it has thought of what reads it.
  const alone = review.changes.every(({ file, from }) => file === change.file || from === "manifest");
  return {
    severity: alone && isOtherSection(change) ? "medium" : "low",
    message: "the setting has another path now: code that reads the old one finds nothing",
  };
}

/** A section has another name; one that lies deeper or higher was moved. */
function isOtherSection({ before, key }: Subject["change"]): boolean {
  // Terraform's own names of resources are of the file.
  const isBlock = /^(?:resource|data|module|output|locals)$/u.test(key[0] ?? "");
  return !isBlock && before!.key.length === key.length && before!.key.at(-2) !== key.at(-2);
}

/** Moved to another file, renamed, or read by nobody: milder, each in its way. */
function comesUpElsewhere({ change, review, file }: Subject): Concern | undefined {
  const name = leafName(change.before!.key);
  const value = change.before!.value ?? "";
  const added = review.changes.filter(({ kind }) => kind === "added");
  const here = added.find((other) => other.file === file.path && leafName(other.key) === name);
  if (here !== undefined && isVariableName(name)) {
    return {
      severity: "medium",
      message: "the variable is set in another section of the file now, and differently",
      check: "Does the new place hold the same value, in every environment?",
    };
  }
  const there = added.find((other) => other.file !== file.path && leafName(other.key) === name);
  if (there !== undefined) {
    // A file of one stage that says nothing of its own gets what counts for all.
    const differs =
      isVariableName(name) &&
      (there.after?.value ?? "") !== value &&
      !isHarmlessPlace(environmentOf(there.file));
    return differs
      ? {
          severity: "medium",
          message: "the setting is gone here and came up in another file, with another value",
        }
      : { severity: "low", message: "the setting is gone here and came up in another file" };
  }
  if (isVariableName(name) && review.reads !== undefined) {
    // Where code still reads it, the rule for that speaks.
    if (review.reads(name).length > 0)
      return { severity: "low", message: "the variable is not set here any more" };
    // Code of another repository may read it, or a framework by a name that is put together.
    return {
      severity: "medium",
      message: "the variable is gone; no code was found here that reads it by this name",
    };
  }
  if (value.length > 3 && added.some((other) => other.file === file.path && other.after?.value === value)) {
    return {
      severity: "medium",
      message: "the setting has another name now: code that reads the old one finds nothing",
    };
  }
  return undefined;
}
