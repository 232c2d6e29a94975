import { caddy as format } from "../../../../src/review/formats/directives.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "Caddyfile",
    text: "a.io {\n  reverse_proxy b.internal:80 # c\n  tls off\n}\n",
    read: ["2 a.io.reverse_proxy = b.internal:80", "3 a.io.tls = off"],
    edit: ["off", "on", "a.io.tls"],
    broken: ["a {\n", "}\n"],
  },
];
