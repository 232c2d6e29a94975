import { afterEach } from "vitest";

declare global {
  /** Functions that ran since the last test ended, as `withMarks` writes them. */
  var deployGuardRan: Set<string> | undefined;
}

declare module "vitest" {
  interface TaskMeta {
    ran?: string[];
  }
}

// Runs before each test file while it is being found out which one reaches what.
globalThis.deployGuardRan = new Set();
afterEach(({ task }) => {
  task.meta.ran = [...globalThis.deployGuardRan!];
  globalThis.deployGuardRan!.clear();
});
