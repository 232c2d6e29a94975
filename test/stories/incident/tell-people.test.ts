import { afterEach, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import type { Message } from "../../../src/incident/record/message.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { keepTime } from "../../../src/stories/incident/keep-time.ts";
import type { Notifier } from "../../../src/world/notifiers/notifier.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { deployedAt, type IncidentStage, openIncidentStage } from "../../support/incident-stage.ts";
import { connect } from "../../world/github/connect.ts";

const minute = 60_000;
const text = `
notify:
  chat: { type: slack, webhook: "https://hooks.slack.test/x" }
  pager: { type: pagerduty, routing-key: k }
  lead: { type: email, host: smtp.test, from: a@b.test, to: [c@d.test] }
incident:
  keep: 20m
  escalation: [{ after: 0m, to: [pager] }, { after: 5m, to: [lead] }]
`;

let stage: IncidentStage;
afterEach(() => stage.shop.close());

/** Targets that remember what they were sent; those that are down fail. */
function targets(down: string[] = []) {
  const sent: { to: string; message: Message; earlier: string | undefined }[] = [];
  const notifierOf = (to: string): Notifier => ({
    async send(message, earlier) {
      if (down.includes(to))
        throw new WorldError("answered 503 with ghp_0123456789abcdefghij0123456789abcdef", { service: to });
      sent.push({ to, message, earlier });
      return earlier ?? `first-of-${to}`;
    },
  });
  const notifiers = Object.fromEntries(["chat", "pager", "lead"].map((to) => [to, notifierOf(to)]));
  return { sent, notifiers, lines: () => sent.map(({ to, message }) => `${to}: ${message.event}`) };
}

describe("people are told", () => {
  test("once, over as many runs as there are, and what follows goes to the same message", async () => {
    const { sent, notifiers, lines } = targets();
    stage = await openIncidentStage(undefined, { text, notifiers });
    stage.at(3);
    await stage.run();
    await stage.run();
    expect(lines()).toEqual(["chat: opened", "pager: escalated"]);
    stage.at(4);
    await stage.say("/ack", "jane");
    await stage.run();
    expect(lines().slice(2).toSorted()).toEqual(["chat: acknowledged", "pager: acknowledged"]);
    expect(
      sent
        .slice(2)
        .map(({ earlier }) => earlier)
        .toSorted(),
    ).toEqual(["first-of-chat", "first-of-pager"]);
    expect(sent[0]!.message).toMatchObject({
      id: `acme/shop#${stage.number}:opened:chat`,
      title: expect.stringMatching(/^🔴 production: calls to stripe fail/u),
      incident: { key: `acme/shop#${stage.number}`, severity: 2, isOver: false },
      links: [{ text: `Incident #${stage.number}` }, { text: `Revert #${stage.revert}` }],
    });
    expect(sent.at(-1)!.message.text).toContain("jane has it");
    await stage.say("/resolve");
    expect(lines().slice(4).toSorted()).toEqual(["chat: resolved", "pager: resolved"]);
    expect(sent.at(-1)!.message.incident.isOver).toBe(true);
  });

  test("in few requests: the message and its note cost four more", async () => {
    const { notifiers } = targets();
    stage = await openIncidentStage(undefined, { text, notifiers });
    stage.at(3);
    const before = stage.shop.requests.length;
    await stage.run();
    expect(stage.shop.requests.slice(before).map(({ method }) => method)).toEqual([
      "GET",
      "GET",
      "PATCH",
      "GET",
      "PATCH",
    ]);
  });

  test("a target that is down costs a line, and is tried again by the next runs, three times", async () => {
    const down = ["chat"];
    const { notifiers, lines } = targets(down);
    stage = await openIncidentStage(undefined, { text, notifiers });
    for (const minutes of [3, 4, 5, 8]) {
      stage.at(minutes);
      await stage.run();
    }
    expect(lines()).toEqual(["pager: escalated", "lead: escalated"]);
    const failures = stage.record().entries.filter(({ what }) => what.kind === "not-told");
    expect(failures).toHaveLength(3);
    const body = stage.shop.issues().find(({ number }) => number === stage.number)!.body;
    expect(body).toContain("chat could not be told");
    expect(body).not.toContain("0123456789abcdef");
  });

  test("two runs at once end with one record in which both are known", async () => {
    const { notifiers, lines } = targets();
    stage = await openIncidentStage(undefined, { text, notifiers });
    stage.at(3);
    await stage.run();
    await Promise.all([stage.say("/severity 1"), stage.say("/timeline looked at the logs", "jane")]);
    const kinds = stage.record().entries.map(({ what }) => what.kind);
    expect(kinds).toEqual(expect.arrayContaining(["severity-set", "noted"]));
    expect(lines()).toEqual(["chat: opened", "pager: escalated"]);
  });
});

describe("the job that opened the incident keeps the time", () => {
  async function keep(during: (minutes: number) => Promise<void> | void = () => {}) {
    const { notifiers, sent } = targets();
    stage = await openIncidentStage(undefined, { text, notifiers });
    const settings = await parseSettings(
      `version: 1\nsources: { prom: { type: prometheus, url: "https://prom.test" } }\nsignals: { e: { source: prom, total: a_total, bad: b_total } }\n${text}`,
      "settings",
      {},
    );
    const start = deployedAt + 2 * minute;
    const world = fakeWorld({ now: start, github: connect(stage.shop), notifiers });
    const sleep = world.sleep;
    world.sleep = async (ms) => {
      await sleep(ms);
      const minutes = (world.now() - start) / minute;
      stage.at(2 + minutes);
      await during(minutes);
    };
    await keepTime(world, settings, { number: stage.number, revert: stage.revert });
    const calls = sent.filter(({ message }) => message.event === "escalated");
    return {
      calls: calls.map(({ to, message }) => `${to} at ${Math.round((message.at - start) / minute)} min`),
      minutes: (world.now() - start) / minute,
      log: world.lines.join("\n"),
    };
  }

  test("calls one after the other while nobody takes it, and ends when nobody is left to call", async () => {
    const { calls, minutes, log } = await keep();
    expect(calls).toEqual(["pager at 0 min", "lead at 5 min"]);
    expect(minutes).toBeLessThanOrEqual(5.6);
    expect(log).toContain("this job waits no longer: nobody else is to be called");
  });

  test("hears /ack itself, without a workflow that listens", async () => {
    const { calls, minutes } = await keep((at) => {
      if (at === 1) stage.shop.comment(stage.number, "/ack", "jane");
    });
    expect(calls).toEqual(["pager at 0 min"]);
    expect(minutes).toBeLessThan(2);
    expect(stage.state()).toMatchObject({ phase: "acknowledged", owner: "jane" });
  });

  test("is out of the way as soon as the revert is merged", async () => {
    const { calls, minutes } = await keep(async (at) => {
      if (at === 1) await stage.shop.mergePull(stage.revert, "squash", "jane");
    });
    expect(calls).toEqual(["pager at 0 min"]);
    expect(minutes).toBeLessThan(2);
    expect(stage.record().entries.map(({ source }) => source)).toContain(`#${stage.revert} was merged`);
  });

  test("goes on when GitHub fails for a while", async () => {
    const { calls } = await keep((at) => {
      if (at === 1) stage.shop.failNext({ path: "/issues/", status: 502, times: 8 });
    });
    expect(calls).toEqual(["pager at 0 min", "lead at 5 min"]);
  });
});
