import { expect, test } from "vitest";
import { servicesOf } from "../../../src/revert/files/services-of.ts";

test("C14: paths by the services that they are in, the largest first", () => {
  const paths = [
    "services/pay/a.ts",
    "services/pay/b/c.ts",
    "apps/web/x.ts",
    "src/a.ts",
    "src/pay/a.ts",
    "README.md",
  ];
  expect(servicesOf(paths)).toEqual([
    { name: "services/pay", files: 2 },
    { name: "apps/web", files: 1 },
    { name: "src", files: 1 },
    { name: "src/pay", files: 1 },
    { name: "(top)", files: 1 },
  ]);
});
