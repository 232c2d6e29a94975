import { describe, expect, test } from "vitest";
import {
  chooseGood as choose,
  healthyAfter,
  regressedBefore,
  takenBack as taken,
  wentBackFrom,
} from "../../src/incident/choose-good.ts";
import { type DeploymentRecord, type Judged, regressedMark } from "../../src/incident/deployment.ts";
import { pastOf, questionOf, record, status } from "../support/deployments.ts";

function chooseGood(id: number, records: DeploymentRecord[], more: Parameters<typeof pastOf>[1] = {}) {
  const past = pastOf(records, more);
  const good = choose(questionOf(id, past), past);
  return good.kind === "none" ? good : { ...good, record: good.live.record };
}

function takenBack(id: number, records: DeploymentRecord[], earlier: DeploymentRecord[]) {
  const past = pastOf(records);
  return taken(questionOf(id, past), past, earlier);
}

const bad = record(9, "bad", [status("success", 950)]);

test.each<[string, DeploymentRecord[], string]>([
  ["the one before it", [bad, record(8, "a", [status("success", 850)])], "a"],
  [
    "one that GitHub has turned inactive since",
    [bad, record(8, "a", [status("inactive", 951), status("success", 850)])],
    "a",
  ],
  [
    "not one that failed",
    [bad, record(8, "b", [status("failure", 850)]), record(7, "a", [status("success", 750)])],
    "a",
  ],
  [
    "not one that never finished",
    [bad, record(8, "b", [status("in_progress", 850)]), record(7, "a", [status("success", 750)])],
    "a",
  ],
  [
    "not one that was judged regressed",
    [
      bad,
      record(8, "b", [status("failure", 870, `${regressedMark}: calls fail`), status("success", 850)]),
      record(7, "a", [status("success", 750)]),
    ],
    "a",
  ],
  [
    "not one that came later",
    [record(10, "c", [status("success", 1050)]), bad, record(8, "a", [status("success", 850)])],
    "a",
  ],
])("good is %s", (_, records, expected) => {
  const good = chooseGood(9, records);
  expect(good.kind === "found" && good.record.sha).toBe(expected);
});

test("the same commit deployed again is not taken for a good one", () => {
  const records = [bad, record(8, "bad", [status("success", 850)]), record(7, "a", [status("success", 750)])];
  expect(chooseGood(9, records).kind).toBe("same-commit");
});

test("a first deploy has no good one", () => {
  expect(chooseGood(9, [bad]).kind).toBe("none");
});

describe("an earlier commit deployed again", () => {
  const again = record(10, "a", [status("success", 1_050)]);
  const regressed = record(9, "b", [
    status("failure", 950, `${regressedMark}: calls fail`),
    status("success", 920),
  ]);
  const before = record(8, "a", [status("inactive", 920), status("success", 850)]);
  const whole = [again, regressed, before];

  test("takes the regressed deploy before it back", () => {
    expect(takenBack(10, whole, whole)).toEqual({ sha: "b", deployedAt: 920 });
  });

  test("is known by deployments whose statuses were not read", () => {
    expect(takenBack(10, [again, regressed], whole)).toEqual({ sha: "b", deployedAt: 920 });
  });

  test("takes it back also after a try that failed, and its own second deployment", () => {
    const more = [
      record(11, "a", [status("in_progress", 1_100)]),
      record(10.5, "c", [status("failure", 1_060)]),
    ];
    expect(takenBack(11, [...more, ...whole], whole)?.sha).toBe("b");
  });

  test.each<[string, DeploymentRecord[]]>([
    [
      "is no rollback when what was live before was fine",
      [again, record(9, "b", [status("success", 920)]), before],
    ],
    [
      "is no rollback when it was never live before",
      [again, regressed, record(8, "z", [status("success", 850)])],
    ],
    [
      "is no rollback when it was bad itself",
      [again, regressed, record(8, "a", [status("failure", 860, regressedMark), status("success", 850)])],
    ],
    ["is no rollback when it is the regressed one itself", [{ ...again, sha: "b" }, regressed, before]],
  ])("%s", (_, records) => {
    expect(takenBack(10, records, records)).toBeUndefined();
  });
});

