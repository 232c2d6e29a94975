import type { FileRow } from "./file-row.ts";

/** Locks: for each its tool, so that it is known which manifests it belongs to. */
export const locks: readonly FileRow[] = [
  {
    what: "npm",
    source: "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
    path: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|\.pnp\.c?js)$/u,
  },
  {
    what: "Bundler",
    source: "https://bundler.io/guides/rationale.html",
    path: /(?:^|\/)(?:Gemfile|gems)\.(?:lock|locked)$/u,
  },
  {
    what: "Python",
    source: "https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile",
    path: /(?:^|\/)(?:poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|pylock[\w.-]*\.toml|conda-lock\.yml)$/u,
  },
  {
    what: "Cargo",
    source: "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html",
    path: /(?:^|\/)Cargo\.lock$/u,
  },
  {
    what: "Composer",
    source: "https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control",
    path: /(?:^|\/)composer\.lock$/u,
  },
  { what: "Go", source: "https://go.dev/ref/mod#go-sum-files", path: /(?:^|\/)go(?:\.work)?\.sum$/u },
  { what: "Mix", source: "https://hexdocs.pm/mix/Mix.Tasks.Deps.html", path: /(?:^|\/)mix\.lock$/u },
  {
    what: "Gradle",
    source: "https://docs.gradle.org/current/userguide/dependency_locking.html",
    path: /(?:^|\/)(?:[\w-]*gradle\.lockfile|verification-metadata\.xml)$/u,
  },
  {
    what: "NuGet",
    source:
      "https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies",
    path: /(?:^|\/)(?:packages\.lock\.json|paket\.lock)$/u,
  },
  {
    what: "CocoaPods, Swift, pub",
    source: "https://guides.cocoapods.org/using/using-cocoapods.html",
    path: /(?:^|\/)(?:Podfile\.lock|Package\.resolved|Cartfile\.resolved|pubspec\.lock)$/u,
  },
  {
    what: "Nix",
    source: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake",
    path: /(?:^|\/)flake\.lock$/u,
  },
  {
    what: "Terraform",
    source: "https://developer.hashicorp.com/terraform/language/files/dependency-lock",
    path: /(?:^|\/)\.terraform\.lock\.hcl$/u,
  },
  {
    what: "Helm",
    source: "https://helm.sh/docs/helm/helm_dependency/",
    path: /(?:^|\/)(?:Chart|requirements)\.lock$/u,
  },
  { what: "Buf", source: "https://buf.build/docs/configuration/v2/buf-lock/", path: /(?:^|\/)buf\.lock$/u },
];

/** Manifests, by the tool whose lock they go with. */
export const manifests: readonly FileRow[] = [
  {
    what: "npm",
    source: "https://docs.npmjs.com/cli/configuring-npm/package-json",
    path: /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|deno\.jsonc?)$/u,
  },
  {
    what: "Bundler",
    source: "https://bundler.io/man/gemfile.5.html",
    path: /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemspec)$/u,
  },
  {
    what: "Python",
    source: "https://packaging.python.org/en/latest/guides/writing-pyproject-toml/",
    path: /(?:^|\/)(?:pyproject\.toml|Pipfile|environment\.ya?ml)$/u,
  },
  {
    what: "Cargo",
    source: "https://doc.rust-lang.org/cargo/reference/manifest.html",
    path: /(?:^|\/)Cargo\.toml$/u,
  },
  { what: "Composer", source: "https://getcomposer.org/doc/04-schema.md", path: /(?:^|\/)composer\.json$/u },
  { what: "Go", source: "https://go.dev/ref/mod#go-mod-file", path: /(?:^|\/)go\.(?:mod|work)$/u },
  { what: "Mix", source: "https://hexdocs.pm/mix/Mix.Project.html", path: /(?:^|\/)mix\.exs$/u },
  {
    what: "Gradle",
    source: "https://docs.gradle.org/current/userguide/dependency_locking.html",
    path: /(?:^|\/)(?:[^/]+\.gradle(?:\.kts)?|libs\.versions\.toml)$/u,
  },
  {
    what: "NuGet",
    source: "https://learn.microsoft.com/nuget/consume-packages/central-package-management",
    path: /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|paket\.dependencies)$/u,
  },
  {
    what: "CocoaPods, Swift, pub",
    source: "https://dart.dev/tools/pub/pubspec",
    path: /(?:^|\/)(?:Podfile|Package\.swift|Cartfile|pubspec\.yaml)$/u,
  },
  {
    what: "Nix",
    source: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake",
    path: /(?:^|\/)flake\.nix$/u,
  },
  {
    what: "Helm",
    source: "https://helm.sh/docs/topics/charts/#chart-dependencies",
    path: /(?:^|\/)(?:Chart|requirements)\.yaml$/u,
  },
];

