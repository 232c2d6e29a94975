import type { Rule } from "../rule.ts";
import { apiVersionChanged } from "./api-version-changed.ts";
import { authSchemeChanged } from "./auth-scheme-changed.ts";
import { backoffRemoved } from "./backoff-removed.ts";
import { batchSizeChanged } from "./batch-size-changed.ts";
import { capacityCut } from "./capacity-cut.ts";
import { circuitBreakerChanged } from "./circuit-breaker-changed.ts";
import { credentialReferenceChanged } from "./credential-reference-changed.ts";
import { defaultChanged } from "./default-changed.ts";
import { endpointChanged } from "./endpoint-changed.ts";
import { envVarRenamed } from "./env-var-renamed.ts";
import { envVarStillRead } from "./env-var-still-read.ts";
import { envVarUndefined } from "./env-var-undefined.ts";
import { environmentMismatch } from "./environment-mismatch.ts";
import { insecureTransport } from "./insecure-transport.ts";
import { networkOpened } from "./network-opened.ts";
import { placeholderValue } from "./placeholder-value.ts";
import { policyChanged } from "./policy-changed.ts";
import { providerSwitched } from "./provider-switched.ts";
import { rateLimitChanged } from "./rate-limit-changed.ts";
import { regionMismatch } from "./region-mismatch.ts";
import { requiredKeyRemoved } from "./required-key-removed.ts";
import { retriesOff } from "./retries-off.ts";
import { retryUnbounded } from "./retry-unbounded.ts";
import { sdkDowngraded } from "./sdk-downgraded.ts";
import { sdkMajorBump } from "./sdk-major-bump.ts";
import { sdkRemoved } from "./sdk-removed.ts";
import { sdkUnpinned } from "./sdk-unpinned.ts";
import { secretInPlainText } from "./secret-in-plain-text.ts";
import { timeoutWeakened } from "./timeout-weakened.ts";
import { typeChanged } from "./type-changed.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { untestedChange } from "./untested-change.ts";
import { webhookUrlChanged } from "./webhook-url-changed.ts";

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  environmentMismatch,
  insecureTransport,
  networkOpened,
  secretInPlainText,
  endpointChanged,
  credentialReferenceChanged,
  defaultChanged,
  providerSwitched,
  authSchemeChanged,
  timeoutWeakened,
  retryUnbounded,
  retriesOff,
  backoffRemoved,
  circuitBreakerChanged,
  rateLimitChanged,
  apiVersionChanged,
  sdkMajorBump,
  sdkDowngraded,
  sdkRemoved,
  sdkUnpinned,
  envVarRenamed,
  envVarStillRead,
  envVarUndefined,
  requiredKeyRemoved,
  typeChanged,
  placeholderValue,
  webhookUrlChanged,
  regionMismatch,
  batchSizeChanged,
  capacityCut,
  untestedChange,
  unreadableFile,
  policyChanged,
];
