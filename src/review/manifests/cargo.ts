import { parseToml } from "../formats/toml.ts";
import { at, type Manifest, mapped, membersOf, named } from "./manifest.ts";

export const cargo: Manifest = {
  name: "Cargo.toml",
  matches: named(/^cargo\.toml$/u),
  parse(text) {
    const root = parseToml(text);
    const scopes = [
      root,
      at(root, "workspace"),
      ...membersOf(at(root, "target")).map(([, target]) => target),
    ];
    return [
      ...scopes.flatMap((scope) => [
        ...mapped("dependencies", at(scope, "dependencies")),
        ...mapped("devDependencies", at(scope, "dev-dependencies")),
        ...mapped("devDependencies", at(scope, "build-dependencies")),
      ]),
      ...membersOf(at(root, "patch")).flatMap(([, registry]) => mapped("overrides", registry)),
    ];
  },
};
