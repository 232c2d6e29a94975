/**
 * Credentials whose vendors publish how they look. A public beginning tells a reader which kind it is, and nothing else,
 * so it may be shown. What follows it is so long that no ordinary text has it by chance.
 */
const shapes: readonly [beginnings: string, rest: string][] = [
  // Code and packages.
  ["ghp_ gho_ ghu_ ghs_ ghr_ github_pat_", "\\w{16,255}"],
  ["glpat- gldt- glrt- glptt- glcbt- glft- glsoat- glimt- glagent- gloas- GR1348941", "[\\w.-]{16,255}"],
  [
    "npm_ rubygems_ CLOJARS_ dckr_pat_ dckr_oat_ pypi- squ_ sqp_ sqa_ CCIPAT_ bkua_ ATBB ATATT3 ATCTT3",
    "[\\w=-]{24,255}",
  ],
  // Clouds.
  ["AKIA ASIA ABIA ACCA", "[A-Z2-7]{16}(?![A-Za-z0-9])"],
  ["ABSK da2- LTAI5t AQVN FwoGZXIvYXdz IQoJb3JpZ2luX2", "[\\w+/=-]{18,2048}"],
  ["AIza GOCSPX- ya29. 1//0", "[\\w.-]{20,512}"],
  [
    "dop_v1_ doo_v1_ dor_v1_ rnd_ nfp_ HRKU- tskey- sbp_ sb_secret_ pscale_pw_ pscale_tkn_ pscale_oauth_",
    "[\\w-]{20,255}",
  ],
  ["fm1r_ fm1a_ fm2_", "[\\w+/=,-]{24,2048}"],
  ["hvs. hvb. hvr. dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit. ops_eyJ", "[\\w+/=.-]{16,2048}"],
  // Money.
  ["sk_live_ sk_test_ rk_live_ rk_test_ whsec_ pk_live_ pk_test_", "[\\w+/=]{8,255}"],
  [
    "sq0atp- sq0csp- EAAA shippo_live_ shippo_test_ duffel_live_ duffel_test_ EZAK EZTK FLWSECK- FLWSECK_TEST-",
    "[\\w-]{16,255}",
  ],
  [
    "access_token$production$ access_token$sandbox$ access-production- access-sandbox- access-development-",
    "[\\w$-]{24,255}",
  ],
  // People.
  ["xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe.xoxp- xapp-1-", "[\\w+/.-]{10,512}"],
  ["SG. xkeysib- shpat_ shpss_ shpca_ shppa_ shptka_", "[\\w.-]{24,255}"],
  ["pat-na1- pat-eu1- CFPAT- PMAK- lin_api_ lin_oauth_ ntn_ figd_ rdme_ tfp_ pnu_", "[\\w.-]{34,512}"],
  // Models.
  ["sk-ant- sk-proj- sk-svcacct- sk-or-v1- gsk_ pplx- pcsk_ lsv2_pt_ lsv2_sk_", "[\\w-]{16,255}"],
  // What watches.
  ["glsa_ glc_ NRAK- NRII- sntrys_ sntryu_ hcaik_ hcbik_ dt0c01. dt0s01. phx_", "[\\w+/=.-]{24,512}"],
  // Keys.
  ["AGE-SECRET-KEY-1 AGE-PLUGIN-", "[A-Z0-9-]{20,255}"],
  ["v2.local. v3.local. v4.local. v2.public. v3.public. v4.public.", "[\\w-]{40,2048}"],
];

