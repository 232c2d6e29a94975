import { helm as format } from "../../../../src/review/formats/yaml.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "templates/_helpers.tpl",
    text: '{{- define "shop.env" -}}\nPAY_URL: {{ .Values.pay.url | default "https://a.io" }}\nPAY_RETRIES: 3\n{{- end }}\n',
    read: ["2 shop.env.PAY_URL = https://a.io", "3 shop.env.PAY_RETRIES = 3"],
    edit: [": 3", ": 5", "shop.env.PAY_RETRIES"],
    broken: [],
  },
];
