import { hcl as format } from "../../../../src/review/formats/hcl.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "main.tf",
    text: '# c\nresource "x" "pay" {\n  url     = "https://a.io"\n  retries = 3\n  key     = var.key\n}\n',
    read: [
      "3 resource.x.pay.url = https://a.io",
      "4 resource.x.pay.retries = 3",
      "5 resource.x.pay.key = var.key",
    ],
    edit: ["= 3", "= 5", "resource.x.pay.retries"],
    broken: ["a {\n", 'a = "b\n', "a = <<E\n", "= 1\n"],
  },
];
