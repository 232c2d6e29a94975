import { expect, test } from "vitest";
import { environmentOf } from "../../../src/review/integrations/environment.ts";

test.each([
  ["config/production.yml", "production"],
  ["deploy/values-prod.yaml", "production"],
  ["k8s/overlays/prod/config.yaml", "production"],
  [".env.production", "production"],
  ["src/main/resources/application-prod.yml", "production"],
  ["appsettings.Production.json", "production"],
  ["environments/staging/values.yaml", "staging"],
  ["config/sandbox.json", "staging"],
  ["charts/api/values.aat.template.yaml", "staging"],
  ["charts/api/values.preview.template.yaml", "staging"],
  ["charts/api/values.prod.template.yaml", "production"],
  ["charts/api/values.template.yaml", "unknown"],
  ["config.template.php", "sample"],
  [".env.template", "sample"],
  ["docker-compose.dev.yml", "development"],
  [".env.local", "development"],
  [".env.test", "test"],
  ["test/fixtures/production.yml", "test"],
  ["pkg/client_test.go", "test"],
  ["src/pay.spec.ts", "test"],
  ["src/test/java/com/acme/PayTest.java", "test"],
  [".env.example", "sample"],
  ["examples/prod.yml", "sample"],
  ["docs/production.md", "documentation"],
  ["README.md", "documentation"],
  ["package-lock.json", "generated"],
  ["go.sum", "generated"],
  ["config/payments.yml", "unknown"],
  ["requirements.txt", "unknown"],
  ["src/latest/contest.ts", "unknown"],
  ["src/delivery/locale.ts", "unknown"],
])("%s is for %s", (path, environment) => {
  expect(environmentOf(path)).toBe(environment);
});

test("a section of a shared file goes before the file's own name", () => {
  expect(environmentOf("config/stripe.yml", ["staging", "stripe", "url"])).toBe("staging");
  expect(environmentOf("config/production.yml", ["test", "url"])).toBe("test");
  expect(environmentOf("config/stripe.yml", ["stripe", "test"])).toBe("unknown");
  expect(environmentOf("test/stripe.yml", ["production", "url"])).toBe("test");
});
