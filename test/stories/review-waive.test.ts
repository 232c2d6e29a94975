import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  headOf,
  marked,
  openReviewShop,
  openRisky,
  payments,
  policy,
  policyFile,
  type ReviewRun,
  review,
  statusNow,
} from "../support/review-shop.ts";

let github: Emulator;
let number: number;

const slower = payments.replace("5s", "0");
const command =
  "/waive timeout-weakened payments.stripe.timeout until=1970-06-01 the batch job alone reads it";

beforeEach(async () => {
  github = await openReviewShop();
  number = await openRisky(github, { "config/payments.yml": slower });
});

afterEach(() => github.close());

/** What GitHub starts when somebody comments. */
function commented(id: number, action = "created"): ReviewRun {
  return {
    event: "issue_comment",
    payload: { action, issue: { number, pull_request: {} }, comment: { id } },
  };
}

async function say(body: string, author = "jane"): Promise<number> {
  const id = github.comment(number, body, author);
  await review(github, number, commented(id));
  return id;
}

const replies = () =>
  github.comments(number).filter(({ body }) => body.startsWith("<!-- deploy-guard:waive "));
const state = () => statusNow(github, number)?.state;
const stored = (id: number) => github.state.comments.find((one) => one.id === id)!;

describe("an owner's command", () => {
  test("waives the finding, frees its change, is answered once and listed in the comment, run after run", async () => {
    await review(github, number);
    expect(state()).toBe("pending");
    await say(command);
    expect(state()).toBe("success");
    expect(replies()).toHaveLength(1);
    expect(replies()[0]?.body).toContain("Waived until 1970-06-01: [timeout-weakened](");
    await review(github, number);
    await review(github, number, { event: "pull_request_review" });
    expect(state()).toBe("success");
    expect(replies()).toHaveLength(1);
    expect(marked(github, number)[0]?.body).toMatch(
      /Waived until 1970-06-01 by jane: \[timeout-weakened\]\(.*the batch job alone reads it/u,
    );
  });

  test("survives a push that alters something else, and not one that alters the setting", async () => {
    await say(command);
    await github.commit({ "docs/a.md": "b\n" }, { branch: "new-host", author: "sam" });
    await review(github, number);
    expect(state()).toBe("success");
    await github.commit(
      { "config/payments.yml": payments.replace("5s", "900s") },
      { branch: "new-host", author: "sam" },
    );
    await review(github, number);
    expect(state()).toBe("pending");
    await github.commit({ "config/payments.yml": slower }, { branch: "new-host", author: "sam" });
    await review(github, number);
    expect(state()).toBe("success");
  });

  test("ends with its comment, with an edit of it, and with the writer's rights", async () => {
    const id = await say(command);
    github.addPerson("jane", { permission: "read" });
    await review(github, number);
    expect(state()).toBe("pending");
    github.addPerson("jane");
    await review(github, number);
    expect(state()).toBe("success");
    stored(id).updatedAt += 60_000;
    await review(github, number, commented(id, "edited"));
    expect(state()).toBe("pending");
    stored(id).updatedAt = stored(id).createdAt;
    github.state.comments.splice(github.state.comments.indexOf(stored(id)), 1);
    await review(github, number, commented(id, "deleted"));
    expect(state()).toBe("pending");
  });

  test("that has ended is said", async () => {
    github.setClock(() => 1_000);
    const id = await say(command.replace("1970-06-01", "1970-01-01"));
    expect(state()).toBe("success");
    await review(github, number, { now: 3 * 86_400_000 });
    expect(state()).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("`payments.stripe.timeout` ended on 1970-01-01");
    expect(stored(id)).toBeDefined();
  });

  test("by the path of its file waives what the rule finds there", async () => {
    await say(command.replace("payments.stripe.timeout", "`config/payments.yml`"));
    expect(state()).toBe("success");
  });

  test("frees nothing that another rule objects to", async () => {
    await github.commit(
      { "config/payments.yml": slower.replace("retries: 3", "retries: 0") },
      { branch: "new-host", author: "sam" },
    );
    await say(command);
    expect(replies()[0]?.body).toContain("Waived until");
    expect(state()).toBe("pending");
  });
});

describe("a command that does not count is answered with why and what to do, once", () => {
  test.each<[string, string, string, string]>([
    [
      "by a stranger",
      command,
      "eve",
      "it is by nobody who owns that: `@acme/payments` or `@jane` can waive it",
    ],
    ["by the author", command, "sam", "it is by the author"],
    ["by a bot", command, "renovate[bot]", "a person has to answer for it"],
    [
      "of an unknown rule",
      command.replace("timeout-weakened", "timeouts"),
      "jane",
      "there is no rule `timeouts`",
    ],
    [
      "of another setting",
      command.replace(".timeout", ".url"),
      "jane",
      "What can be waived here: `timeout-weakened payments.stripe.timeout`",
    ],
    [
      "of a pattern",
      command.replace("payments.stripe.timeout", "payments.**"),
      "jane",
      "nothing of rule `timeout-weakened` is found at `payments.**`",
    ],
    [
      "without a day",
      "/waive timeout-weakened payments.stripe.timeout ok so",
      "jane",
      "`until=YYYY-MM-DD` has to follow",
    ],
    ["without a reason", command.replace("the batch job alone reads it", ""), "jane", "it gives no reason"],
    [
      "that mentions people",
      "/waive timeout-weakened @everybody until=1970-06-01 <img src=x> @all",
      "jane",
      "`@everybody`",
    ],
    [
      "that forges a marker",
      '/waive timeout-weakened "<!-- deploy-guard:review -->" until=1970-06-01 because',
      "jane",
      "nothing of rule",
    ],
  ])("%s", async (_, body, author, words) => {
    if (author === "renovate[bot]") github.addPerson(author);
    const id = await say(body, author);
    expect(state()).toBe("pending");
    expect(replies()).toHaveLength(1);
    expect(replies()[0]?.body).toContain(words);
    expect(replies()[0]?.body).toContain("/waive RULE SETTING until=");
    expect(replies()[0]?.body).toMatch(/docs\/review\.md#waivers/u);
    await review(github, number);
    await review(github, number, commented(id));
    expect(replies()).toHaveLength(1);
    const own = marked(github, number).filter((comment) => comment.author !== author);
    expect(own).toHaveLength(1);
    expect(state()).toBe("pending");
  });

  test("by an owner without write access", async () => {
    github.addPerson("jane", { permission: "read" });
    await say(command);
    expect(replies()[0]?.body).toContain("without write access");
    expect(state()).toBe("pending");
  });

  test("by who wrote a part", async () => {
    await github.commit({ "docs/a.md": "b\n" }, { branch: "new-host", author: "jane" });
    await say(command);
    expect(replies()[0]?.body).toContain("by someone who wrote a part");
    expect(state()).toBe("pending");
  });

  test("where several owners have to agree", async () => {
    await github.commit({ [policyFile]: policy.replace("config:", "require: 2, config:") });
    await say(command);
    expect(replies()[0]?.body).toContain("2 owners have to agree");
    expect(state()).toBe("pending");
  });

  test("a flood of them is not answered with a flood", async () => {
    for (let at = 0; at < 9; at++) github.comment(number, "/waive", "eve");
    await review(github, number);
    expect(replies()).toHaveLength(3);
    await say(command);
    expect(state()).toBe("success");
  });
});

describe("who may write here can't make a command of his own", () => {
  test("by editing an owner's comment", async () => {
    const id = github.comment(number, "looks odd", "jane");
    Object.assign(stored(id), { body: command, updatedAt: stored(id).createdAt + 60_000 });
    await review(github, number, commented(id, "edited"));
    expect(state()).toBe("pending");
    expect(replies()[0]?.body).toContain("the comment was edited");
  });

  test("by replying as we do", async () => {
    const id = github.comment(number, command, "jane");
    github.comment(number, `<!-- deploy-guard:waive ${id} at ${headOf(github, number)} -->\n\nWaived`, "eve");
    await review(github, number);
    expect(state()).toBe("pending");
  });

  test("by editing our reply so that it names another commit", async () => {
    await say(command);
    const worse = await github.commit(
      { "config/payments.yml": payments.replace("5s", "900s") },
      { branch: "new-host", author: "sam" },
    );
    const [reply] = replies();
    Object.assign(stored(reply!.id), {
      body: reply!.body.replace(/at [0-9a-f]{40}/u, `at ${worse}`),
      updatedAt: reply!.createdAt + 60_000,
    });
    await review(github, number);
    expect(state()).toBe("pending");
  });

  test("by a push right after it, before the run that it starts", async () => {
    const at = Date.now();
    github.setClock(() => at);
    const mild = headOf(github, number);
    const id = github.comment(number, command, "jane");
    const evil = await github.commit(
      { "config/payments.yml": payments.replace("5s", "900s") },
      { branch: "new-host", author: "sam" },
    );
    github.state.pushers.set("new-host", [
      { by: "sam", before: mild, after: evil, at: at + 5_000 },
      { by: "sam", after: mild, at: at - 60_000 },
    ]);
    await review(github, number, commented(id));
    expect(state()).toBe("pending");
  });

  test("by a run that is started again after a push and without our reply", async () => {
    const id = await say(command);
    github.state.comments.splice(github.state.comments.indexOf(stored(replies()[0]!.id)), 1);
    await github.commit(
      { "config/payments.yml": payments.replace("5s", "900s") },
      { branch: "new-host", author: "sam" },
    );
    await review(github, number, { ...commented(id), attempt: 2 });
    expect(state()).toBe("pending");
    expect(replies()[0]?.body).toContain("it can't be told what was there then");
  });
});

test("a comment on an issue is about no pull request", async () => {
  const issue = github.openIssue({ title: "Hello" });
  const before = github.writes().length;
  await review(github, number, {
    event: "issue_comment",
    payload: { action: "created", issue: { number: issue }, comment: { id: 1 } },
  });
  expect(github.writes()).toHaveLength(before);
});

test("a group of a merge queue takes what was waived as waived", async () => {
  await say(command);
  const { queueUp } = await import("../support/merge-queue.ts");
  const { head, payload } = await queueUp(github, [number], { how: "squash" });
  await review(github, number, { event: "merge_group", payload });
  expect(github.statuses(head).at(-1)?.state).toBe("success");
});

test("the policy can't be waived away", async () => {
  const own = await github.commit({ [policyFile]: "version: 1\n" }, { branch: "new-host", author: "sam" });
  expect(own).toMatch(/^[0-9a-f]/u);
  github.addPerson("root", { permission: "admin" });
  await say(`/waive policy-changed ${policyFile} until=1970-06-01 we agreed on it`, "root");
  expect(state()).toBe("pending");
});
