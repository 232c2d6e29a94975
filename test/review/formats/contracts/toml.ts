import { toml as format } from "../../../../src/review/formats/toml.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "app.toml",
    text: '# c\n[pay]\nurl = "https://a.io"\nretries = 3\n[[host]]\nname = "a"\nport = 1\n',
    read: ["3 pay.url = https://a.io", "4 pay.retries = 3", "7 host.a.port = 1"],
    edit: ["3\n", "5\n", "pay.retries"],
    broken: ["a = \n", "[a\n", 'a = "b\n'],
  },
];
