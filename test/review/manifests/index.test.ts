import { expect, test } from "vitest";
import { readSettings } from "../../../src/review/diff/read-settings.ts";
import { manifestOf, manifests } from "../../../src/review/manifests/index.ts";

/** Dependencies in one line each: `2 dependencies stripe ^1`. */
function told(path: string, text: string): string[] {
  const manifest = manifestOf(path, text);
  return (manifest?.parse(text) ?? []).map(({ key, value, line }) => `${line} ${key.join(" ")} ${value}`);
}

const rows: [path: string, text: string, expected: string[]][] = [
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
  [
    "package.json",
    '{"workspaces": {"catalog": {"a": "1"},\n"catalogs": {"x": {"b": "2"}}}}',
    ["1 dependencies a 1", "2 dependencies b 2"],
  ],
  [
    "pnpm-workspace.yaml",
    "packages: ['x']\ncatalog:\n  stripe: ^14.0.0\ncatalogs:\n  old:\n    stripe: ^13.0.0\n",
    ["3 dependencies stripe ^14.0.0", "6 dependencies stripe ^13.0.0"],
  ],
  [
    "deno.json",
    '{"imports": {\n"stripe": "npm:stripe@^14.1",\n"@std/http": "jsr:@std/http@1",\n"oak": "https://deno.land/x/oak@v12.6.1/mod.ts",\n"@/": "./src/"}}',
    ["2 dependencies stripe ^14.1", "3 dependencies @std/http 1", "4 dependencies oak 12.6.1"],
  ],
  [
    "setup.cfg",
    "[metadata]\nname = shop\n[options]\ninstall_requires =\n    stripe>=5,<6\n    boto3 ; python_version>'3'\n[options.extras_require]\nmail =\n    sendgrid==6.1\n",
    ["5 dependencies stripe >=5,<6", "6 dependencies boto3 *", "9 optionalDependencies sendgrid ==6.1"],
  ],
  [
    "setup.py",
    'from setuptools import setup\nsetup(\n    name="shop",\n    install_requires=[\n        "stripe>=5,<6",  # pay\n        \'redis[hiredis]~=4.0\',\n    ],\n    extras_require={"mail": ["sendgrid==6.1"]},\n    packages=["shop"],\n)\n',
    ["5 dependencies stripe >=5,<6", "6 dependencies redis ~=4.0", "8 optionalDependencies sendgrid ==6.1"],
  ],
  [
    "pyproject.toml",
    '[project]\n[tool.poetry.group.dev.dependencies]\np = "^1"\n[tool.pdm.dev-dependencies]\nt = ["q>=2"]\n[tool.uv]\ndev-dependencies = ["r==3"]\noverride-dependencies = ["s==4"]\n',
    ["3 devDependencies p ^1", "5 devDependencies q >=2", "7 devDependencies r ==3", "8 overrides s ==4"],
  ],
  [
    "Pipfile.lock",
    '{"_meta": {}, "default": {\n"stripe": {"hashes": ["a"], "version": "==5.1"}},\n"develop": {"pytest": {"version": "==7"}}}',
    ["2 locked stripe ==5.1"],
  ],
  [
    "environment.yml",
    "name: shop\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - conda-forge::redis-py>=4\n  - psycopg2=2.9=py311\n  - pip:\n    - stripe==5.1\n",
    [
      "4 dependencies python ==3.11",
      "5 dependencies redis-py >=4",
      "6 dependencies psycopg2 ==2.9",
      "8 dependencies stripe ==5.1",
    ],
  ],
  [
    "pom.xml",
    "<project><properties>\n<stripe.version>20.1</stripe.version>\n<used.version>3</used.version><java.release>21</java.release></properties>\n<profiles><profile><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>${used.version}</version></dependency></dependencies></profile></profiles>\n<dependencyManagement><dependencies><dependency><groupId>b</groupId><artifactId>bom</artifactId>\n<version>9</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement></project>",
    ["6 dependencies b:bom 9", "4 dependencies g:a 3", "2 dependencies stripe 20.1"],
  ],
  [
    "build.gradle",
    "ext {\n  stripeVersion = '20.1'\n  usedVersion = '3'\n}\nbuildscript { ext.kotlin_version = '1.9' }\nimplementation \"g:a:$usedVersion\"\nimplementation 'g:b:' + versions.used\n",
    [
      "6 dependencies g:a 3",
      "7 dependencies g:b *",
      "2 dependencies stripe 20.1",
      "5 dependencies kotlin 1.9",
    ],
  ],
  [
    "buildSrc/src/main/kotlin/Deps.kt",
    'object Versions {\n  const val kafka = "3.1"\n  const val stripeVersion = "20.1"\n}\nobject Deps {\n  const val kafka = "org.apache.kafka:kafka-clients:${Versions.kafka}"\n}\n',
    ["6 dependencies org.apache.kafka:kafka-clients 3.1", "3 dependencies stripe 20.1"],
  ],
  ["gradle.properties", "org.gradle.jvmargs=-Xmx2g\nstripeVersion=20.1\n", ["2 dependencies stripe 20.1"]],
  [
    "gradle/libs.versions.toml",
    '[versions]\ns = {strictly = "[1, 2[", prefer = "1.5"}\n[libraries]\na = {group = "g", name = "a", version.ref = "s"}\nb = {module = "g:b"}\n',
    ["2 dependencies g:a [1, 2[", "5 dependencies g:b *"],
  ],
  [
    "build.sbt",
    'val akkaV = "2.8"\nlibraryDependencies ++= Seq(\n  "com.stripe" % "stripe-java" % "20.1",\n  "com.typesafe.akka" %% "akka-actor" % akkaV,\n  "org.scalatest" %% "scalatest" % "3.2" % Test,\n  // "old" % "old" % "1",\n)\n',
    [
      "3 dependencies com.stripe:stripe-java 20.1",
      "4 dependencies com.typesafe.akka:akka-actor 2.8",
      "5 devDependencies org.scalatest:scalatest 3.2",
    ],
  ],
  [
    "Gemfile",
    "gem 'stripe', '>= 5.1', '< 6', require: 'stripe'\ngem 'mail', git: 'https://g', tag: 'v2'\ngroup :development, :test do\n  gem 'rspec', '~> 3'\nend\ngem 'pry', '1.0', group: :development\n",
    [
      "1 dependencies stripe >= 5.1, < 6",
      "2 dependencies mail https://g#v2",
      "4 devDependencies rspec ~> 3",
      "6 devDependencies pry 1.0",
    ],
  ],
  [
    "shop.gemspec",
    "Gem::Specification.new do |s|\n  s.add_dependency 'stripe', '~> 5'\n  s.add_development_dependency \"rake\"\nend\n",
    ["2 dependencies stripe ~> 5", "3 devDependencies rake *"],
  ],
  [
    "Cargo.toml",
    '[workspace.dependencies]\nlapin = "2"\n[target.\'cfg(unix)\'.dependencies]\nnix = "0.2"\n[patch.crates-io]\nredis = {git = "https://g", branch = "b"}\n',
    ["2 dependencies lapin 2", "4 dependencies nix 0.2", "6 overrides redis https://g#b"],
  ],
  [
    "Shop.csproj",
    '<Project><PropertyGroup><V>47.1</V></PropertyGroup><ItemGroup>\n<PackageReference Include="Stripe.net" Version="$(V)" /></ItemGroup></Project>',
    ["2 dependencies Stripe.net 47.1"],
  ],
  [
    "mix.exs",
    'defp deps do\n  [\n    {:stripity_stripe, "~> 3.0"},\n    {:credo, "~> 1.7", only: [:dev, :test], runtime: false},\n    {:amqp, git: "https://g/amqp", tag: "v3.3"}, {:redix, ">= 0.0.0"},\n    # {:old, "1"},\n  ]\nend\n',
    [
      "3 dependencies stripity_stripe ~> 3.0",
      "4 devDependencies credo ~> 1.7",
      "5 dependencies amqp https://g/amqp#v3.3",
      "5 dependencies redix >= 0.0.0",
    ],
  ],
  [
    "mix.lock",
    '%{\n  "plug": {:hex, :plug, "1.15.3", "712", [:mix], [], "hexpm", "cc4"},\n  "own": {:git, "https://g", "0123abcd", []},\n}\n',
    ["2 locked plug 1.15.3", "3 locked own 0123abcd"],
  ],
  [
    "pubspec.yaml",
    "name: shop\nenvironment:\n  sdk: ^3.0.0\ndependencies:\n  flutter_stripe: ^9.0.0\n  own:\n    git: {url: https://g, ref: v2}\ndev_dependencies:\n  test: any\n",
    [
      "5 dependencies flutter_stripe ^9.0.0",
      "7 dependencies own https://g#v2",
      "9 devDependencies test any",
      "3 engines sdk ^3.0.0",
    ],
  ],
  [
    "Package.swift",
    'let package = Package(dependencies: [\n  .package(url: "https://github.com/stripe/stripe-ios.git", from: "23.1.0"),\n  .package(name: "R", url: "git@github.com:a/r", .upToNextMajor(from: "2.0.0")),\n  .package(id: "m.x", exact: "1.2.3"), .package(url: "https://h/o/b", branch: "main")\n])\n',
    [
      "2 dependencies stripe/stripe-ios ^23.1.0",
      "3 dependencies a/r ^2.0.0",
      "4 dependencies m.x 1.2.3",
      "4 dependencies o/b main",
    ],
  ],
  [
    "Podfile",
    "target 'Shop' do\n  pod 'Stripe', '~> 23.0'\n  pod \"Firebase/Messaging\"\n  # pod 'Old'\nend\n",
    ["2 dependencies Stripe ~> 23.0", "3 dependencies Firebase/Messaging *"],
  ],
  ["Cartfile", 'github "stripe/stripe-ios" ~> 23.0\n', ["1 dependencies stripe/stripe-ios ~> 23.0"]],
  [".tool-versions", "nodejs 20.11.0 # lts\nruby 3.3\n", ["1 engines nodejs 20.11.0", "2 engines ruby 3.3"]],
  [
    "infra/.terraform.lock.hcl",
    'provider "registry.terraform.io/hashicorp/aws" {\n  version     = "5.1.0"\n  constraints = "~> 5.0"\n  hashes = [\n    "h1:a",\n  ]\n}\n',
    ["2 locked hashicorp/aws 5.1.0"],
  ],
];

