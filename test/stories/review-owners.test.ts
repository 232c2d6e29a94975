import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  marked,
  openReviewShop,
  openRisky,
  policy,
  policyFile,
  review,
  statusNow,
  worse,
} from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

const approve = (number: number, author: string) => github.review(number, { author, verdict: "APPROVED" });

async function ownedBy(owners: readonly string[], require = "any"): Promise<void> {
  const named = policy.replace(
    '["@acme/payments", "@jane"]',
    `${JSON.stringify(owners)}, require: ${require}`,
  );
  await github.commit({ [policyFile]: named });
}

describe("an owner by e-mail", () => {
  test.each<[string, string]>([
    ["that a commit of theirs here shows", "jane@acme.example"],
    ["in another case", "Jane@Acme.example"],
    ["that GitHub gives", "7+jane@users.noreply.github.com"],
  ])("%s is the person behind it", async (_, address) => {
    github.addPerson("jane", { email: "jane@acme.example" });
    await github.commit({ "docs/a.md": "by jane\n" }, { author: "jane" });
    await ownedBy([address.toLowerCase()]);
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    approve(number, "eve");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "success",
      description: "stripe: approved by jane",
    });
  });

  test("of CODEOWNERS counts as one of the settings", async () => {
    github.addPerson("jane", { email: "jane@acme.example" });
    await github.commit({ ".github/CODEOWNERS": "/config/ jane@acme.example\n" }, { author: "jane" });
    await ownedBy([]);
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });
});

describe("an owner from whom no approval can come is told with what to do, and never passes", () => {
  test.each<[string, string[], string, string, string]>([
    ["an address of nobody", ["ops@acme.example"], "sam", "is an address of no account", "as @name"],
    ["one who left", ["@ghost"], "sam", "@ghost has no account", "name somebody else"],
    [
      "one who may only read",
      ["@reader"],
      "sam",
      "@reader has no write access",
      "give it, or name somebody else",
    ],
    [
      "one without any access",
      ["@former"],
      "sam",
      "@former has no write access",
      "no write access to this repository",
    ],
    ["a team that is not there", ["@acme/nobody"], "sam", "is no team that can be seen", "correct its name"],
    [
      "a team of another organisation",
      ["@other/payments"],
      "sam",
      "team of another",
      "name a team of this one",
    ],
    ["a team without members", ["@acme/empty"], "sam", "@acme/empty has no members", "add some"],
    ["the author alone", ["@jane"], "jane", "@jane opened it", "name a second owner"],
    [
      "a team of the author alone",
      ["@acme/payments"],
      "pat",
      "has only members who wrote it",
      "name another owner",
    ],
    ["a bot", ["@renovate[bot]"], "sam", "is a bot", "a person has to look"],
    ["no name", ["@not/a/name"], "sam", "@not/a/name is no name", "write it as @name"],
    [
      "several, none of whom can",
      ["@ghost", "@reader"],
      "sam",
      "@ghost has no account, @reader has no",
      "name somebody",
    ],
  ])("%s", async (_, owners, author, status, advice) => {
    github.addPerson("reader", { permission: "read" });
    github.addPerson("former", { permission: "none" });
    github.addTeam("empty", []);
    await ownedBy(owners);
    await github.commit({ "config/payments.yml": worse }, { branch: "mine", author });
    const number = await github.openPull({ head: "mine", title: "Mine", author });
    for (const one of ["eve", "jane", "pat", "reader", "renovate[bot]"]) approve(number, one);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(statusNow(github, number)?.description).toContain("nobody can approve");
    expect(statusNow(github, number)?.description).toContain(status);
    const body = marked(github, number)[0]!.body;
    expect(body).toContain(advice);
    expect(body).toContain("Name another owner in the settings of the base branch");
    expect(body).toMatch(/docs\/review\.md#approvals\)/u);
  });

  test("who wrote a part of it", async () => {
    await ownedBy(["@jane"]);
    const number = await openRisky(github);
    await github.commit({ "docs/a.md": "mine\n" }, { branch: "new-host", author: "jane" });
    await review(github, number);
    expect(statusNow(github, number)?.description).toBe(
      "stripe: nobody can approve: @jane wrote a part of it; name another owner",
    );
  });

  test("beside others who can, and only those are waited for", async () => {
    await ownedBy(["@ghost", "@acme/payments"]);
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)?.description).toBe("stripe: waiting for @acme/payments");
    expect(marked(github, number)[0]?.body).toContain("`@ghost` has no account on GitHub");
    approve(number, "pat");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("where all must approve, one of them who can't is enough", async () => {
    await ownedBy(["@ghost", "@jane"], "all");
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.description).toBe(
      "stripe: nobody can approve: @ghost has no account; name another owner",
    );
  });

  test("where more must approve than there are", async () => {
    await ownedBy(["@jane"], "2");
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "pending",
      description: "stripe: fewer owners are left than have to approve; name more owners",
    });
  });
});

describe("one person counts once", () => {
  test.each(["all", "2"])("as a team's member and by name, where %s must approve", async (require) => {
    github.addTeam("payments", ["jane", "pat"]);
    await ownedBy(["@acme/payments", "@jane"], require);
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    approve(number, "pat");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("and whoever is the only one for two owners is told that it takes another", async () => {
    github.addTeam("payments", ["jane"]);
    await ownedBy(["@acme/payments", "@jane"], "all");
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.description).toContain("approved for another owner already");
    expect(marked(github, number)[0]?.body).toContain("one person counts once");
  });
});

test("with a token that lists no teams, a team is still asked, and the comment says what it takes", async () => {
  github.deny("members");
  await ownedBy(["@acme/payments"]);
  const number = await openRisky(github);
  await review(github, number);
  expect(github.pulls()[0]?.pull.teams).toEqual(["payments"]);
  expect(statusNow(github, number)?.description).toBe(
    "stripe: waiting for @acme/payments; to count acme/payments the token needs to read members (App or PAT)",
  );
  expect(marked(github, number)[0]?.body).toContain("Members: read");
});
