import type { Change } from "../diff/change.ts";
import { codeLanguage } from "../diff/code-language.ts";
import { endsWithPhrase, hasPhrase, listed } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { isReference, referencesOf, sameReferences } from "../references.ts";
import type { Concern, Rule } from "../rule.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";

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
  assess({ change, words, before, after, shown, belongs }) {
    if (after === undefined || before === undefined || before === after) return undefined;
    const template = otherTemplate(change);
    if (template !== undefined) return template;
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
      return {
        message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
        ...(isCredentialKey(change.key)
          ? {}
          : { check: "Does the new one hold what this setting needs, in every environment?" }),
      };
    }
    const points =
      pointers.test(change.key.join(".")) || endsWithPhrase(words, ["secret name", "secret ref"]);
    const credential = isCredentialKey(change.key);
    if (!points && !(credential && isReference(after))) return undefined;
    if (!points && !isReference(before)) {
      return {
        severity: "medium",
        message: `the credential now comes from ${shown.after} instead of standing in the file`,
      };
    }
    return { message: `the credential comes from ${shown.after} instead of ${shown.before}` };
  },
};

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
  return isVariableName(name) || /(?:^|\.)credentials\./u.test(name);
}

/** In code a name may be a variable or a field; only what looks like a vendor's identifier is an account. */
function isIdentifier(before: string, after: string): boolean {
  return [before, after].every((value) => /^[\w.:@/-]{6,200}$/u.test(value) && /\d/u.test(value));
}
