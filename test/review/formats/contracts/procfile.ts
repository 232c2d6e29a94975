import { procfile as format } from "../../../../src/review/formats/plain.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "Procfile",
    text: "web: puma -t 5\nworker: sidekiq -c 3\n",
    read: ["1 web = puma -t 5", "2 worker = sidekiq -c 3"],
    edit: ["-c 3", "-c 9", "worker"],
    broken: [],
  },
];
