import type { SourceCase } from "../contract.ts";

const reading = '{"at": "2026-03-02T08:00:00Z", "seconds": 30, "bad": 1, "total": 100}';

export const cases: SourceCase[] = [
  {
    signal: {},
    holding: (text) => ({
      settings: {
        run:
          text === undefined
            ? ["no-such-program-here"]
            : ["node", "-e", `process.stdout.write(${JSON.stringify(text)})`],
      },
      tools: { env: { PATH: process.env.PATH } },
    }),
    healthy: reading,
    empty: "",
    odd: {
      "half a line": reading.slice(0, 40),
      "readings of another shape": '{"time": 1}',
      "more bad than total": reading.replace("100", "0"),
      "a secret that is no reading": "s3cr3t-t0ken",
    },
  },
];
