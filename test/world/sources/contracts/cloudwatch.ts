import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z") / 1_000;
const values = (...found: number[]) =>
  JSON.stringify({
    Messages: [],
    MetricDataResults: [
      {
        Id: "asked",
        Label: "x",
        StatusCode: "Complete",
        Timestamps: found.map((_, n) => at + n * 60),
        Values: found,
      },
    ],
  });
const answered = (status: string) =>
  JSON.stringify({
    MetricDataResults: [{ Id: "asked", StatusCode: status, Timestamps: [], Values: [], Messages: [] }],
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", region: "eu-central-1" },
    stepSeconds: 60,
    signal: {
      bad: {
        namespace: "AWS/ApplicationELB",
        metric: "HTTPCode_Target_5XX_Count",
        dimensions: { LoadBalancer: "app/x/1" },
      },
      total: {
        namespace: "AWS/ApplicationELB",
        metric: "RequestCount",
        dimensions: { LoadBalancer: "app/x/1" },
      },
    },
    login: (secret) => ({
      env: { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "another", AWS_SESSION_TOKEN: secret },
    }),
    isLoggedIn: ({ headers }, secret) =>
      headers["x-amz-security-token"] === secret &&
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/monitoring\/aws4_request, /u.test(
        headers.authorization ?? "",
      ),
    healthy: (_, response) => void response.end(values(12)),
    empty: (_, response) => void response.end(values()),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": values(1).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "an error inside": answered("InternalError"),
      "a metric that is forbidden": answered("Forbidden"),
      "an error with status 200":
        '{"__type":"com.amazon#InvalidParameterValue","message":"s3cr3t-t0ken is wrong"}',
      nothing: "",
    },
    partial: { "pages without end": values(1).replace("{", '{"NextToken":"more",') },
    untrue: { "counts below zero": values(-4) },
  },
];