/** Shapes with something in the middle or at the end by which they are known. */
const others: readonly RegExp[] = [
  // Beginnings that ordinary words have too: what follows decides.
  /(?<![\w-])(?:cio[A-Za-z0-9]{32}|(?:hf|r8)_[A-Za-z0-9]{30,40}|rnd_[A-Za-z0-9]{28}|secret_[A-Za-z0-9]{43}|fnA[\w-]{37})(?![\w-])/gu,
  /(?<![\w-])(?:key-[0-9a-f]{32}|dapi[0-9a-f]{32}|pul-[0-9a-f]{40}|napi_[a-z0-9]{40,80}|live_[A-Za-z0-9]{30,35}|sk_[0-9a-f]{40,64}|xai-[A-Za-z0-9]{60,90}|sk-admin-[\w-]{60,255})(?![\w-])/gu,
  /(?<![\w-])(?:sdk|api|mob|access-(?:production|sandbox|development))-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gu,
  /(?<![\w-])re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}(?![\w-])/gu,
  /(?<![\w-])sl\.[\w-]{100,255}/gu,
  // JSON Web Tokens.
  /(?<![\w-])eyJ[\w-]{8,2048}\.eyJ[\w-]{8,4096}(?:\.[\w-]{0,2048})?/gu,
  /(?<![\w-])[sp]k\.eyJ[\w-]{20,512}\.[\w-]{16,64}/gu,
  // Telegram, Firebase, Discord.
  /(?<!\d)\d{8,10}:AA[\w-]{32,34}/gu,
  /(?<![\w-])[\w-]{8,24}:APA91b[\w-]{60,255}/gu,
  /(?<![\w-])(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){6}[A-Za-z0-9]{0,2}\.[\w-]{6}\.[\w-]{27,40}/gu,
  // Azure, HashiCorp, OpenAI, Salesforce, Airtable, Mailgun and Mailchimp, Asana, Twitter, Twilio, Cloudflare.
  /(?<![\w.~-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/gu,
  /(?<![\w-])[\w-]{14}\.atlasv1\.[\w-]{60,70}/gu,
  /(?<![\w-])sk-[\w-]{16,100}T3BlbkFJ[\w-]{16,100}/gu,
  /(?<![\w-])00D[A-Za-z0-9]{12,15}![\w.]{40,160}/gu,
  /(?<![\w-])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/gu,
  /(?<![\w-])[0-9a-f]{32}-(?:us\d{1,2}|[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/gu,
  /(?<![\w/-])[012]\/\d{10,18}:[0-9a-f]{32}/gu,
  /(?<![\w-])A{20,24}[\w%-]{60,120}/gu,
  /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![A-Za-z0-9])/gu,
  /(?<![\w-])st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/gu,
  /(?<![\w-])v1\.0-[0-9a-f]{24}-[0-9a-f]{100,160}/gu,
];

// As far as a key goes, also where its end is cut off.
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\w+/=\\:,\s-]{0,16000}/gu;

const escaped = (text: string) => text.replace(/[.$+/]/gu, "\\$&");
const beginningsOf = (list: string) => list.split(" ");

/** Beginnings that say which kind of credential it is, and no more. */
export const publicBeginnings: readonly string[] = [
  ...shapes.flatMap(([beginnings]) => beginningsOf(beginnings)),
  ...beginningsOf("sk- key- dapi hf_ r8_ re_ sdk- pul- napi_ sl. eyJ"),
];

/** Every published shape, with the flag `g`. */
export const tokenShapes: readonly RegExp[] = [
  ...shapes.map(
    ([beginnings, rest]) =>
      new RegExp(`(?<![A-Za-z0-9_])(?:${beginningsOf(beginnings).map(escaped).join("|")})${rest}`, "gu"),
  ),
  ...others,
  privateKey,
];

/** A long name in small letters may begin as a token. */
const isDrawn = /\d|PRIVATE KEY|[a-z][A-Z]/u;
const longWords = /[\w$%+,./:=~!-]{12,}/gu;

/** Most texts have no such word, and it is the first look for a shape that takes long. */
const mayHoldToken = (text: string) =>
  text.includes("PRIVATE KEY") || (text.match(longWords) ?? []).some((word) => isDrawn.test(word));

/** Where text holds credentials of published shapes: beginning and end of each place. */
export function tokensIn(text: string): [start: number, end: number][] {
  if (!mayHoldToken(text)) return [];
  return tokenShapes.flatMap((shape) =>
    [...text.matchAll(shape)]
      .filter(([found]) => isDrawn.test(found))
      .map((match): [number, number] => [match.index, match.index + match[0].length]),
  );
}
