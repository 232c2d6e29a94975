import { expect, test } from "vitest";
import { manifests } from "../../../src/review/diff/manifests.ts";

/** Dependencies in one line each: `2 dependencies stripe ^1`. */
function told(path: string, text: string): string[] {
  const manifest = manifests.find(({ matches }) => matches(path));
  return (manifest?.parse(text) ?? []).map(({ key, value, line }) => `${line} ${key.join(" ")} ${value}`);
}

test.each<[path: string, text: string, expected: string[]]>([
  [
    "web/package.json",
    '{\n"dependencies": {"a": "^1"},\n"devDependencies": {"b": "~2"},\n"resolutions": {"c": "3"}, "engines": {"node": ">=24"}}',
    ["2 dependencies a ^1", "3 devDependencies b ~2", "4 engines node >=24", "4 overrides c 3"],
  ],
  [
    "composer.json",
    '{"require": {"a/b": "^1"},\n"require-dev": {"c/d": "2"}}',
    ["1 dependencies a/b ^1", "2 devDependencies c/d 2"],
  ],
  [
    "requirements-dev.txt",
    "# c\nstripe==1.2  # why\nfoo[bar] >=1, <2 ; python_version > '3'\n-r other.txt\nq\n-e git+https://x/y@abc#egg=zed\nu @ https://x/y.whl\n",
    [
      "2 dependencies stripe ==1.2",
      "3 dependencies foo >=1,<2",
      "5 dependencies q *",
      "6 dependencies zed git+https://x/y@abc",
      "7 dependencies u https://x/y.whl",
    ],
  ],
  [
    "pyproject.toml",
    '[project]\ndependencies = [\n  "stripe>=1",\n]\n[dependency-groups]\ndev = ["d"]\n[tool.poetry.dependencies]\nx = {version = "1", extras = ["a"]}\ng = {git = "https://g", rev = "abc"}\n',
    [
      "3 dependencies stripe >=1",
      "6 devDependencies d *",
      "8 dependencies x 1",
      "9 dependencies g https://g#abc",
    ],
  ],
  [
    "Pipfile",
    '[packages]\na = "*"\n[dev-packages]\nb = {version = "==2"}\n',
    ["2 dependencies a *", "4 devDependencies b ==2"],
  ],
  [
    "go.mod",
    "module x\n\ngo 1.24\nrequire (\n\ta.b/c v1.2.3 // indirect\n)\nrequire q.r/s v2.0.0\nreplace a.b/c => ../c\n",
    ["5 dependencies a.b/c v1.2.3", "7 dependencies q.r/s v2.0.0", "8 overrides a.b/c ../c"],
  ],
  [
    "pom.xml",
    "<project><properties><v>1.2</v></properties>\n<dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId>\n<version>${v}</version></dependency>\n<dependency><groupId>g</groupId><artifactId>t</artifactId><scope>test</scope></dependency></dependencies></project>",
    ["3 dependencies g:a 1.2", "4 devDependencies g:t *"],
  ],
  [
    "app/build.gradle",
    'def v = "1.5"\nplugins {\n  id "x.y" version "2"\n}\ndependencies {\n  implementation "g:a:$v"\n  testImplementation group: "g", name: "n", version: "3"\n  // implementation "old:old:1"\n}\n',
    ["3 devDependencies x.y 2", "6 dependencies g:a 1.5", "7 devDependencies g:n 3"],
  ],
  [
    "build.gradle.kts",
    'val v = "1.5"\ndependencies {\n  implementation(platform("a:b:1"))\n  implementation("g:a:${v}")\n}\n',
    ["3 dependencies a:b 1", "4 dependencies g:a 1.5"],
  ],
  [
    "gradle/libs.versions.toml",
    '[versions]\ns = "1"\n[libraries]\na = {module = "g:a", version.ref = "s"}\nb = "g:b:2"\n',
    ["2 dependencies g:a 1", "5 dependencies g:b 2"],
  ],
  [
    "Gemfile",
    'source "https://rubygems.org"\ngem "a", "~> 5.0", ">= 5.1"\ngem "b", git: "https://g"\n  gem "c"\n# gem "d"\n',
    ["2 dependencies a ~> 5.0, >= 5.1", "3 dependencies b https://g", "4 dependencies c *"],
  ],
  [
    "Cargo.toml",
    '[dependencies]\na = "1"\nb = {version = "2", features = ["x"]}\n[dependencies.c]\nversion = "3"\n[dev-dependencies]\nd = "4"\n',
    ["2 dependencies a 1", "3 dependencies b 2", "5 dependencies c 3", "7 devDependencies d 4"],
  ],
  [
    "Shop.csproj",
    '<Project><ItemGroup>\n<PackageReference Include="A" Version="1" />\n<PackageReference Include="B"><Version>2</Version></PackageReference>\n</ItemGroup></Project>',
    ["2 dependencies A 1", "3 dependencies B 2"],
  ],
  [
    "packages.config",
    '<packages>\n<package id="A" version="1" />\n<package id="B" version="2" /></packages>',
    ["2 dependencies A 1", "3 dependencies B 2"],
  ],
  [
    "Directory.Packages.props",
    '<Project><ItemGroup><PackageVersion Include="A" Version="1" /></ItemGroup></Project>',
    ["1 dependencies A 1"],
  ],
])("%s names its dependencies", (path, text, expected) => {
  expect(told(path, text)).toEqual(expected);
});

test.each([
  "package-lock.json",
  "my-package.json",
  "requirements.md",
  "Gemfile.lock",
  "Cargo.lock",
  "go.sum",
])("%s is no manifest", (path) => {
  expect(manifests.some(({ matches }) => matches(path))).toBe(false);
});
