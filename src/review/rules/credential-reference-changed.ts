import { codeLanguage } from "../diff/code-language.ts";
import { hasPhrase, listed } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { referencesOf, sameReferences } from "../references.ts";
import type { Rule } from "../rule.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";
import { isReference } from "../secrets/redact.ts";

/** Where Kubernetes, compose and CI name the secret that is to be used. */
const pointers =
  /(?:^|\.)(?:secretKeyRef|secretRef|secretStoreRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|namespace_secrets|keyVaults?|secretEnv|envSecrets|secret_mounts|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;

const accounts = listed(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant, tenant id, client id, app id, project id,
  organization id, organisation id, org id, subscription id, workspace id, user pool id, userpoolid, role arn, assume role, username
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
    if (belongs === "no" || after === undefined || before === undefined || before === after) return undefined;
    if (hasPhrase(words, accounts) && change.from === "config" && !isReference(before)) {
      return {
        severity: "medium",
        message: `the calls act for another account (${shown.after}, was ${shown.before})`,
      };
    }
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    // In code an identifier is whatever the code has computed; only names of variables say where a value comes from.
    const fromCode = codeLanguage(change.file) !== undefined && ![...was, ...is].every(isVariableName);
    if (belongs === "itself" && !fromCode && was.length > 0 && is.length > 0 && !sameReferences(was, is)) {
      return {
        message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
        ...(isCredentialKey(change.key)
          ? {}
          : { check: "Does the new one hold what this setting needs, in every environment?" }),
      };
    }
    const points = pointers.test(change.key.join("."));
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
