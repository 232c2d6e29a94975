import { expect, test } from "vitest";
import { findObjectives } from "../../src/setup/find-objectives.ts";

const sloth = `version: "prometheus/v1"
service: "shop"
slos:
  - name: "requests-availability"
    objective: 99.9
    sli:
      events:
        error_query: sum(rate(http_request_duration_seconds_count{job="shop",code=~"(5..|429)"}[{{.window}}]))
        total_query: sum(rate(http_request_duration_seconds_count{job="shop"}[{{ .window }}]))
  - name: "raw"
    sli: { raw: { error_ratio_query: "x" } }
`;
const pyrra = `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: "Checkout Errors" }
spec:
  indicator:
    ratio:
      errors: { metric: 'http_requests_total{job="shop",code=~"5.."}' }
      total: { metric: 'http_requests_total{job="shop"}' }
`;
const openslo = `apiVersion: openslo/v1
kind: SLO
metadata: { name: pay }
spec:
  indicator:
    spec:
      ratioMetric:
        bad: { metricSource: { type: Prometheus, spec: { query: 'pay_failed_total' } } }
        total: { metricSource: { type: Prometheus, spec: { query: 'pay_total' } } }
---
apiVersion: openslo/v1
kind: SLO
metadata: { name: by-good }
spec: { indicator: { spec: { ratioMetric: { good: { metricSource: { spec: { query: a } } }, total: { metricSource: { spec: { query: b } } } } } } }
`;

test("objectives of Sloth, Pyrra and OpenSLO are found, each once", () => {
  const files = new Map([
    ["slo/shop.yml", sloth],
    ["slo/copy.yml", sloth],
    ["pyrra/checkout.yaml", pyrra],
    ["slo/pay.yaml", openslo],
  ]);
  expect(findObjectives(files)).toEqual([
    {
      name: "shop-requests-availability",
      file: "slo/shop.yml",
      bad: 'sum(rate(http_request_duration_seconds_count{job="shop",code=~"(5..|429)"}[5m]))',
      total: 'sum(rate(http_request_duration_seconds_count{job="shop"}[5m]))',
    },
    {
      name: "checkout-errors",
      file: "pyrra/checkout.yaml",
      bad: 'http_requests_total{job="shop",code=~"5.."}',
      total: 'http_requests_total{job="shop"}',
    },
    { name: "pay", file: "slo/pay.yaml", bad: "pay_failed_total", total: "pay_total" },
  ]);
});

test.each([
  ["another file", "kind: Deployment\n"],
  ["half a file", `${sloth.slice(0, 120)}\n  - [`],
  [
    "a bomb",
    `version: prometheus/v1\na: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nslos: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
  ],
  ["a list where a mapping is expected", "version: prometheus/v1\nslos: { a: b }\nservice: [1]\n"],
])("%s states none", (_, text) => {
  expect(findObjectives(new Map([["slo.yml", text]]))).toEqual([]);
});
