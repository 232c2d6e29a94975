import { jsonnet as format } from "../../../../src/review/formats/code-like.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "app.jsonnet",
    text: "local retries = 3;\n{\n  pay+: { url: 'https://a.io', timeout:: 5 }, // c\n  'x-y': true,\n}\n",
    read: ["1 retries = 3", "3 pay.url = https://a.io", "3 pay.timeout = 5", "4 x-y = true"],
    edit: [":: 5", ":: 9", "pay.timeout"],
    broken: [],
  },
];
