import { expect, test } from "vitest";
import { reachedByPackage } from "../../../src/review/integrations/client-packages.ts";
import { openDiscovery } from "../../../src/review/integrations/discovery.ts";

test.each([
  ["mongodb", "mongodb"],
  ["psycopg2-binary", "postgres"],
  ["Npgsql.EntityFrameworkCore.PostgreSQL", "postgres"],
  ["go.mongodb.org/mongo-driver/v2", "mongodb"],
  ["github.com/IBM/sarama", "kafka"],
  ["github.com/nats-io/nats.go", "nats"],
  ["github.com/golang-jwt/jwt/v5", "identity"],
  ["org.apache.kafka:kafka-clients", "kafka"],
  ["sidekiq", "job-queue"],
  ["omniauth_openid_connect", "identity"],
  ["lapin", "rabbitmq"],
  ["phpmailer/phpmailer", "mail"],
])("%s talks to %s", (name, id) => {
  expect(reachedByPackage(name)).toBe(id);
});

test.each([
  "left-pad",
  "redis-mock-server",
  "eslint",
  "pgtap",
  "rails",
  "flask",
  "mysterious",
  "junit:junit",
])("%s is no client of anything", (name) => {
  expect(reachedByPackage(name)).toBeUndefined();
});

test.each([
  ["redis", "data-store"],
  ["celery", "queue"],
  ["nodemailer", "messages"],
  ["passport-saml", "identity"],
  ["minio", "storage"],
  ["@opentelemetry/api", "observability"],
])("a dependency on %s is an integration of class %s, and can be switched off with it", (name, kind) => {
  const dependency = { key: ["dependencies", name], value: "1.0.0", type: "string" as const, line: 3 };
  expect(openDiscovery().ofPackage("package.json", dependency)).toMatchObject({
    class: kind,
    discovered: true,
    evidence: [{ file: "package.json", line: 3, by: "package", text: name }],
  });
  expect(openDiscovery({ off: [kind] as never }).ofPackage("package.json", dependency)).toBeUndefined();
});
