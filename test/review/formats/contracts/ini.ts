import { ini as format } from "../../../../src/review/formats/ini.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "app.ini",
    text: '; c\n[pay]\nurl = "https://a.io" ; d\nhosts =\n  a\n  b\n[log "x"]\nlevel: 3\n',
    read: ["3 pay.url = https://a.io", "4 pay.hosts = a\nb", "8 log.x.level = 3"],
    edit: [": 3", ": 5", "log.x.level"],
    broken: ["[a]\nno name here\n"],
  },
  {
    path: "pay.service",
    text: '[Service]\nEnvironment="PAY_URL=https://a.io" \\\n  PAY_RETRIES=3\nExecStart=/bin/a \\\n  --b\n',
    read: [
      "2 Service.Environment.PAY_URL = https://a.io",
      "2 Service.Environment.PAY_RETRIES = 3",
      "4 Service.ExecStart = /bin/a  --b",
    ],
    edit: ["=3", "=5", "Service.Environment.PAY_RETRIES"],
    broken: [],
  },
];
