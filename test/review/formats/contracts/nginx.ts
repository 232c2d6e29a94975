import { nginx as format } from "../../../../src/review/formats/directives.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "nginx.conf",
    text: "# c\nserver {\n  server_name a.io;\n  location /pay { proxy_pass https://b.io; }\n}\n",
    read: ["3 server a.io.server_name = a.io", "4 server a.io.location /pay.proxy_pass = https://b.io"],
    edit: ["b.io", "c.io", "server a.io.location /pay.proxy_pass"],
    broken: ["server {\n  listen 1;\n", "listen 1;\n}\n"],
  },
];