/** Made by a tool from something else that has to fit it. */
export const generated: readonly FileRow[] = [
  {
    what: "generated",
    source:
      "https://docs.github.com/repositories/working-with-files/managing-files/customizing-how-changed-files-appear-on-github",
    path: /(?:^|\/)(?:generated|__generated__|gen|_generated|autogen|codegen|openapi-client|api-client|proto-gen|sqlc)\/|\.(?:pb|pb\.gw|gen|generated|freezed|g|designer)\.\w+$|\.(?:pb\.go|pb\.cc|pb\.h)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|ts|d\.ts)$|(?:^|[./_-])generated\.\w+$|(?:^|\/)zz_generated[^/]*\.go$|_(?:string|gen|mock)\.go$|(?:^|\/)mock_[^/]+\.go$|\.sql\.go$/iu,
    line: /Code generated .{1,200}DO NOT EDIT|@generated\b|\bAUTO-?GENERATED\b|This file (?:is|was) (?:automatically |auto-?)generated/u,
  },
  {
    what: "built",
    source:
      "https://docs.github.com/actions/sharing-automations/creating-actions/creating-a-javascript-action",
    path: /(?:^|\/)dist\/.{0,200}\.[cm]?js(?:\.map)?$|\.min\.(?:js|css)$/u,
  },
];

/** Somebody else's code, kept here. */
export const vendored: readonly FileRow[] = [
  {
    what: "vendored",
    source: "https://go.dev/ref/mod#vendoring",
    path: /(?:^|\/)(?:vendor|vendored|third[_-]?party|external|node_modules|bower_components|Godeps|Pods|Carthage)\/|(?:^|\/)\.yarn\/(?:cache|releases|plugins)\//u,
  },
];

/** Code that is run by hand or by the clock, and whose work stays done. */
export const jobs: readonly FileRow[] = [
  {
    what: "one-off job",
    source: "https://github.com/Shopify/maintenance_tasks#readme",
    path: /(?:^|\/)[^/]*(?:back-?_?fill|one[-_]?off|one[-_]?time|fix[-_]?up[-_]?data|data[-_]?(?:fix|repair|patch)|re[-_]?index[-_]all|re[-_]?encrypt)[^/]*\.(?:\w{1,5})$|(?:^|\/)(?:one[-_]?offs?|ad[-_]?hoc|back-?_?fills?|data[-_]?fixes|app\/tasks\/maintenance|lib\/tasks\/deployment)\//iu,
  },
  {
    what: "schedule",
    source: "https://man7.org/linux/man-pages/man5/crontab.5.html",
    path: /(?:^|\/)(?:crontab[\w.-]*|cron\.(?:ya?ml|json)|[\w-]*cron[\w-]*\.(?:ya?ml|json|tf)|config\/(?:schedule\.rb|recurring\.yml|sidekiq[_-](?:cron|scheduler)[^/]*\.yml))$|(?:^|\/)cron(?:\.d|jobs?)\//iu,
    line: /^\s*kind:\s*CronJob\b|^\s*"crons"\s*:/u,
    among: /\.(?:ya?ml|json|tpl)$/iu,
  },
];

