import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { initCommand } from "../../src/commands/init.ts";
import { doctorText } from "../../src/report/doctor-page.ts";
import { parsePolicy } from "../../src/settings/parse-policy.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { readWritten } from "../../src/settings/written-file.ts";
import { examine } from "../../src/stories/doctor.ts";
import { githubFromEnvironment } from "../../src/world/github/github-from-environment.ts";
import { openWorld } from "../../src/world/open-world.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { isSkipped } from "../support/live-server.ts";
import {
  type History,
  type RunningPrometheus,
  startPrometheus,
  whyNoPrometheus,
} from "../support/prometheus.ts";
import { sampleRepositories } from "../support/sample-repositories.ts";
import { startServer } from "../support/servers.ts";

const skipped = isSkipped("init against a real Prometheus", whyNoPrometheus());

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function repositoryOf(files: Record<string, string>, name = "shop"): string {
  const top = mkdtempSync(join(tmpdir(), "init-"));
  made.push(top);
  const folder = join(top, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false", "commit", "-qm", "All");
  return folder;
}

async function init(folder: string, ...args: string[]) {
  const terminal = fakeTerminal({ workingDirectory: folder, now: Date.now() });
  const code = await initCommand(args, terminal).catch((error: Error) => error.message);
  return { code, ...terminal.written };
}

const settingsPath = ".github/deploy-guard.yml";
const [express] = sampleRepositories;

describe("deploy-guard init", () => {
  test("writes what it found, with the step to add, and leaves it alone the second time", async () => {
    const folder = repositoryOf(express!.files);
    const first = await init(folder, "--probe-url", "https://shop.example.com/health");
    expect(first.code).toBe(0);
    expect(first.out).toContain("Found: Express, 1 integration (1 critical), CODEOWNERS.");
    const text = readFileSync(join(folder, settingsPath), "utf8");
    await expect(text).toMatchFileSnapshot("../snapshots/init-settings.yml");
    const settings = await parseSettings(text, settingsPath, {});
    expect(settings.integrations.stripe).toMatchObject({ critical: true, owners: ["@acme/payments"] });
    const written = readFileSync(join(folder, ".github/workflows/integration-review.yml"), "utf8");
    const documented = /```yaml\n# \.github\/workflows\/integration-review\.yml\n([\s\S]*?)```/u.exec(
      readFileSync("docs/review.md", "utf8"),
    )![1]!;
    expect(parse(written)).toEqual(parse(documented));
    const second = await init(folder, "--probe-url", "https://shop.example.com/health");
    expect(second.out).toContain(`${settingsPath} is there already, just so.`);
  });

  test("never overwrites unless it is told to, and writes nothing in a dry run", async () => {
    const folder = repositoryOf({ ...express!.files, [settingsPath]: "version: 1\n" });
    const kept = await init(folder);
    expect(kept.out).toContain("is there already and stays as it is; --force replaces it");
    expect(readFileSync(join(folder, settingsPath), "utf8")).toBe("version: 1\n");
    await init(folder, "--force", "--dry-run");
    expect(readFileSync(join(folder, settingsPath), "utf8")).toBe("version: 1\n");
    await init(folder, "--force");
    expect(readFileSync(join(folder, settingsPath), "utf8")).toContain("stripe:");
  });

  test.each(sampleRepositories.map(({ stack, files }) => [stack, files] as const))(
    "shows a step for %s that git can apply",
    async (_, files) => {
      const folder = repositoryOf(files);
      const { out } = await init(folder);
      const diff = out.slice(out.indexOf("--- a/"), out.indexOf("\n\n", out.indexOf("--- a/")) + 1);
      execFileSync("git", ["apply", "--unidiff-zero", "-"], { cwd: folder, input: diff });
      const [workflow] = Object.keys(files).filter((path) => path.includes("workflows/"));
      expect(readFileSync(join(folder, workflow!), "utf8")).toContain("uses: OWNER/deploy-guard@v1");
      expect((await init(folder)).out).not.toContain("a bug of ours");
    },
  );

  test("says what it could not find", async () => {
    const { out } = await init(repositoryOf({ "README.md": "Nothing.\n" }));
    expect(out).toContain("Found: no framework that is known, 0 integrations (0 critical), no CODEOWNERS.");
    expect(out).toContain("No job here deploys");
    expect(out).toContain("Nothing is watched yet");
  });

  test("holds nobody up where nobody could approve", async () => {
    const { files } = sampleRepositories.find(({ stack }) => stack === "Django")!;
    const folder = repositoryOf(files);
    await init(folder);
    const policy = parsePolicy(readWritten(readFileSync(join(folder, settingsPath), "utf8"), settingsPath));
    expect(Object.values(policy.integrations).every(({ critical }) => !critical)).toBe(true);
  });

  test("gives hostile names no power over the file that it writes", async () => {
    const folder = repositoryOf({
      ...express!.files,
      ".github/CODEOWNERS": 'config/ @acme/"],x:[{ @a{b}: # @c\n',
      ".github/workflows/x.yml": "jobs: [1, 2\n",
    });
    expect((await init(folder)).code).toBe(0);
    expect(() =>
      parsePolicy(readWritten(readFileSync(join(folder, settingsPath), "utf8"), settingsPath)),
    ).not.toThrow();
  });

  test("tells wrong addresses and a variable that is not set", async () => {
    const folder = repositoryOf(express!.files);
    expect((await init(folder, "--prometheus-url", "prom:9090")).code).toContain(
      "--prometheus-url — expected an address",
    );
    expect(
      (await init(folder, "--prometheus-url", "http://127.0.0.1:9", "--token-variable", "PROM_TOKEN")).code,
    ).toContain("PROM_TOKEN — is not set");
  });

  test("takes objectives that the repository states, and leaves out what can't be counted", async () => {
    const slo = (name: string, bad: string) => `
  - name: ${name}
    sli: { events: { error_query: '${bad}', total_query: 'sum(rate(all_total[{{.window}}]))' } }`;
    const folder = repositoryOf({
      ...express!.files,
      "slo/shop.yml": `version: prometheus/v1\nservice: shop\nslos:${slo("good", "sum(rate(bad_total[{{.window}}]))")}${slo("odd", "avg(x) - 1")}\n`,
    });
    const server = await startServer((_, response) =>
      response.end('{"status":"success","data":{"resultType":"vector","result":[]}}'),
    );
    const { out } = await init(folder, "--prometheus-url", server.url);
    await server.stop();
    expect(out).toContain("1 objective");
    const settings = await parseSettings(readFileSync(join(folder, settingsPath), "utf8"), settingsPath, {});
    expect(Object.keys(settings.signals)).toEqual(["shop-good"]);
    expect(settings.signals["shop-good"]!.query).toMatchObject({
      bad: { selector: "bad_total" },
      total: { selector: "all_total" },
    });
  });
});

/** Half an hour of a service of each sample, 1 in 100 failing. */
function histories(now: number): History[] {
  const counting = (each: number) =>
    Array.from({ length: 120 }, (_, n) => ({ at: now - 1_800_000 + n * 15_000, value: (n + 1) * each }));
  const all = sampleRepositories.flatMap(({ stack, metrics: { total, label, histogram } }): History[] => {
    const job = jobOf(stack);
    return [
      {
        metric: total,
        type: "counter",
        series: [
          { labels: `{job="${job}",${label}="200"}`, samples: counting(990) },
          { labels: `{job="${job}",${label}="500"}`, samples: counting(10) },
        ],
      },
      {
        metric: `${histogram}_bucket`,
        type: "histogram",
        series: ["0.1", "0.5", "+Inf"].map((le) => ({
          labels: `{job="${job}",le="${le}"}`,
          samples: counting(le === "0.1" ? 900 : 1_000),
        })),
      },
    ];
  });
  return [...Map.groupBy(all, ({ metric }) => metric).values()].map((same) => ({
    ...same[0]!,
    series: same.flatMap(({ series }) => series),
  }));
}

const jobOf = (stack: string) => `shop-${stack.toLowerCase().replace(/[^a-z]+/gu, "-")}`;

describe.skipIf(skipped)("deploy-guard init with a real Prometheus", () => {
  let server: RunningPrometheus;
  beforeAll(async () => {
    server = await startPrometheus(histories(Math.floor(Date.now() / 15_000) * 15_000));
  }, 60_000);
  afterAll(() => server?.stop());

  test.each(sampleRepositories.map(({ stack, files }) => [stack, files] as const))(
    "makes settings for %s that work with no edit",
    async (stack, files) => {
      const folder = repositoryOf(files, jobOf(stack));
      const { code, out } = await init(folder, "--prometheus-url", server.url);
      expect([code, out]).toEqual([0, expect.stringContaining(`Found: ${stack}`)]);
      const text = readFileSync(join(folder, settingsPath), "utf8");
      expect(text).toContain(`where: "{job=\\"${jobOf(stack)}\\"}"`);
      const settings = await parseSettings(text, settingsPath, {});
      const silent = () => {};
      const log = { line: silent, detail: silent, notice: silent, warning: silent, error: silent };
      const world = openWorld({
        env: {},
        log,
        github: githubFromEnvironment({}, { token: "" }),
        secrets: [],
        redactText: (text) => text,
      });
      const report = await examine(world, settings, {
        environment: undefined,
        withoutGitHub: "not in this test",
      });
      const signals = report.examined.filter(({ subject }) => subject.startsWith("signal "));
      expect(
        signals.map(({ subject, grade }) => [subject, grade]),
        doctorText(report, { columns: 100, colour: false }),
      ).toEqual([
        ["signal errors", "fine"],
        ["signal slow", "fine"],
      ]);
    },
  );
});
