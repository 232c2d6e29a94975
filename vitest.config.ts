import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of the time is spent waiting for git, for bundles that run as children and for clocks: more workers than
    // cores, where the default on two cores is a single one.
    maxWorkers: 4,
  },
});
