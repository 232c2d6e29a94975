/** A part of the sources whose tests are held to notice what changes in it. */
export interface Room {
  files: string[];
  /** Test files that are asked; the fast ones. Each must pass when all of them share one process. */
  tests: string[];
  /** The share of mutants, in percent, that must be noticed. */
  least: number;
}

export const rooms: Record<string, Room> = {
  revert: {
    files: ["src/revert/*.ts"],
    tests: ["test/revert/*.test.ts"],
    least: 80,
  },
  approvals: {
    files: ["src/review/approvals/*.ts"],
    tests: ["test/review/approvals/*.test.ts"],
    least: 85,
  },
  exchange: {
    files: ["src/world/{exchange,open-http,http-advice,address-guard}.ts"],
    tests: ["test/world/{exchange,http,http-advice,address-guard,open-http}.test.ts"],
    least: 80,
  },
  judge: {
    files: ["src/judge/**/*.ts"],
    tests: ["test/judge/**/*.test.ts"],
    least: 70,
  },
};
