import { expect, test } from "vitest";
import { changesOfService } from "../../../src/stories/watch/changes-of-service.ts";
import type { DeployRange } from "../../../src/stories/watch/read-range.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const services = {
  api: { paths: ["services/api/**", "libs/**"] },
  web: { paths: ["services/web/**"] },
};

const rangeOf = (...paths: (string | [string, string] | undefined)[]): DeployRange =>
  ({
    candidates: paths.map((path, index) => {
      const [now, before] = Array.isArray(path) ? path : [path, undefined];
      const file = { path: now, additions: 1, deletions: 0, patch: "+x", previousPath: before };
      return { number: index + 1, files: now === undefined ? [] : [file], filesComplete: now !== undefined };
    }),
  }) as unknown as DeployRange;

const numbers = (range: DeployRange | undefined) => range?.candidates.map(({ number }) => number);
const of = (range: DeployRange | undefined, service: string | undefined) =>
  changesOfService(fakeWorld(), range, { services, service });

test("C14: in a monorepo only what touches the service that was deployed is suspected", () => {
  const paths = Array.from({ length: 40 }, (_, index) => `services/web/page-${index}.ts`);
  expect(numbers(of(rangeOf(...paths, "services/api/pay.ts"), "api"))).toEqual([41]);
});

test.each<[string, DeployRange, number[]]>([
  ["what it shares with others", rangeOf("libs/http.ts", "services/web/a.ts"), [1]],
  ["what was moved out of it", rangeOf(["services/web/a.ts", "services/api/a.ts"], "services/web/b.ts"), [1]],
  ["what is not known in full", rangeOf(undefined, "services/web/b.ts"), [1]],
  ["all, where nothing touches it", rangeOf("services/web/a.ts", "README.md"), [1, 2]],
])("%s counts", (_, range, kept) => {
  expect(numbers(of(range, "api"))).toEqual(kept);
});

test("without a service nothing changes, and what is not known stays unknown", () => {
  const range = rangeOf("a", "b");
  expect(of(range, undefined)).toBe(range);
  expect(of(undefined, "api")).toBeUndefined();
});

test.each([
  ["appi", 'did you mean "api"?'],
  ["constructor", "expected one of api, web"],
])("a service %s that is not there is a mistake", (service, message) => {
  expect(() => of(rangeOf("a"), service)).toThrow(message);
});
