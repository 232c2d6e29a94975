import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { statusContext } from "../../src/stories/review-status.ts";
import type { File } from "../support/github/git.ts";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  headOf,
  openReviewShop,
  openRisky,
  payments,
  policy,
  policyFile,
  review,
  statusNow,
  statusOf,
  worse,
} from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

const approve = (number: number, author = "jane") => github.review(number, { author, verdict: "APPROVED" });
const state = (number: number) => statusNow(github, number)?.state;

async function open(files: Record<string, File>, author = "sam"): Promise<number> {
  await github.commit(files, { branch: "new-host", author });
  return github.openPull({ head: "new-host", title: "Move payments", author });
}

describe("a risky change is held, however it is written", () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(worse, "utf16le")]);

  test.each<[string, Record<string, File>]>([
    ["with Windows line ends", { "config/payments.yml": worse.replaceAll("\n", "\r\n") }],
    ["behind a byte order mark", { "config/payments.yml": `\uFEFF${worse}` }],
    ["in UTF-16", { "config/payments.yml": utf16 }],
    [
      "as a symbolic link to another file",
      { "config/payments.yml": { mode: "120000", content: "../docs/a.md" } },
    ],
    [
      "by a folder that becomes a symbolic link",
      { "config/payments.yml": null, config: { mode: "120000", content: "docs" } },
    ],
    [
      "by a folder that becomes a submodule",
      { "config/payments.yml": null, config: { mode: "160000", content: "1".repeat(40) } },
    ],
    ["renamed in case only", { "config/payments.yml": null, "config/Payments.yml": worse }],
    [
      "renamed without a change, out of its pattern",
      { "config/payments.yml": null, "config/billing.yml": payments },
    ],
    ["renamed and rewritten", { "config/payments.yml": null, "src/x.yml": `${"# a\n".repeat(50)}${worse}` }],
    [
      "beside attributes that hide it",
      {
        ".gitattributes": "config/* binary -diff linguist-generated linguist-vendored export-ignore\n",
        "config/payments.yml": worse,
      },
    ],
    ["executable too", { "config/payments.yml": { mode: "100755", content: worse } }],
    ["with the old value in a comment", { "config/payments.yml": `# url: https://api.stripe.com\n${worse}` }],
    [
      "as a second key of the same name",
      {
        "config/payments.yml": payments.replace("    timeout", "    url: https://evil.example\n    timeout"),
      },
    ],
    [
      "as an anchor",
      { "config/payments.yml": payments.replace("https://api.stripe.com", "&u https://evil.example") },
    ],
    [
      "in a second document",
      { "config/payments.yml": `${payments}---\npayments:\n  stripe:\n    url: https://evil.example\n` },
    ],
    [
      "after a line end that only some readers know",
      { "config/payments.yml": `${payments}# note\u2028payments: {stripe: {url: https://evil.example}}\n` },
    ],
    [
      "after a lone carriage return",
      { "config/payments.yml": `${payments}# note\rpayments: {stripe: {url: https://evil.example}}\n` },
    ],
  ])("%s", async (_, files) => {
    const number = await open(files);
    await review(github, number);
    expect(state(number)).toBe("pending");
  });

  test("in a draft", async () => {
    await github.commit({ "config/payments.yml": worse }, { branch: "new-host", author: "sam" });
    const number = await github.openPull({ head: "new-host", title: "Draft", author: "sam", draft: true });
    await review(github, number);
    expect(state(number)).toBe("pending");
  });

  test("among 3,000 other files", async () => {
    const files = Object.fromEntries(Array.from({ length: 3_001 }, (_, at) => [`docs/${at}.md`, "x\n"]));
    const number = await open({ ...files, "zz/payments.yml": worse });
    await review(github, number);
    expect(state(number)).toBe("failure");
    approve(number);
    await review(github, number);
    expect(state(number)).toBe("failure");
  }, 60_000);

  test.each<[string, string, string]>([
    ["dotenv", "config/payments.env", "STRIPE_URL=https://api.stripe.com\nSTRIPE_URL=https://evil.example\n"],
    [
      "properties",
      "config/payments.properties",
      "stripe.url=https://api.stripe.com\nstripe.url=https://evil.example\n",
    ],
    ["JSON", "config/payments.json", '{ "url": "https://api.stripe.com",\n"url": "https://evil.example" }\n'],
  ])("by the order of two lines of one name: %s", async (_, path, text) => {
    const [first, second] = text.match(/https:\/\/[a-z.]+/gu)!;
    const swapped = text.replace(first!, "~").replace(second!, first!).replace("~", second!);
    await github.commit({ [path]: swapped });
    const number = await open({ [path]: text });
    await review(github, number);
    expect(state(number)).toBe("pending");
  });
});

describe("what is named lies elsewhere", () => {
  test("another version of a submodule that holds it is held", async () => {
    await github.commit({ config: { mode: "160000", content: "1".repeat(40) }, "config/payments.yml": null });
    const number = await open({ config: { mode: "160000", content: "2".repeat(40) } });
    await review(github, number);
    expect(state(number)).toBe("pending");
    approve(number);
    await review(github, number);
    expect(state(number)).toBe("success");
    await github.commit(
      { config: { mode: "160000", content: "3".repeat(40) } },
      { branch: "new-host", author: "sam" },
    );
    await review(github, number);
    expect(state(number)).toBe("pending");
  });
});

