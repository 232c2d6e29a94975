import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ledgerText, parseLedger } from "../../src/judge/past/ledger.ts";
import { deployedAt, type IncidentStage, openIncidentStage } from "../support/incident-stage.ts";
import { watchAt } from "../support/ledger-entries.ts";

let stage: IncidentStage;
let failing: (at: number) => number | undefined;
beforeEach(async () => {
  failing = () => 0.002;
  stage = await openIncidentStage((at) => failing(at));
});
afterEach(() => stage.shop.close());

const issue = () => stage.shop.issues().find(({ number }) => number === stage.number)!;
const replies = () =>
  stage.shop
    .comments(stage.number)
    .filter(({ author }) => author === stage.shop.state.self)
    .map(({ body }) => body);

describe("a command", () => {
  test("is written down, shown and answered by a reaction, in four requests", async () => {
    stage.at(5);
    const before = stage.shop.requests.length;
    await stage.say("/ack");
    expect(stage.shop.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /repos/acme/shop/issues/${stage.number}`,
      "GET /repos/acme/shop/collaborators/ada/permission",
      expect.stringMatching(/^POST .*\/reactions$/u),
      `PATCH /repos/acme/shop/issues/${stage.number}`,
    ]);
    expect(stage.state()).toMatchObject({
      phase: "acknowledged",
      owner: "ada",
      secondsTo: { acknowledge: 300 },
    });
    expect(stage.reactions()).toEqual(["+1"]);
    expect(issue().title).toMatch(/^🟠 /u);
    expect(issue().body).toContain("🟠 **Somebody has it**, severity 2. ada has it.");
    expect(issue().body).toContain("taken after 5 min");
    expect(issue().body).toMatch(/\| 08:05:00<br>\+5:00 \| taken<br>\[ada\]\(http/u);
  });

  test("of several in one comment each is carried out, and those that are none are explained", async () => {
    await stage.say("/ack\n/severity 1\n/severity 9\n/cuase wrong key");
    expect(stage.state()).toMatchObject({ phase: "acknowledged", severity: 1 });
    expect(stage.reactions()).toEqual(["confused"]);
    expect(replies()).toHaveLength(1);
    expect(replies()[0]).toContain("`9` is no severity: expected a number from 1 (worst) to 4");
    expect(replies()[0]).toContain("`/cuase` is no command; did you mean `/cause");
  });

  test("/help lists them all, once", async () => {
    const again = stage.comment("/help");
    await again();
    await again();
    await stage.run();
    expect(replies()).toHaveLength(1);
    for (const name of ["ack", "severity", "timeline", "cause", "false-alarm", "resolve", "reopen", "help"])
      expect(replies()[0]).toContain(`| \`/${name}`);
  });

  test("is carried out once, however often its run is repeated", async () => {
    const run = stage.comment("/timeline switched the provider");
    for (const _ of [1, 2, 3]) await run();
    expect(stage.record().entries.filter(({ what }) => what.kind === "noted")).toHaveLength(1);
    expect(stage.reactions()).toEqual(["+1"]);
  });

  test("of a stranger is refused and not explained, and of somebody who lost access too", async () => {
    await stage.say("/resolve", "mallory");
    stage.shop.addPerson("jane", { permission: "read" });
    await stage.say("/false-alarm nothing to see", "jane");
    expect(stage.state().phase).toBe("open");
    expect(stage.reactions()).toEqual(["-1", "-1"]);
    expect(replies()).toEqual([]);
  });

  test("of a bot counts where the settings name it", async () => {
    await stage.say("/ack", "other[bot]");
    expect(stage.state().phase).toBe("open");
    await stage.say("/ack", "oncall[bot]");
    expect(stage.state()).toMatchObject({ phase: "acknowledged", owner: "oncall[bot]" });
  });

  test("that was edited is not run again, nor what somebody else made of it", async () => {
    await stage.say("/severity 3");
    const [comment] = stage.shop.state.comments;
    stage.at(9);
    Object.assign(comment!, { body: "/resolve", updatedAt: stage.shop.state.now() });
    await stage.run();
    const quiet = stage.shop.comment(stage.number, "looking");
    stage.at(10);
    const stored = stage.shop.state.comments.find(({ id }) => id === quiet)!;
    Object.assign(stored, { body: "/resolve", updatedAt: stage.shop.state.now() });
    await stage.run();
    expect(stage.state()).toMatchObject({ phase: "open", severity: 3 });
  });

  test("waits for the next run when GitHub does not say whether somebody may", async () => {
    stage.shop.failNext({ path: /\/permission$/u, status: 502, times: 20 } as never);
    await expect(stage.say("/ack")).rejects.toThrow(
      /whether ada may write to this repository can't be read/u,
    );
    expect(stage.reactions()).toEqual([]);
    stage.shop.clearFailures();
    await stage.run();
    expect(stage.state()).toMatchObject({ phase: "acknowledged", owner: "ada" });
  });

  test("holds foreign text and secrets that never come alive", async () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    await stage.say(`/timeline @evil --> <b>x</b> | ${token} fixes #1`);
    const { body } = issue();
    expect(body).not.toContain(token);
    expect(body).not.toContain("@evil");
    expect(body).not.toContain("<b>x");
    expect(stage.record().entries.at(-1)!.what).toMatchObject({
      kind: "noted",
      text: expect.stringContaining("@evil -->"),
    });
  });
});

