import { json5 as format } from "../../../../src/review/formats/json5.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "app.json5",
    text: "{\n  pay: { url: 'https://a.io', retries: 3 }, // c\n}\n",
    read: ["2 pay.url = https://a.io", "2 pay.retries = 3"],
    edit: ["3 }", "5 }", "pay.retries"],
    broken: ['"\n'],
  },
];