describe("B4: what went live later is told as healthy", () => {
  const asked = record(5, "b", [status("success", 550)]);
  const older = record(4, "a", [status("success", 450)]);
  const watched = (sha: string, deployedAt: number, verdict: string): Judged => ({
    sha,
    deployedAt,
    verdict,
  });
  const c = record(7, "c", [status("success", 750)]);
  test.each<[string, DeploymentRecord[], Judged[], string | undefined]>([
    ["when its own watch found it so", [c], [watched("c", 750, "healthy")], "c"],
    ["not when it only succeeded", [c], [], undefined],
    ["not when its watch could not tell", [c], [watched("c", 750, "inconclusive")], undefined],
    ["not when its watch blamed somebody else", [c], [watched("c", 750, "elsewhere")], undefined],
    [
      "not when it was healthy and is not any more",
      [c],
      [watched("c", 750, "healthy"), watched("c", 750, "regressed")],
      undefined,
    ],
    ["not for a watch of long before", [c], [watched("c", 100, "healthy")], undefined],
    [
      "not while it is under way",
      [record(7, "c", [status("in_progress", 750)])],
      [watched("c", 750, "healthy")],
      undefined,
    ],
    [
      "not when it is not what is live now",
      [record(8, "d", [status("success", 850)]), c],
      [watched("c", 750, "healthy")],
      undefined,
    ],
    [
      "not when it went back to an earlier commit",
      [record(7, "a", [status("success", 750)])],
      [watched("a", 750, "healthy")],
      undefined,
    ],
    [
      "not when it is the same commit",
      [record(7, "b", [status("success", 750)])],
      [watched("b", 750, "healthy")],
      undefined,
    ],
    [
      "not when it is another service",
      [record(7, "c", [status("success", 750)], { traits: { task: "deploy:web" } })],
      [watched("c", 750, "healthy")],
      undefined,
    ],
  ])("%s", (_, later, judged, expected) => {
    const past = pastOf([...later, asked, older], { judged });
    expect(healthyAfter(questionOf(5, past), past)).toBe(expected);
  });
});

describe("A22: after a false alarm", () => {
  const marked = [status("failure", 870, `${regressedMark}: calls fail`), status("success", 850)];
  const records = [bad, record(8, "x", marked), record(7, "a", [status("success", 750)])];

  test("the commit is good again, so that only what came after it is undone", () => {
    expect(chooseGood(9, records, { cleared: ["x"] })).toMatchObject({ kind: "found", record: { sha: "x" } });
    expect(chooseGood(9, records)).toMatchObject({ kind: "found", record: { sha: "a" } });
  });

  test("so it is when its own watch found it healthy later", () => {
    const judged = [
      { sha: "x", deployedAt: 850, verdict: "regressed" },
      { sha: "x", deployedAt: 860, verdict: "healthy" },
    ];
    expect(chooseGood(9, records, { judged })).toMatchObject({ record: { sha: "x" } });
    expect(chooseGood(9, records, { judged: judged.slice(0, 1) })).toMatchObject({ record: { sha: "a" } });
  });
});

describe("A23: a commit that is live again", () => {
  const marked = [status("failure", 770, `${regressedMark}: calls fail`), status("success", 750)];
  const records = [
    record(9, "x", [status("success", 950)]),
    record(8, "a", [status("success", 850)]),
    record(7, "x", marked),
    record(6, "a", [status("success", 650)]),
  ];

  test("is known to have been bad before, and is gone back from to what was live in between", () => {
    const past = pastOf(records);
    expect(regressedBefore(questionOf(9, past), past)).toEqual({ deployedAt: 750, deploymentId: 7 });
    expect(chooseGood(9, records)).toMatchObject({ kind: "found", live: { at: 850 } });
  });

  test("is not when it never was, or when that was a false alarm", () => {
    const once = pastOf(records.slice(1));
    expect(regressedBefore(questionOf(8, once), once)).toBeUndefined();
    const cleared = pastOf(records, { cleared: ["x"] });
    expect(regressedBefore(questionOf(9, cleared), cleared)).toBeUndefined();
  });
});

