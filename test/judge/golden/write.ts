import { writeFileSync } from "node:fs";
import { goldenVerdicts } from "./windows.ts";

// Run by hand (`npm run golden`) when a verdict is meant to change: the diff shows which ones did.
writeFileSync(new URL("./verdicts.tsv", import.meta.url), `${goldenVerdicts().join("\n")}\n`);
