import { dotenv } from "./dotenv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { yaml } from "./yaml.ts";

/** Every format that is read by key; the first that matches reads the file. */
export const formats: readonly Format[] = [yaml, json, dotenv];
