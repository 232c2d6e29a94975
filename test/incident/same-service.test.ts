import { describe, expect, test } from "vitest";
import { kinship, serviceIn, type Traits } from "../../src/incident/same-service.ts";

const deploy = (more: Partial<Traits> = {}): Traits => ({ task: "deploy", ...more });

describe("two deployments of one environment", () => {
  test.each<[string, Partial<Traits>, Partial<Traits>, string]>([
    ["without any difference", {}, {}, "same"],
    ["of different tasks", {}, { task: "deploy:migrations" }, "other"],
    ["of a preview and of what stays", { transient: true }, { transient: false }, "other"],
    ["for production and not", { production: true }, { production: false }, "other"],
    ["where an older server does not say", { production: true }, {}, "same"],
    ["made by two bots", { bot: "github-actions[bot]" }, { bot: "vercel[bot]" }, "other"],
    ["made by a bot and by a person", { bot: "github-actions[bot]" }, {}, "same"],
    [
      "whose payloads name two services",
      { payload: { service: "api" } },
      { payload: { service: "web" } },
      "other",
    ],
    [
      "whose payloads name one service and two runs",
      { payload: { app: "api", run_id: 1 } },
      { payload: { app: "api", run_id: 2 } },
      "same",
    ],
    [
      "whose payloads are text",
      { payload: '{"component":"api"}' },
      { payload: '{"component":"web"}' },
      "other",
    ],
    ["whose payloads are words", { payload: "api 1.2.3" }, { payload: "api 1.2.4" }, "same"],
    ["whose payloads are other words", { payload: "api 1.2.3" }, { payload: "web 1.2.3" }, "other"],
    ["of which one has no payload", { payload: {} }, { payload: "" }, "same"],
    [
      "by Argo CD for two applications",
      { logUrl: "https://argo.test/applications/argocd/api?operation=true" },
      { logUrl: "https://argo.test/applications/argocd/web?operation=true" },
      "other",
    ],
    [
      "by jobs of two runs",
      { logUrl: "https://github.test/a/b/actions/runs/1/job/2" },
      { logUrl: "https://github.test/a/b/actions/runs/3/job/4" },
      "same",
    ],
    [
      "at two addresses",
      { environmentUrl: "https://api.test/" },
      { environmentUrl: "https://web.test/" },
      "other",
    ],
    [
      "at one address",
      { environmentUrl: "https://api.test/" },
      { environmentUrl: "https://api.test" },
      "same",
    ],
    [
      "at addresses of their own",
      { environmentUrl: "https://shop-abc.vercel.app" },
      { environmentUrl: "https://shop-xyz.vercel.app" },
      "same",
    ],
    [
      "at numbered addresses",
      { environmentUrl: "https://x.test/v12" },
      { environmentUrl: "https://x.test/v13" },
      "same",
    ],
  ])("%s", (_, one, other, expected) => {
    expect(kinship(deploy(one), deploy(other), []).kind).toBe(expected);
    expect(kinship(deploy(other), deploy(one), []).kind).toBe(expected);
  });
});

describe("a description", () => {
  const by = (...texts: string[]) => texts.map((description) => deploy({ description }));
  test.each<[string, string[], string]>([
    ["that comes again is a name", ["Deploy web", "Deploy api", "Deploy web", "Deploy api"], "other"],
    ["that differs in a version alone is the same", ["Deploy web v2.1.0", "Deploy web v2.0.9"], "same"],
    ["that differs in a commit alone is the same", ["Deploy 4f2c9d1a", "Deploy 77ab031b"], "same"],
    ["that never comes again is free text", ["Fix login", "Add a cart", "Show prices"], "same"],
    ["of which there are only two tells nothing", ["Deploy web", "Deploy api"], "unknown"],
    ["that only the older ones share tells nothing", ["Hotfix", "Deploy web", "Deploy web"], "unknown"],
    ["that is missing everywhere is the same", ["", ""], "same"],
  ])("%s", (_, texts, expected) => {
    const all = by(...texts);
    expect(kinship(all[0]!, all[1]!, all).kind).toBe(expected);
  });
});

test.each<[unknown, string]>([
  [{ service: "api", sha: "x", run_id: 4 }, "service=api"],
  [{ App_Name: "api", region: "eu" }, "app_name=api region=eu"],
  [{ service: { nested: 1 } }, ""],
  [[1, 2], ""],
  [null, ""],
  [7, ""],
  ['"api"', "api"],
])("the payload %j names %j", (payload, expected) => {
  expect(serviceIn(payload)).toBe(expected);
});