test.each(rows)("%s names its dependencies", (path, text, expected) => {
  expect(told(path, text)).toEqual(expected);
});

test.each([
  "package-lock.json",
  "my-package.json",
  "poetry.lock",
  "project/Shop.java",
  "requirements.md",
  "Gemfile.lock",
  "Cargo.lock",
  "go.sum",
])("%s is no manifest", (path) => {
  expect(manifests.some(({ matches }) => matches(path))).toBe(false);
});

test.each<[path: string, text: string]>([
  ["config/environment.yml", "production:\n  dependencies: [redis]\n"],
  ["environment.yml", "NAME: shop\nTIMEOUT: 5\n"],
])("%s that lists no packages is configuration", (path, text) => {
  expect(manifestOf(path, text)).toBeUndefined();
});

test("every manifest of the list has a row", () => {
  const covered = new Set(rows.map(([path, text]) => manifestOf(path, text)?.name));
  expect(manifests.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});

test.each(rows.map(([path, text]) => [path, text]))(
  "%s is read with any line ends, and after a byte order mark",
  (path, text) => {
    const read = (one: string) => readSettings(path, one);
    const expected = read(text);
    expect(expected).toMatchObject({ from: "manifest", settings: expect.any(Array) });
    for (const one of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\ufeff${text}`])
      expect(read(one)).toEqual(expected);
    expect(read(`${text}\0`).problem?.message).toMatch(/binary/u);
    expect(read(`<<<<<<< a\n${text}\n=======\n>>>>>>> b\n`).problem?.message).toMatch(/conflict/u);
  },
);
