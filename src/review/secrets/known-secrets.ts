import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import { listed } from "../diff/key-words.ts";

export interface Span {
  start: number;
  end: number;
}

/**
 * Beginnings that vendors publish, so that showing them tells nothing but the kind of the credential.
 * secretlint's rules lack most of these (Stripe, Twilio, …), and the beginning is what a reader recognises.
 */
const publicPrefixes = listed(`
  sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ whsec_ ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat-
  glptt- gldt- xoxb- xoxp- xoxa- xoxr- xoxs- xapp- sk-ant- sk-proj- sk-svcacct- sk-or- AKIA ASIA AIza
  ya29. GOCSPX- npm_ pypi- dop_v1_ shpat_ shpss_ shpca_ shppa_ sq0atp- sq0csp- hvs. hvb. lin_api_ ntn_
  gsk_ glsa_ figd_ dckr_pat_ rubygems_ NRAK- sntrys_ sntryu_ PMAK- sbp_ access_token$production$
  access_token$sandbox$
`);

// These begin ordinary words too, so they are shown but don't prove a token.
const weakPrefixes = listed(`
  sk- SG. key- EAAA dapi hf_ glc_ phc_ phx_ r8_ re_ eyJ
`);

const prefixed = new RegExp(
  `(?<![A-Za-z0-9])(?:${publicPrefixes.map((prefix) => prefix.replace(/[.$]/gu, "\\$&")).join("|")})[A-Za-z0-9_\\-.]{8,}`,
  "gu",
);
const twilio = /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![A-Za-z0-9])/gu;
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*/gu;

/** The public beginning of a known kind of token; empty when it is none. */
export function publicPrefix(secret: string): string {
  return [...publicPrefixes, ...weakPrefixes].reduce(
    (best, prefix) => (prefix.length > best.length && secret.startsWith(prefix) ? prefix : best),
    "",
  );
}

const detectors = rules.filter((rule) => !rule.meta.id.endsWith("filter-comments"));

// All that the detectors know is at least this long; most values are not, and asking all of them takes a while.
const mayHoldToken = /[\w+/=-]{16}|PRIVATE KEY/u;

/** Where text holds credentials of known kinds. At most some thousand characters, please: the caller bounds it. */
export function knownSecrets(text: string): Span[] {
  const spans: Span[] = [];
  const context = {
    createTranslator: () => () => ({ message: "", messageId: "" }),
    report: ({ range: [start, end] }: { range: [number, number] }) => spans.push({ start, end }),
    ignore() {},
  };
  // With text and no file name none of the rules is asynchronous.
  const source = { content: text, filePath: "", ext: "", contentType: "text" };
  for (const { meta, create } of mayHoldToken.test(text) ? detectors : []) {
    const options = meta.id.endsWith("-aws") ? { enableIDScanRule: true } : {};
    create(context as never, options as never).file!(source as never, {} as never);
  }
  for (const pattern of [prefixed, twilio, privateKey]) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