describe("/resolve", () => {
  test("closes the incident when production is as it was", async () => {
    stage.at(40);
    await stage.say("/resolve");
    expect(issue()).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(issue().title).toMatch(/^🟢 /u);
    expect(stage.state().secondsTo.resolve).toBe(2_400);
  });

  test("says when the signals are still bad, and is believed the second time", async () => {
    failing = (at) => (at < deployedAt ? 0.002 : 0.3);
    stage.at(40);
    await stage.say("/resolve");
    expect(issue().state).toBe("open");
    expect(replies()[0]).toMatch(
      /Not resolved: in the last 10 min it is still worse than before the deploy: checkout/u,
    );
    expect(stage.record().entries.at(-1)!.what.kind).toBe("still-bad");
    stage.at(42);
    await stage.say("/resolve");
    expect(issue().state).toBe("closed");
  });

  test("is not held up by a source that can't be asked", async () => {
    failing = () => undefined;
    stage.at(40);
    await stage.say("/resolve");
    expect(issue().state).toBe("closed");
  });

  test("/reopen opens it again, and who had it has it", async () => {
    await stage.say("/ack", "jane");
    await stage.say("/resolve");
    await stage.say("/reopen");
    expect(issue().state).toBe("open");
    expect(stage.state()).toMatchObject({ phase: "acknowledged", owner: "jane" });
  });
});

describe("/false-alarm", () => {
  test("closes the revert unmerged and the incident, and the ledger knows that nothing was wrong", async () => {
    const path = "production.ndjson";
    const entry = watchAt(deployedAt, { sha: stage.bad, verdict: "regressed" });
    await stage.shop.git.commitFiles(
      { [path]: ledgerText([entry]) },
      {
        ref: "refs/deploy-guard/ledger",
        parents: [],
        message: "Remember",
        author: { name: "x", email: "x@example.com", at: deployedAt },
      },
    );
    await stage.say("/false-alarm a load test");
    expect(issue()).toMatchObject({ state: "closed", stateReason: "not_planned" });
    const pull = stage.shop.pulls().find(({ number }) => number === stage.revert)!;
    expect(pull).toMatchObject({ state: "closed", pull: { mergedAt: undefined } });
    expect(stage.shop.comments(stage.revert)).toMatchObject([
      { body: expect.stringContaining(`#${stage.number} was a false alarm`) },
    ]);
    const ledger = await stage.shop.git.readObject(`refs/deploy-guard/ledger:${path}`);
    expect(parseLedger(ledger!.content.toString()).entries).toMatchObject([{ falseAlarm: true }]);
    expect(stage.record().entries.map(({ what }) => what.kind)).toContain("revert-withdrawn");
  });

  test("needs a reason", async () => {
    await stage.say("/false-alarm");
    expect(issue().state).toBe("open");
    expect(replies()[0]).toContain("needs a text after it");
  });

  test("is one all the same when the revert can't be closed, which is said", async () => {
    stage.shop.deny("pull_requests");
    stage.shop.grant("pull_requests", "read");
    await stage.say("/false-alarm a load test");
    expect(issue().state).toBe("closed");
    expect(replies()[0]).toContain(`The revert #${stage.revert} could not be closed`);
  });
});

