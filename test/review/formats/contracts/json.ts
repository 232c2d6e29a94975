import { json as format } from "../../../../src/review/formats/json.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "appsettings.json",
    text: '{\n  // c\n  "pay": {"url": "https://a.io", "retries": 3},\n  "on": true, "none": null,\n  "hosts": ["a",],\n}\n',
    read: ["3 pay.url = https://a.io", "3 pay.retries = 3", "4 on = true", "4 none = ", "5 hosts[0] = a"],
    edit: ["3}", "5}", "pay.retries"],
    broken: ['{"a": ', '{"a" 1}', '{"a": 1}}', "a=b\n"],
  },
  {
    path: "policy.json.tftpl",
    text: '{\n  "key": "${keys["pay"]}",\n  "list": ${jsonencode(list)},\n  "timeout": 5\n}\n',
    read: ['2 key = ${keys["pay"]}', "3 list = ${jsonencode(list)}", "4 timeout = 5"],
    edit: ["5\n", "9\n", "timeout"],
    broken: [],
  },
];
