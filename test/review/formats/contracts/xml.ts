import { xml as format } from "../../../../src/review/formats/xml.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "web.config",
    text: '\n<?xml version="1.0"?>\n<c>\n  <add key="PayUrl" value="https://a.io"/>\n  <pay retries="3">x</pay>\n</c>\n',
    read: ["4 c.add.PayUrl = https://a.io", "5 c.pay.retries = 3", "5 c.pay.#text = x"],
    edit: ['"3"', '"5"', "c.pay.retries"],
    broken: ["<a>", "<a></b>", "a=b\n"],
  },
  {
    path: "Info.plist",
    text: "<plist><dict>\n<key>PayUrl</key><string>https://a.io</string>\n<key>Live</key><true/>\n</dict></plist>\n",
    read: ["2 plist.dict.PayUrl = https://a.io", "3 plist.dict.Live = true"],
    edit: ["a.io", "b.io", "plist.dict.PayUrl"],
    broken: [],
  },
];