describe("what people do with GitHub's buttons", () => {
  test("counts like the command: closed, closed as not planned, opened again", async () => {
    stage.at(20);
    stage.shop.closeIssue(stage.number);
    await stage.run({ name: "issues", issue: stage.number });
    expect(stage.state()).toMatchObject({ phase: "resolved", secondsTo: { resolve: 1_200 } });
    stage.at(30);
    stage.shop.reopenIssue(stage.number);
    await stage.run({ name: "issues", issue: stage.number });
    expect(stage.state().phase).toBe("open");
    stage.at(40);
    stage.shop.closeIssue(stage.number);
    stage.shop.state.issues.find(({ number }) => number === stage.number)!.stateReason = "not_planned";
    await stage.run({ name: "issues", issue: stage.number });
    expect(stage.state().phase).toBe("false-alarm");
  });

  test("what they write around our sections stays theirs, and so does a title of theirs", async () => {
    const stored = stage.shop.state.issues.find(({ number }) => number === stage.number)!;
    stored.title = "Payments down";
    stored.body = stored.body.replace("### Root cause", "### Root cause\nThe *key* of the sandbox <br>");
    stored.body = stored.body.replace("_To be written", "My own words. _To be written");
    await stage.say("/ack");
    expect(issue().title).toBe("Payments down");
    expect(issue().body).toContain("The *key* of the sandbox <br>");
    expect(issue().body).toContain("My own words.");
    expect(issue().body.match(/deploy-guard:record/gu)).toHaveLength(1);
    expect(issue().body.match(/<!-- deploy-guard:status -->/gu)).toHaveLength(1);
  });

  test("a person who edits between reading and writing costs at most that edit's own lines of ours", async () => {
    const stored = stage.shop.state.issues.find(({ number }) => number === stage.number)!;
    stored.body = stored.body.replaceAll(/<!-- \/?deploy-guard:(?:status|timeline) -->\n?/gu, "");
    await stage.say("/ack");
    expect(issue().body.match(/<!-- deploy-guard:status -->/gu)).toHaveLength(1);
    expect(issue().body.match(/<!-- deploy-guard:timeline -->/gu)).toHaveLength(1);
    expect(issue().body).toContain("<!-- deploy-guard:incident env=production");
  });
});

describe("the record", () => {
  const spoil: [string, (body: string) => string][] = [
    ["was deleted", (body) => body.replace(/<!-- deploy-guard:record[\s\S]*?-->/u, "")],
    ["was changed", (body) => body.replace('"severity":2', '"severity":1')],
    ["was cut off", (body) => body.slice(0, body.indexOf('"entries"'))],
  ];
  test.each(spoil)("that %s is made anew from what GitHub knows, and says so", async (_, change) => {
    stage.at(4);
    await stage.say("/ack", "jane");
    await stage.say("/severity 1", "jane");
    const stored = stage.shop.state.issues.find(({ number }) => number === stage.number)!;
    stored.body = change(stored.body);
    stage.at(8);
    await stage.say("/timeline switched");
    expect(stage.state()).toMatchObject({ phase: "acknowledged", owner: "jane", severity: 1 });
    expect(stage.record()).toMatchObject({ deployedAt, sha: stage.bad });
    const kinds = stage.record().entries.map(({ what }) => what.kind);
    expect(kinds).toEqual(expect.arrayContaining(["deployed", "rebuilt", "revert-opened", "noted"]));
    expect(issue().body).toContain("the record of this incident was damaged");
    expect(issue().body.match(/deploy-guard:record/gu)).toHaveLength(1);
  });

  test("in an issue that a person wrote counts for nothing", async () => {
    const forged = stage.shop.openIssue({
      title: "Mine",
      body: issue().body,
      labels: ["deploy-guard", "incident"],
      author: "mallory",
    });
    const writes = stage.shop.writes().length;
    const outcome = await stage.run({ name: "issues", issue: forged });
    expect(stage.shop.writes()).toHaveLength(writes);
    expect(outcome.summary).toContain("was written by mallory, not by this guard");
  });

  test("is none in any other issue", async () => {
    const other = stage.shop.openIssue({ title: "A question", body: "/ack" });
    const outcome = await stage.run({ name: "issues", issue: other });
    expect(outcome).toMatchObject({ outputs: { "incident-state": "" } });
    expect(outcome.failed).toBeUndefined();
  });
});