describe("a rollback by hand", () => {
  const again = record(9, "a", [status("success", 950)]);
  const newer = record(8, "b", [status("success", 850)]);
  const first = record(7, "a", [status("success", 750)]);
  const asked = (records: DeploymentRecord[], earlier = records) => {
    const past = pastOf(records);
    return wentBackFrom(questionOf(9, past), past, earlier);
  };

  test("is a commit from before what was live", () => {
    expect(asked([again, newer, first])).toEqual({ sha: "b", deployedAt: 850 });
    expect(asked([again, newer], [again, newer, first])).toEqual({ sha: "b", deployedAt: 850 });
  });

  test.each<[string, DeploymentRecord[]]>([
    ["a new commit", [{ ...again, sha: "c" }, newer, first]],
    ["the same commit deployed again", [again, { ...first, id: 8 }]],
    [
      "what takes a regressed deploy back",
      [again, record(8, "b", [status("failure", 860, regressedMark), status("success", 850)]), first],
    ],
  ])("is not %s", (_, records) => {
    expect(asked(records)).toBeUndefined();
  });
});

test("a deployment that Argo CD uses again is gone back from to what was live in between", () => {
  const records = [
    record(8, "b", [status("success", 850)]),
    record(7, "a", [status("success", 950), status("success", 750)]),
  ];
  const past = pastOf(records);
  expect(past.lives.map(({ record: { sha }, at }) => [sha, at])).toEqual([
    ["a", 950],
    ["b", 850],
    ["a", 750],
  ]);
  expect(chooseGood(7, records)).toMatchObject({ kind: "found", record: { sha: "b" } });
});

test("of two in the same second the one with the greater id is the later", () => {
  const records = [record(9, "b", [status("success", 900)]), record(8, "a", [status("success", 900)])];
  expect(chooseGood(9, records)).toMatchObject({ kind: "found", record: { sha: "a" } });
  expect(chooseGood(8, records)).toMatchObject({ kind: "none" });
});

describe("two services in one environment", () => {
  const of = (id: number, sha: string, traits: Partial<DeploymentRecord["traits"]>) =>
    record(id, sha, [status("success", id * 100 + 50)], { traits: { task: "deploy", ...traits } });

  test.each<[string, DeploymentRecord["traits"], DeploymentRecord["traits"]]>([
    ["tasks", { task: "deploy" }, { task: "deploy:migrations" }],
    [
      "payloads",
      { task: "deploy", payload: { service: "api" } },
      { task: "deploy", payload: { service: "web" } },
    ],
    ["bots", { task: "deploy", bot: "github-actions[bot]" }, { task: "deploy", bot: "vercel[bot]" }],
  ])("are told apart by their %s", (_, own, its) => {
    const records = [of(9, "c", own), of(8, "b", its), of(7, "a", own)];
    expect(chooseGood(9, records)).toMatchObject({ kind: "found", record: { sha: "a" } });
    expect(chooseGood(9, records.slice(0, 2))).toMatchObject({
      kind: "none",
      others: [{ live: { at: 850 } }],
    });
  });

  test("are not gone back between where nobody can tell them apart", () => {
    const [api, web] = [{ workflow: "api.yml" }, { workflow: "web.yml" }];
    expect(chooseGood(9, [of(9, "c", api), of(8, "b", web), of(7, "a", api)])).toMatchObject({
      kind: "unknown",
      why: "the one was made by api.yml, the other by web.yml",
    });
    const both = [of(9, "c", api), of(8, "b", web), of(7, "b", api), of(6, "a", web)];
    expect(chooseGood(9, both)).toMatchObject({ kind: "found", record: { id: 7 } });
  });
});

test("a commit that was judged regressed is not good through a second deployment of it either", () => {
  const records = [
    bad,
    record(8, "b", [status("success", 850)]),
    record(7, "b", [status("failure", 760, `${regressedMark}: calls fail`), status("success", 750)]),
    record(6, "a", [status("success", 650)]),
  ];
  const good = chooseGood(9, records);
  expect(good.kind === "found" && good.record.sha).toBe("a");
});

test("a deploy whose own job found it bad was live, so that the next one takes it back", () => {
  const records = [
    record(9, "a", [status("success", 950)]),
    record(8, "b", [
      status("failure", 880),
      status("failure", 870, `${regressedMark}: calls fail`),
      status("in_progress", 810),
    ]),
    record(7, "a", [status("success", 750)]),
  ];
  expect(takenBack(9, records, records)).toMatchObject({ sha: "b" });
});
