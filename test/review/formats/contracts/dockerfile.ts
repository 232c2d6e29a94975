import { dockerfile as format } from "../../../../src/review/formats/dockerfile.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "Dockerfile",
    text: '# c\nFROM node:22 AS a\nARG PAY_MODE=live\nENV PAY_URL=https://a.io \\\n    PAY_RETRIES="3"\nRUN x\n',
    read: [
      "2 FROM.node = 22",
      "3 ARG.PAY_MODE = live",
      "4 ENV.PAY_URL = https://a.io",
      "5 ENV.PAY_RETRIES = 3",
    ],
    edit: ['"3"', '"5"', "ENV.PAY_RETRIES"],
    broken: [],
  },
];
