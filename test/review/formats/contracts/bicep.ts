import { bicep as format } from "../../../../src/review/formats/code-like.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "main.bicep",
    text: "// c\nparam payUrl string = 'https://a.io'\nvar retries = 3\nresource app 'Microsoft.Web/sites@2022-03-01' = {\n  name: 'shop'\n  properties: {\n    httpsOnly: true\n  }\n}\nmodule db './db.bicep' = {\n  name: 'db'\n}\n",
    read: [
      "2 payUrl = https://a.io",
      "3 retries = 3",
      "5 app.name = shop",
      "7 app.properties.httpsOnly = true",
      "11 db.name = db",
      "4 app.Microsoft.Web/sites.apiVersion = 2022-03-01",
      "10 db.source = ./db.bicep",
    ],
    edit: ["true", "false", "app.properties.httpsOnly"],
    broken: [],
  },
];
