/**
 * The outage that this project exists for, in about a minute and on this machine alone: a pull request moves a shop's
 * payments to the wrong host, it is deployed, and the action as it is shipped watches, reverts and documents it.
 */
import { rm } from "node:fs/promises";
import { styleText } from "node:util";
import { openGitHubEmulator } from "../support/github/open-github-emulator.ts";
import { jobFolder, runAction } from "../support/run-action.ts";
import { openPayments, openShop, openTraffic } from "../support/shop.ts";

const startedAt = Date.now();
const elapsed = () => `${((Date.now() - startedAt) / 1_000).toFixed(1).padStart(5)} s`;
const say = (text: string) => console.log(`${styleText("dim", elapsed())}  ${text}`);
const moments: [number, string][] = [];
const note = (text: string) => {
  moments.push([Date.now(), text]);
  say(styleText("bold", text));
};

const payments = await openPayments();
const shop = await openShop();
const github = await openGitHubEmulator({ owner: "acme", repo: "shop" });
const temp = jobFolder();

const settings = `version: 1
sources:
  app: { type: scrape, url: ${shop.url}/metrics }
signals:
  checkout-errors:
    source: app
    bad: http_requests_total{code=~"5.."}
    total: http_requests_total
integrations:
  stripe:
    critical: true
    owners: ["@jane"]
    config: ["config/payments.*"]
    keys: ["payments.stripe.**"]
    calls: { source: app, bad: 'stripe_calls_total{outcome="error"}', total: stripe_calls_total }
    probes:
      - url: ${shop.url}/health/stripe
        conditions: ["[STATUS] == 200", "[BODY].status == ok"]
    status-page: ${payments.liveUrl}
watch:
  # Seconds instead of minutes, so that a demonstration does not take a quarter of an hour.
  { duration: 40s, interval: 2s, sample: 14s, settle: 4s, hold: 3s, minimum: 10s,
    live: { url: ${shop.url}/version, conditions: ["[BODY].sha == $SHA"], every: 1s } }
`;
const config = (url: string, timeoutMs: number) =>
  `${JSON.stringify({ payments: { stripe: { url, timeoutMs } } }, null, 2)}\n`;

/** What a deploy workflow does: make the commit live, and tell GitHub. */
async function deploy(sha: string): Promise<void> {
  const { stripe } = JSON.parse((await github.readFile("config/payments.json", sha))!).payments;
  shop.deploy(sha, stripe);
  github.deploy({ environment: "production", sha });
}

async function guard(inputs: Record<string, string>, sha: string) {
  return runAction({
    inputs: { token: github.token, environment: "production", ...inputs },
    github: github.url,
    repository: "acme/shop",
    sha,
    temp,
    onLine: (line) => {
      if (!line.startsWith("::debug") && line !== "") say(`  ${styleText("cyan", "action")}  ${line}`);
    },
  });
}

try {
  github.addPerson("jane");
  github.addPerson("sam");
  const first = await github.commit(
    {
      ".github/deploy-guard.yml": settings,
      "config/payments.json": config(payments.liveUrl, 2_000),
      "README.md": "# Shop\n",
    },
    { message: "Open the shop", author: "jane" },
  );
  await deploy(first);
  const traffic = openTraffic(shop.url, 40);
  note("The shop is open: 40 checkouts a second, payments work");

  await guard({ mode: "baseline" }, first);

  await github.commit(
    { "config/payments.json": config(payments.sandboxUrl, 30_000) },
    { branch: "new-host", message: "Move payments to the new host", author: "sam" },
  );
  const pull = await github.openPull({
    head: "new-host",
    title: "Move payments to the new host",
    author: "sam",
  });
  const bad = await github.mergePull(pull, "squash", "sam");
  await deploy(bad);
  note(
    `Pull request #${pull} "Move payments to the new host" is merged and deployed. Its host is the sandbox's.`,
  );

  const brokenAt = Date.now();
  const watched = await guard({}, bad);
  const revert = Number(watched.outputs["revert-number"]);
  const incident = Number(watched.outputs["incident-number"]);
  if (watched.outputs.verdict !== "regressed" || !revert || !incident)
    throw new Error(`the action said ${watched.outputs.verdict} and opened no revert`);
  const openedAt = Date.now();
  note(
    `Revert #${revert} and incident #${incident} are open, ${((openedAt - brokenAt) / 1_000).toFixed(0)} s after the deploy`,
  );

  const fixed = await github.mergePull(revert, "merge", "jane");
  await deploy(fixed);
  note(`The on-call merged #${revert}; it is deployed`);
  const recovered = await guard({}, fixed);
  if (recovered.outputs.verdict !== "healthy")
    throw new Error(`after the revert the action said ${recovered.outputs.verdict}`);
  const recoveredAt = Date.now();
  note("Production is healthy again");
  await traffic.close();

  const issue = github.state.issues.find(({ number }) => number === incident)!;
  console.log(`\n${styleText("bold", issue.title)}\n\n${issue.body}\n`);
  for (const { body } of github.state.comments.filter((comment) => comment.issue === incident))
    console.log(`${styleText("dim", "comment")} ${body}\n`);

  const since = (at: number) => `${Math.round((at - brokenAt) / 1_000)} s`.padStart(7);
  console.log(
    styleText(
      "bold",
      "Timeline, from the deploy that broke it; beside it the outage that this was built after",
    ),
  );
  const rows: [string, string, string][] = [
    ["deployed", since(brokenAt), "08:00"],
    ["revert and incident open", since(openedAt), "11:00 escalated, after 180 min of searching"],
    ["revert live and verified", since(recoveredAt), "11:30 reverted, after 210 min"],
  ];
  for (const [what, here, there] of rows) console.log(`  ${what.padEnd(28)}${here}   ${there}`);
} finally {
  await Promise.all([
    payments.close(),
    shop.close(),
    github.close(),
    rm(temp, { recursive: true, force: true }),
  ]);
}
process.exit();
