import { properties as format } from "../../../../src/review/formats/properties.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "application.properties",
    text: "# c\npay.url = https://a.io\npay.hosts[0]:a\npay.list=a,\\\n  b\npay.name=\\u00e9\n",
    read: ["2 pay.url = https://a.io", "3 pay.hosts[0] = a", "4 pay.list = a,b", "6 pay.name = é"],
    edit: ["a.io", "b.io", "pay.url"],
    broken: [],
  },
];
