import type { Change } from "../diff/change.ts";
import { codeLanguage } from "../diff/code-language.ts";
import { endsWithPhrase, hasPhrase, listed } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { isReference, referencesOf, sameReferences } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";
import { isCredentialKey, isCredentialName } from "../secrets/credential-key.ts";
import { looksRandom } from "../secrets/high-entropy.ts";
import { isPlaceholder } from "./placeholder-value.ts";
import { secretInPlainText } from "./secret-in-plain-text.ts";

/** Where Kubernetes, compose and CI name the secret that is to be used. */
const pointers =
  /(?:^|\.)(?:secretKeyRef|secretRef|secretStoreRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|namespace_secrets|keyVaults?|secretEnv|envSecrets|secret_mounts|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;

const accounts = listed(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant, tenant id, client id, app id, project id,
  organization id, organisation id, org id, subscription id, workspace id, user pool id, userpoolid, user pool client id, identity pool id, application id, directory id, role arn, assume role, username
`);

export const credentialReferenceChanged: Rule = {
  id: "credential-reference-changed",
  title: "Credential reference changed",
  severity: "high",
  confidence: "high",
  summary:
    "The integration takes its credential from another place (variable, secret, vault path), or acts for another account.",
  why: "If the new place is empty, or holds the key of another account, every call is refused as soon as it ships.",
  check: "Is the new secret filled in every environment, with a key of the right account?",
  assess(subject) {
    const { change, words, before, after, shown, belongs } = subject;
    if (after === undefined || before === undefined) return undefined;
    if (before === after) return otherItem(subject) ?? otherVariable(subject);
    const template = otherTemplate(change);
    if (template !== undefined) return template;
    // Whose secrets these are, nothing says.
    if ([before, after].every((value) => secretFolder.test(value)))
      return {
        severity: "medium",
        message: `secrets are read from ${shown.after} instead of ${shown.before}`,
      };
    if (belongs === "no") return undefined;
    const written = change.from === "config" || isIdentifier(before, after);
    if (hasPhrase(words, accounts) && written && !isReference(before) && !isReference(after)) {
      return {
        severity: "medium",
        message: `the calls act for another account (${shown.after}, was ${shown.before})`,
      };
    }
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    // In code an identifier is whatever the code has computed; only names of variables say where a value comes from.
    const fromCode = codeLanguage(change.file) !== undefined && ![...was, ...is].every(isStored);
    if (belongs === "itself" && !fromCode && was.length > 0 && is.length > 0 && !sameReferences(was, is)) {
      if (sameReferences(was.map(resourceOf), is.map(resourceOf)))
        return { severity: "low", message: `another attribute of the same resource: ${is.join(" and ")}` };
      return {
        message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
        ...(isCredentialKey(change.key)
          ? {}
          : { check: "Does the new one hold what this setting needs, in every environment?" }),
      };
    }
    const points =
      pointers.test(change.key.join(".")) ||
      (change.key.at(-2) === "secret" && isVariableName(change.key.at(-3) ?? "")) ||
      endsWithPhrase(words, ["secret name", "secret ref"]);
    const credential = isCredentialKey(change.key);
    if (credential && belongs === "itself" && !points) {
      const told = writtenNow(subject, was) ?? otherEntry(subject);
      if (told !== undefined) return told;
    }
    if (!points && !(credential && isReference(after))) return undefined;
    // The same in another notation.
    if (!points && was.length > 0 && sameReferences(was, is)) return undefined;
    if (!points && !isReference(before)) {
      return {
        severity: "medium",
        message: `the credential now comes from ${shown.after} instead of standing in the file`,
      };
    }
    return { message: `the credential comes from ${shown.after} instead of ${shown.before}` };
  },
};

/** `aws_s3_bucket.spill.id` and `.arn` are of one bucket. */
function resourceOf(name: string): string {
  return name.replace(/^((?:data\.)?[a-z]+_\w+\.[\w-]+(?:\[\d+\])?)\.(?:id|arn|name|bucket)$/u, "$1");
}

/** Where secrets are laid for the program to read. */
const secretFolder =
  /^\/(?:mnt|run|var\/run|etc|opt|vault)(?:\/[\w.-]{1,60}){0,4}\/secrets?(?:\/|,|$)|^\/vault\//u;

/** A list of secrets by their names, in which another stands for what one was taken as before. */
function otherItem({ change, shown }: Subject): Concern | undefined {
  const { kind, before, key } = change;
  if (kind !== "moved" || before === undefined || change.previousFile !== undefined) return undefined;
  const [was, is] = [before.key.at(-2), key.at(-2)];
  const sameList = before.key.slice(0, -2).join("\0") === key.slice(0, -2).join("\0");
  if (!sameList || was === is || !lists.test(key.slice(0, -2).join("."))) return undefined;
  return { message: `${shown.after} is taken from the secret ${is} instead of ${was}` };
}

const lists = /(?:^|\.)(?:keyVaults?|vaults?|secrets|externalSecrets)(?:\.|$)/u;

/** The default is the same, but another variable can say otherwise now. */
function otherVariable({ change, belongs }: Subject): Concern | undefined {
  const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
  if (belongs === "no" || change.from !== "config" || codeLanguage(change.file) !== undefined)
    return undefined;
  if (change.kind !== "edited" || was.length === 0 || is.length === 0 || sameReferences(was, is))
    return undefined;
  return {
    message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
    check: "Does the new one hold what this setting needs, in every environment?",
  };
}

/** A credential that came from a variable or a store stands in the file now. */
function writtenNow(subject: Subject, was: readonly string[]): Concern | undefined {
  const { change, after = "" } = subject;
  const is = referencesOf(change.after);
  // Those have rules of their own.
  if (isPlaceholder(after) || secretInPlainText.assess?.(subject) !== undefined) return undefined;
  if (was.length === 0 || is.length > 0 || after.trim() === "" || change.from !== "config") return undefined;
  return { message: `the credential stands in the file now and no longer comes from ${was.join(" and ")}` };
}

/** Under a credential's name stands what it is called elsewhere: an alias, an entry of a store, a query for it. */
function otherEntry({ change, before = "", after = "", shown }: Subject): Concern | undefined {
  if (!isEntry(before) || !isEntry(after)) return undefined;
  if (change.from !== "config" && ![before, after].every((value) => isCredentialName(value)))
    return undefined;
  return {
    severity: "medium",
    message: `the credential is looked up as ${shown.after} instead of ${shown.before}`,
  };
}

/** A name of several words, or a path to one; what was drawn at random is none. */
function isEntry(value: string): boolean {
  const named =
    /^[A-Za-z][a-z]*(?:[_-][A-Za-z]+){1,12}$|^[A-Z]+(?:_[A-Z\d]+){1,12}$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+){1,12}$/u;
  return (named.test(value) || isQuery(value)) && !looksRandom(value);
}

/** `.postgres[0].credentials.password`: a path into what is bound to the program, perhaps with a choice in it. */
function isQuery(value: string): boolean {
  const [path = ""] = value.trim().split("//");
  return path.startsWith(".") && path.length <= 400 && /\.[A-Za-z]\w{0,60}$/u.test(path.trim());
}

/** A named template of Helm that writes the variables or secrets of what is deployed. */
function otherTemplate({ key, before, after }: Change): Concern | undefined {
  if (key[0] !== "{{ }}") return undefined;
  const [was, is] = [before, after].map(
    (side) => /^-?\s?(?:include|template) "([\w./-]{1,200})"/u.exec(side?.value ?? "")?.[1],
  );
  if (was === undefined || is === undefined || was === is) return undefined;
  if (![was, is].some((name) => /env|secret|credential|config/iu.test(name))) return undefined;
  return {
    severity: "medium",
    message: `what is set here comes from the template ${is} instead of ${was}`,
    check: "Does the new template set everything that the old one did?",
  };
}

/** A variable or an entry of an encrypted store, and no identifier of the program. */
function isStored(name: string): boolean {
  return isVariableName(name) || /(?:^|\.)(?:credentials|secrets)\./u.test(name);
}

/** In code a name may be a variable or a field; only what looks like a vendor's identifier is an account. */
function isIdentifier(before: string, after: string): boolean {
  return [before, after].every((value) => /^[\w.:@/-]{6,200}$/u.test(value) && /\d/u.test(value));
}
