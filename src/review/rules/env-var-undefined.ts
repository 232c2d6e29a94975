import { isVariableName } from "../diff/variable-name.ts";
import { isHarmlessPlace } from "../integrations/environment.ts";
import type { Rule } from "../rule.ts";

/** Read by libraries and set where programs run. */
const ofThePlatform =
  /^(?:SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|NO)_PROXY|KUBERNETES_\w+|AWS_REGION|AWS_DEFAULT_REGION|NODE_ENV|RAILS_ENV)$/u;

export const envVarUndefined: Rule = {
  id: "env-var-undefined",
  title: "New environment variable is set nowhere",
  severity: "medium",
  confidence: "low",
  summary: "Code reads an environment variable that no file of the repository sets or mentions.",
  why: "If nobody sets it where the code runs, the value is empty and the calls that need it fail.",
  check: "Is it set in every environment before this ships?",
  assess({ change, environment, integration, review }) {
    const name = change.after?.value ?? "";
    if (change.after?.role !== "env-read" || change.before?.value === name || !isVariableName(name))
      return undefined;
    if (integration === undefined || isHarmlessPlace(environment) || ofThePlatform.test(name))
      return undefined;
    const defined = review.defined?.(name);
    if (defined === undefined || defined.length > 0) return undefined;
    // A second place that reads what was read before brings nothing new.
    const known = review.changes.some(({ before }) => before?.role === "env-read" && before.value === name);
    return known ? undefined : { message: `the code reads ${name}, which no file of the repository sets` };
  },
};