/** A version that others have fetched already, and that no registry takes a second time. */
export const published: readonly FileRow[] = [
  {
    what: "npm",
    source: "https://docs.npmjs.com/policies/unpublish",
    path: /(?:^|\/)(?:lerna\.json|\.release-please-manifest\.json)$/u,
    line: /^\s*"version"\s*:\s*"\d/u,
    among: /(?:^|\/)(?:package|lerna|composer|manifest)\.json$/u,
  },
  {
    what: "Cargo, Python",
    source: "https://doc.rust-lang.org/cargo/reference/publishing.html",
    line: /^\s*version\s*=\s*["']\d/u,
    among: /(?:^|\/)(?:Cargo|pyproject)\.toml$|(?:^|\/)setup\.(?:cfg|py)$/u,
  },
  {
    what: "Ruby",
    source: "https://guides.rubygems.org/publishing/",
    line: /\bVERSION\s*=\s*["']\d|\.version\s*=\s*["']\d/u,
    among: /(?:^|\/)version\.rb$|\.gemspec$/u,
  },
  {
    what: "Python",
    source: "https://packaging.python.org/en/latest/specifications/version-specifiers/",
    line: /^\s*__version__\s*=\s*["']\d/u,
    among: /\.py$/u,
  },
  {
    what: "Maven, Gradle",
    source: "https://central.sonatype.org/publish/requirements/immutability/",
    line: /^\s*version\s*=\s*["']?\d/u,
    among: /(?:^|\/)(?:gradle\.properties|build\.gradle(?:\.kts)?)$/u,
  },
  {
    what: "NuGet",
    source: "https://learn.microsoft.com/nuget/nuget-org/policies/deleting-packages",
    line: /<(?:Version|VersionPrefix|PackageVersion)>\d/u,
    among: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Build\.props$/u,
  },
  {
    what: "Helm, Dart",
    source: "https://helm.sh/docs/topics/charts/#charts-and-versioning",
    line: /^version:\s*["']?\d/u,
    among: /(?:^|\/)(?:Chart|pubspec)\.ya?ml$/u,
  },
];

/** What deploy-guard itself and its gates go by. */
export const ownSettings: readonly FileRow[] = [
  {
    what: "deploy-guard",
    source: "https://github.com/deploy-guard/deploy-guard/blob/main/docs/settings.md",
    path: /^\.github\/deploy-guard[\w.-]*\.ya?ml$/u,
    line: /\buses:\s*["']?[\w.-]{1,100}\/deploy-guard(?:@|\/)/u,
    among: /^\.github\/workflows\//u,
  },
  {
    what: "CODEOWNERS",
    source:
      "https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
    path: /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/u,
  },
];

/** Secrets that are kept encrypted: the old file holds the old secret, which may have been withdrawn. */
export const encrypted: readonly FileRow[] = [
  {
    what: "SOPS",
    source: "https://getsops.io/docs/",
    path: /(?:^|\/)\.sops\.ya?ml$|\.sops\.\w+$|\.enc\.(?:ya?ml|json|env|ini|toml)$/iu,
    line: /\bENC\[AES256_GCM,|^\s*"?sops"?\s*:/u,
  },
  {
    what: "Sealed Secrets",
    source: "https://github.com/bitnami-labs/sealed-secrets#readme",
    line: /^\s*kind:\s*SealedSecret\b|^\s*encryptedData:/u,
  },
  {
    what: "Ansible Vault",
    source: "https://docs.ansible.com/ansible/latest/vault_guide/index.html",
    path: /(?:^|\/)vault\.ya?ml$/u,
    line: /\$ANSIBLE_VAULT;/u,
  },
  {
    what: "Rails credentials",
    source: "https://guides.rubyonrails.org/security.html#custom-credentials",
    path: /(?:^|\/)(?:credentials(?:\/[^/]+)?|secrets)\.yml\.enc$/u,
  },
  {
    what: "age, GnuPG, git-crypt",
    source: "https://github.com/FiloSottile/age#readme",
    path: /\.(?:age|gpg|asc|kdbx|jks|keystore|p12|pfx)$|(?:^|\/)\.git-crypt\//iu,
  },
  {
    what: "dotenvx",
    source: "https://dotenvx.com/docs/quickstart/encryption",
    line: /=\s*["']?encrypted:[A-Za-z0-9+/]{16}/u,
  },
];
