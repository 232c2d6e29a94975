import { type Tree, textAt } from "../formats/tree.ts";
import { parseXml } from "../formats/xml.ts";
import { at, dependency, itemsOf, type Manifest, membersOf, named } from "./manifest.ts";

/** Project files, central versions (Directory.Packages.props) and the old packages.config, with their properties. */
export const dotnet: Manifest = {
  name: ".NET project",
  matches: named(
    /\.(?:cs|fs|vb)proj$|^packages\.config$|^directory\.(?:packages|build)\.(?:props|targets)$|\.nuspec$/u,
  ),
  parse(text) {
    const root = parseXml(text);
    const project = at(root, "Project");
    const properties = new Map(
      itemsOf(at(project, "PropertyGroup")).flatMap((group) =>
        membersOf(group).flatMap(([name, tree]): [string, string][] =>
          tree.kind === "value" ? [[name, tree.value]] : [],
        ),
      ),
    );
    const resolve = (version: string): string =>
      version.replaceAll(
        /\$\(([\w.]{1,100})\)/gu,
        (reference, name: string) => properties.get(name) ?? reference,
      );
    const references = itemsOf(at(project, "ItemGroup")).flatMap((group) =>
      ["PackageReference", "PackageVersion", "GlobalPackageReference"].flatMap((name) =>
        itemsOf(at(group, name)),
      ),
    );
    const metadata = at(root, "package", "metadata", "dependencies");
    const specified = [metadata, ...itemsOf(at(metadata, "group"))].flatMap((scope) =>
      itemsOf(at(scope, "dependency")),
    );
    return [...references, ...itemsOf(at(root, "packages", "package")), ...specified].flatMap((entry) => {
      const name = textAt(entry, "Include") ?? textAt(entry, "Update") ?? textAt(entry, "id");
      const version = versionOf(entry);
      const written = version?.kind === "value" ? resolve(version.value) : undefined;
      return name === undefined
        ? []
        : [dependency("dependencies", name, written, version?.line ?? entry.line)];
    });
  },
};

function versionOf(entry: Tree): Tree | undefined {
  return at(entry, "Version") ?? at(entry, "version") ?? at(entry, "VersionOverride");
}
