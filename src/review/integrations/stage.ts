import { hasPhrase, wordsOf } from "../diff/key-words.ts";
import { matchesHost } from "../matching.ts";
import { type Address, isLoopback } from "./address.ts";
import type { Integration } from "./integration.ts";

/** Whether something is of a vendor's live system or of its sandbox; undefined when it does not say. */
export type Stage = "live" | "test" | undefined;

const testWord =
  /^(?:sandbox\d*|sbx|staging|stage|stg|stub|stubs|test\d*|tests|testing|tst|dev\d*|develop|development|uat|qa|demo|mock|mocks|fake|preprod|nonprod)$/u;
const liveWord = /^(?:live|prod|prd|production)$/u;

/** What one word of a name, a host or a value says: `sandbox`, `live`. */
export function stageOfWord(word: string): Stage {
  return liveWord.test(word) ? "live" : testWord.test(word) ? "test" : undefined;
}

const testToken =
  /^(?:sk_test_|rk_test_|pk_test_|rzp_test_|test_|TEST-|sandbox[-_]|access_token\$sandbox\$|pk_sbox_|sk_sbox_)/u;
const liveToken = /^(?:sk_live_|rk_live_|pk_live_|rzp_live_|live_|production_|access_token\$production\$)/u;

/** By the words of a host, the sandbox hosts of the integration, and a `sandbox` in the path. */
export function stageOfAddress({ host, path }: Address, integration: Integration | undefined): Stage {
  const matches = (pattern: string) => matchesHost(pattern, host);
  if (isLoopback(host) || integration?.sandboxHosts.some(matches)) return "test";
  // The top-level domain says nothing (`.dev` is a domain like any other), but `.test` is reserved.
  const labels = host.split(".");
  const words = labels.slice(0, -1).flatMap((label) => label.split(/[-_]/u));
  if (labels.at(-1) === "test" || words.some((word) => stageOfWord(word) === "test")) return "test";
  if (/(?:^|\/)sandbox(?:\/|$)/iu.test(path)) return "test";
  return integration?.hosts.some(matches) ? "live" : undefined;
}

/** By the beginning of a credential. */
export function stageOfToken(value: string): Stage {
  const bare = value.replace(/^Bearer\s+/iu, "");
  // `live_setting.public_key` is a name of the program.
  if (/^[a-z]+_[a-z]+\.[a-z_.]+$/u.test(bare)) return undefined;
  return testToken.test(bare) && bare.length >= 12
    ? "test"
    : liveToken.test(bare) && bare.length >= 12
      ? "live"
      : undefined;
}

/** By a switch: `mode: sandbox`, `environment: live`, `use_sandbox: true`, `livemode: false`. */
export function stageOfSwitch(words: readonly string[], value: string): Stage {
  const on = /^(?:true|yes|on|1)$/iu.test(value);
  const off = /^(?:false|no|off|0)$/iu.test(value);
  if (on || off) {
    if (
      hasPhrase(words, [
        "sandbox",
        "test mode",
        "testmode",
        "mock",
        "mocks",
        "fake",
        "stub",
        "dry run",
        "dryrun",
      ])
    ) {
      return on ? "test" : "live";
    }
    if (hasPhrase(words, ["live", "livemode", "live mode", "production"])) return on ? "live" : "test";
    return undefined;
  }
  if (!hasPhrase(words, ["mode", "env", "environment", "stage", "profile", "tier", "account type"]))
    return undefined;
  const [only, more] = wordsOf(value);
  return more === undefined || more === "mode" ? stageOfWord(only ?? "") : undefined;
}
