import { goldenVerdicts } from "./windows.ts";

console.log(goldenVerdicts().join("\n"));
