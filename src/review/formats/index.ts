import { bicep, jsonnet } from "./code-like.ts";
import { caddy, nginx } from "./directives.ts";
import { dockerfile } from "./dockerfile.ts";
import { dotenv } from "./dotenv.ts";
import { edn } from "./edn.ts";
import type { Format } from "./format.ts";
import { hcl } from "./hcl.ts";
import { hocon } from "./hocon.ts";
import { ini } from "./ini.ts";
import { json } from "./json.ts";
import { json5 } from "./json5.ts";
import { conf, procfile } from "./plain.ts";
import { properties } from "./properties.ts";
import { toml } from "./toml.ts";
import { xml } from "./xml.ts";
import { helm, yaml } from "./yaml.ts";

/** Every format that is read by key; the first that matches and recognises the text reads the file. */
export const formats: readonly Format[] = [
  yaml,
  helm,
  json,
  json5,
  toml,
  dotenv,
  properties,
  dockerfile,
  procfile,
  caddy,
  hcl,
  bicep,
  jsonnet,
  edn,
  hocon,
  ini,
  nginx,
  xml,
  conf,
];
