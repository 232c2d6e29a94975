import { conf as format } from "../../../../src/review/formats/plain.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "haproxy.cfg",
    text: "# c\nbackend pay\n  timeout server 5s\n  server a b.io:443 check\n",
    read: ["2 backend. = pay", "3 backend.timeout = server 5s", "4 backend.server = a b.io:443 check"],
    edit: ["5s", "9s", "backend.timeout"],
    broken: [],
  },
];