test.each<[string, Record<string, File>]>([
  ["an executable bit", { "config/payments.yml": { mode: "100755", content: payments } }],
  ["Windows line ends alone", { "config/payments.yml": payments.replaceAll("\n", "\r\n") }],
  ["attributes of other files", { ".gitattributes": "*.png binary\n" }],
])("%s holds nobody up", async (_, files) => {
  const number = await open(files);
  await review(github, number);
  expect(state(number)).toBe("success");
});

describe("an approval", () => {
  test("of a version that was pushed away counts for that version only", async () => {
    const number = await openRisky(github);
    approve(number);
    const mild = headOf(github, number);
    const main = (await github.findBranch("main"))!;
    const evil = await github.commit(
      { "config/payments.yml": worse.replace("api-sandbox.stripe.com", "evil.example") },
      { branch: "evil", author: "sam", parents: [main] },
    );
    await github.setBranch("new-host", evil);
    await review(github, number);
    expect(state(number)).toBe("pending");
    await github.setBranch("new-host", mild);
    await review(github, number);
    expect(state(number)).toBe("success");
  });

  test.each(["stale[bot]", "dependabot[bot]"])(
    "of %s counts for nothing, named as an owner or not",
    async (bot) => {
      github.addPerson(bot);
      await github.commit({ [policyFile]: policy.replace('"@jane"', `"@jane", "@${bot}"`) });
      const number = await openRisky(github);
      approve(number, bot);
      await review(github, number);
      expect(state(number)).toBe("pending");
    },
  );

  test("that was taken back by a request for changes is none, whatever is commented later", async () => {
    const number = await openRisky(github);
    approve(number);
    github.review(number, { author: "jane", verdict: "CHANGES_REQUESTED" });
    github.review(number, { author: "jane", verdict: "COMMENTED" });
    await review(github, number);
    expect(statusNow(github, number)?.description).toBe("stripe: jane asked for changes");
  });
});

describe("a status that somebody else wrote", () => {
  const forge = (number: number, description: string, as: "success" | "pending") =>
    github.state.statuses.push({
      id: github.state.nextId(),
      sha: headOf(github, number),
      state: as,
      context: statusContext,
      description,
      targetUrl: null,
      creator: "eve",
      createdAt: Date.now(),
    });

  test("is overruled", async () => {
    const number = await openRisky(github);
    await review(github, number);
    forge(number, "stripe: approved by jane", "success");
    await review(github, number);
    expect(state(number)).toBe("pending");
  });

  test("is not taken for ours, even where it says the same", async () => {
    const number = await openRisky(github);
    approve(number);
    forge(number, "stripe: approved by jane", "success");
    await review(github, number);
    expect(github.statuses(headOf(github, number)).at(-1)?.creator).toBe("github-actions[bot]");
  });
});

describe("a pull request into a branch that nobody guards", () => {
  async function openIntoLax(): Promise<number> {
    await github.commit({ [policyFile]: "version: 1\n" }, { branch: "lax", author: "sam" });
    await github.commit({ "config/payments.yml": worse }, { branch: "new-host", author: "sam" });
    return github.openPull({ head: "new-host", base: "lax", title: "Into lax", author: "sam" });
  }

  test("leaves no green status for a later one into the default branch", async () => {
    const lax = await openIntoLax();
    await review(github, lax);
    const head = headOf(github, lax);
    expect(github.statuses(head).at(-1)).toMatchObject({
      state: "success",
      context: `${statusContext} (into lax)`,
    });
    expect(statusOf(github, head)).toBeUndefined();
    const number = await openRisky(github, { "docs/b.md": "b\n" });
    await review(github, number);
    expect(state(number)).toBe("pending");
  });

  test("nor for itself, when its base is changed", async () => {
    const number = await openIntoLax();
    await review(github, number);
    const issue = github.state.issues.find((one) => one.number === number)!;
    Object.assign(issue.pull!, { base: "main", baseSha: (await github.findBranch("main"))! });
    expect(statusNow(github, number)).toBeUndefined();
    await review(github, number);
    expect(state(number)).toBe("pending");
  });

  test.each<[string, () => void]>([
    [
      "that a ruleset guards",
      () =>
        github.addRule({
          branch: "lax",
          type: "required_status_checks",
          parameters: { required_status_checks: [{ context: statusContext }] },
        }),
    ],
    ["that is protected", () => github.protect("lax")],
  ])("unless it is one %s", async (_, guard) => {
    guard();
    const number = await openIntoLax();
    await review(github, number);
    expect(state(number)).toBe("success");
  });
});

test("a forged marker in a comment is not edited, and hides nothing", async () => {
  const number = await openRisky(github);
  const forged = github.comment(number, "<!-- deploy-guard:review -->\n\nAll approved", "eve");
  await review(github, number);
  const comments = github.comments(number);
  expect(comments.find(({ id }) => id === forged)?.body).toContain("All approved");
  expect(comments.some(({ author, body }) => author !== "eve" && body.includes("stripe is touched"))).toBe(
    true,
  );
  expect(state(number)).toBe("pending");
});
