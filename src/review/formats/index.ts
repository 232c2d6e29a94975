import { dotenv } from "./dotenv.ts";
import type { Format } from "./format.ts";
import { hcl } from "./hcl.ts";
import { ini } from "./ini.ts";
import { json } from "./json.ts";
import { properties } from "./properties.ts";
import { toml } from "./toml.ts";
import { xml } from "./xml.ts";
import { helm, yaml } from "./yaml.ts";

/** Every format that is read by key; the first that matches reads the file. */
export const formats: readonly Format[] = [yaml, helm, json, toml, dotenv, properties, ini, xml, hcl];
