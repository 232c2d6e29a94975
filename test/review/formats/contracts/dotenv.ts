import { dotenv as format } from "../../../../src/review/formats/dotenv.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: ".env.production",
    text: "# c\nexport PAY_URL=\"https://a.io\" # d\nPAY_RETRIES=3\nPAY_NOTE='a\nb'\n",
    read: ["2 PAY_URL = https://a.io", "3 PAY_RETRIES = 3", "4 PAY_NOTE = a\nb"],
    edit: ["3\n", "5\n", "PAY_RETRIES"],
    broken: ["PAY KEY\nb\n", 'A="b\n'],
  },
  {
    path: ".envrc",
    text: "source_env ..\nexport PAY_URL=${BASE:-https://a.io}/v1\n",
    read: ["2 PAY_URL = https://a.io/v1"],
    edit: ["/v1", "/v2", "PAY_URL"],
    broken: [],
  },
  {
    path: "deploy/.env.j2",
    text: 'PAY_URL={{ pay_url | default("https://a.io") }}\n{% if live %}\nPAY_MODE=live\n{% endif %}\n',
    read: ["1 PAY_URL = https://a.io", "3 PAY_MODE = live", "2 {{ }}[2] = if live"],
    edit: ["=live", "=test", "PAY_MODE"],
    broken: [],
  },
];
