import { parseHcl } from "../formats/hcl.ts";
import { at, dependency, type Manifest, membersOf, named } from "./manifest.ts";

/** The providers that Terraform has chosen: `provider "registry.terraform.io/hashicorp/aws" { version = "5.1.0" }`. */
export const terraformLock: Manifest = {
  name: ".terraform.lock.hcl",
  matches: named(/^\.terraform\.lock\.hcl$/u),
  parse: (text) =>
    membersOf(at(parseHcl(text), "provider")).flatMap(([address, block]) => {
      const version = at(block, "version");
      const name = address.split("/").slice(-2).join("/");
      return version?.kind === "value" ? [dependency("locked", name, version.value, version.line)] : [];
    }),
};
