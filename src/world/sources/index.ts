import { command } from "./command.ts";
import { file } from "./file.ts";
import { http } from "./http.ts";
import { prometheus } from "./prometheus.ts";
import { scrape } from "./scrape.ts";
import type { SourceKind } from "./source.ts";

/** Every type of source. Settings, their JSON Schema and the table in the documentation follow from this list. */
export const sourceKinds: readonly SourceKind[] = [prometheus, scrape, http, file, command];
