import { edn as format } from "../../../../src/review/formats/edn.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "config.edn",
    text: ';; c\n{:pay {:url #or [#env PAY_URL "https://a.io"]\n       :retries 3 #_ :left #_ 4}\n :key #env PAY_KEY\n :hosts ["a" "b"]}\n',
    read: [
      "2 pay.url = https://a.io",
      "3 pay.retries = 3",
      "4 key = ${PAY_KEY}",
      "5 hosts[0] = a",
      "5 hosts[1] = b",
    ],
    edit: ["3 #", "5 #", "pay.retries"],
    broken: ["{:a ", "{:a 1]", "}", '"a'],
  },
];
