import { mkdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type Emulator,
  type EmulatorOptions,
  openGitHubEmulator,
} from "../support/github/open-github-emulator.ts";
import { type ActionOptions, type ActionRun, jobFolder, runAction } from "../support/run-action.ts";

const stepSeconds = 15;
const minute = 60_000;

export interface Shape {
  /** Bad share of calls to stripe, by seconds from the deploy; undefined: no data. */
  stripe: (seconds: number) => number | undefined;
  /** The same for all requests; default 0.3 %. */
  requests?: (seconds: number) => number | undefined;
  /** Default 40 a second. */
  perSecond?: number;
}

export interface ScenarioOptions extends Shape {
  github?: EmulatorOptions;
  /** Appended to the settings file. */
  settings?: string;
  /** Instead of the settings file; it may have to know when the deploy was. */
  settingsFile?: string;
  /** No deploy before this one. */
  first?: boolean;
  /** How long ago the bad deploy went live; default 20 min, so that everything can be judged at once. */
  minutesAgo?: number;
  /** Instead of that, when exactly. */
  deployedAt?: number;
  /** How long the deploy took, machine by machine, until GitHub was told; default: no time at all. */
  rolloutMinutes?: number;
  /** Pull requests beside the one that breaks payments, merged before it. */
  innocents?: number;
}

/** A share that jumps at the deploy. */
export const jump = (before: number, after: number) => (seconds: number) => (seconds < 0 ? before : after);

export const settingsText = `version: 1
sources:
  readings: { type: file, path: readings.ndjson }
signals:
  checkout-errors: { source: readings, pick: requests }
integrations:
  stripe:
    critical: true
    owners: ["@jane", "@acme/payments"]
    config: ["config/payments.*"]
    keys: ["STRIPE_*"]
    calls: { source: readings, pick: stripe }
links: { Dashboard: "https://grafana.example.com/d/shop" }
`;

export const goodConfig =
  "payments:\n  stripe:\n    url: https://api.stripe.com\n    timeout: 5s\n    key: ${STRIPE_KEY}\n";
export const badConfig = goodConfig.replace("api.stripe.com", "api-sandbox.stripe.com").replace("5s", "0");

/** A repository with a good deploy and one that moved payments to the wrong host, and the readings of that day. */
export async function openScenario(options: ScenarioOptions) {
  const github = await openGitHubEmulator(options.github);
  const temp = jobFolder();
  const now = Math.floor(Date.now() / 1_000) * 1_000;
  const deployedAt = options.deployedAt ?? now - (options.minutesAgo ?? 20) * minute;
  github.setClock(() => deployedAt - 10 * minute);
  const settings = (options.settingsFile ?? settingsText) + (options.settings ?? "");

  for (const login of ["jane", "sam", "ada"]) github.addPerson(login);
  github.addTeam("payments", ["jane"]);
  const good = await github.commit(
    {
      ".github/deploy-guard.yml": settings,
      "config/payments.yml": goodConfig,
      "src/app.ts": "export const app = 1;\n",
      "README.md": "# Shop\n",
    },
    { message: "Open the shop", at: deployedAt - 180 * minute },
  );
  if (options.first !== true) github.deploy({ sha: good, at: deployedAt - 120 * minute });
  for (let index = 1; index <= (options.innocents ?? 0); index += 1) {
    await github.commit(
      { [`src/feature-${index}.ts`]: `export const feature = ${index};\n` },
      { branch: `feature-${index}`, message: `Add feature ${index}` },
    );
    const pull = await github.openPull({
      head: `feature-${index}`,
      title: `Add feature ${index}`,
      author: "ada",
    });
    await github.mergePull(pull, "squash", "ada");
  }
  await github.commit(
    { "config/payments.yml": badConfig },
    { branch: "new-host", message: "Move payments to the new host", author: "sam" },
  );
  const pull = await github.openPull({
    head: "new-host",
    title: "Move payments to the new host",
    author: "sam",
  });
  const bad = await github.mergePull(pull, "squash", "sam");
  const rolloutAt = deployedAt - (options.rolloutMinutes ?? 0) * minute;
  const deployment = github.deploy({ sha: bad, at: rolloutAt, state: "in_progress" });
  github.setDeploymentState(deployment, "success", deployedAt);

  github.setClock(() => Date.now());
  mkdirSync(join(temp, "workspace"), { recursive: true });
  writeFileSync(join(temp, "readings.ndjson"), readingLines(options, deployedAt, now));
  const repository = `${github.owner}/${github.repo}`;

  return {
    github,
    temp,
    good,
    bad,
    pull,
    deployment,
    deployedAt,
    /** Runs the bundled action in this job. */
    run: (inputs: Record<string, string> = {}, more: Partial<ActionOptions> = {}): Promise<ActionRun> =>
      runAction({
        inputs: { token: github.token, environment: "production", ...inputs },
        github: github.url,
        repository,
        sha: bad,
        temp,
        runId: 77,
        ...more,
      }),
    reverts: () => github.state.issues.filter(({ pull: its }) => its?.head.startsWith("deploy-guard/")),
    incidents: () =>
      github.state.issues.filter(({ pull: its, labels }) => its === undefined && labels.includes("incident")),
    async close() {
      await github.close();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

export type Scenario = Awaited<ReturnType<typeof openScenario>>;

/** Two hours before the deploy until now; counts carry a small steady ripple, so that no two intervals are alike. */
function readingLines(
  { stripe, requests = () => 0.003, perSecond = 40 }: Shape,
  deployedAt: number,
  now: number,
): string {
  const lines: string[] = [];
  const line = (signal: string, at: number, share: number | undefined) => {
    if (share === undefined) return;
    const ripple = 1 + 0.1 * Math.sin(at / 40_000);
    const total = Math.round(perSecond * stepSeconds * ripple);
    // A share of an event carries over to the next interval by rounding on time, not at random: runs repeat exactly.
    const phase = (at / 1_000 / stepSeconds) % 1;
    const bad = Math.min(total, Math.floor(total * share + ((Math.sin(at / 7_000) + 1) / 2) * 0.999 + phase));
    lines.push(JSON.stringify({ signal, at: new Date(at).toISOString(), seconds: stepSeconds, bad, total }));
  };
  const first = deployedAt - 480 * stepSeconds * 1_000;
  for (let at = first; at + stepSeconds * 1_000 <= now; at += stepSeconds * 1_000) {
    const seconds = (at - deployedAt) / 1_000;
    line("stripe", at, stripe(seconds));
    line("requests", at, requests(seconds));
  }
  return `${lines.join("\n")}\n`;
}

/** Opens a scenario, hands it to a test, and closes it whatever happens. */
export async function withScenario(
  options: ScenarioOptions,
  test: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  const scenario: Scenario = await openScenario(options);
  try {
    await test(scenario);
  } finally {
    await scenario.close();
  }
}

export type { Emulator };
