import { hocon as format } from "../../../../src/review/formats/hocon.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "conf/application.conf",
    text: '# c\ninclude "base"\npay {\n  url = "https://a.io"\n  url = ${?PAY_URL}\n  timeout = 5 seconds // d\n  retry.max: 3\n}\nhosts = [a, "b"]\nhome = ${root}"/x"\n',
    read: [
      "2 include = base",
      "4 pay.url = https://a.io",
      "6 pay.timeout = 5 seconds",
      "7 pay.retry.max = 3",
      "9 hosts[0] = a",
      "9 hosts[1] = b",
      "10 home = ${root}/x",
    ],
    edit: ["5 seconds", "9 seconds", "pay.timeout"],
    broken: ["a {\n", "a = [1\n", "}\n"],
  },
];