describe("runs side by side", () => {
  test("end in the same record, whenever one overtakes the other", async () => {
    for (let at = 1; at <= 4; at++) {
      const fresh = await openIncidentStage();
      fresh.at(5);
      const first = fresh.comment("/timeline the first one", "ada");
      const start = fresh.shop.requests.length;
      let overtaken = false;
      fresh.shop.onRequest(async () => {
        if (overtaken || fresh.shop.requests.length - start < at) return;
        overtaken = true;
        await fresh.comment("/timeline the second one", "jane")();
      });
      await first();
      fresh.shop.onRequest(undefined);
      const notes = fresh.record().entries.flatMap(({ what }) => (what.kind === "noted" ? [what.text] : []));
      expect(notes.toSorted(), `overtaken at request ${at}`).toEqual(["the first one", "the second one"]);
      expect(fresh.reactions()).toEqual(["+1", "+1"]);
      await fresh.shop.close();
    }
  });

  test("that were killed at any request leave it to the next one", async () => {
    const never = new Promise<never>(() => {});
    for (let at = 1; at <= 4; at++) {
      const fresh = await openIncidentStage();
      const run = fresh.comment("/ack");
      const start = fresh.shop.requests.length;
      let die: () => void = () => {};
      const killed = new Promise<void>((resolve) => {
        die = resolve;
      });
      fresh.shop.onRequest(() => {
        if (fresh.shop.requests.length - start < at) return;
        die();
        return never;
      });
      await Promise.race([run(), killed]);
      fresh.shop.onRequest(undefined);
      await fresh.run();
      expect(fresh.state(), `killed at request ${at}`).toMatchObject({ phase: "acknowledged", owner: "ada" });
      expect(fresh.reactions()).toEqual(["+1"]);
      await fresh.shop.close();
    }
  });
});

describe("on a schedule", () => {
  test("all that are open are looked after, and what a run that died had left is caught up with", async () => {
    stage.comment("/ack");
    const outcome = await stage.run();
    expect(stage.state().phase).toBe("acknowledged");
    expect(outcome.outputs).toMatchObject({ "incident-state": "acknowledged" });
    expect(outcome.summary).toContain("🟠 **Somebody has it**, severity 2.");
  });

  test("nothing is written when nothing happened, in two requests", async () => {
    await stage.run();
    const before = stage.shop.requests.length;
    await stage.run();
    expect(stage.shop.requests.slice(before).map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  test("an incident that nobody touched for a day is reminded of, once", async () => {
    await stage.say("/ack", "jane");
    stage.at(23 * 60);
    await stage.run();
    expect(replies()).toEqual([]);
    stage.at(25 * 60);
    await stage.run();
    stage.at(75 * 60);
    await stage.run();
    expect(replies()).toHaveLength(1);
    expect(replies()[0]).toContain("Nothing was written here for");
    expect(replies()[0]).toContain("jane has it");
    stage.at(76 * 60);
    await stage.say("/timeline waiting for the vendor");
    stage.at(101 * 60);
    await stage.run();
    expect(replies()).toHaveLength(2);
  });

  test("one that fails does not keep the others waiting", async () => {
    const body = issue().body.replaceAll(stage.bad, "c".repeat(40));
    const other = stage.shop.openIssue({
      title: "x",
      body,
      labels: ["deploy-guard", "incident"],
      author: stage.shop.state.self,
    });
    stage.comment("/ack");
    stage.shop.failNext({
      path: new RegExp(`issues/${stage.number}$`, "u"),
      status: 500,
      times: 20,
    } as never);
    const outcome = await stage.run();
    expect(outcome.failed).toContain(`#${stage.number}`);
    expect(outcome.summary).toContain(`#&#8203;${other}`);
  });
});
