import { wordsOf } from "../diff/key-words.ts";

/** What a file is for, as far as its path tells. Most files say nothing: they ship, so they count as production. */
export type Environment =
  | "production"
  | "staging"
  | "development"
  | "test"
  | "sample"
  | "documentation"
  | "generated"
  | "unknown";

const names = new Map<string, Environment>(
  Object.entries({
    prod: "production",
    production: "production",
    prd: "production",
    live: "production",
    staging: "staging",
    stage: "staging",
    stg: "staging",
    preprod: "staging",
    uat: "staging",
    qa: "staging",
    sandbox: "staging",
    aat: "staging",
    ithc: "staging",
    perftest: "staging",
    demo: "staging",
    preview: "staging",
    nonprod: "staging",
    dev: "development",
    develop: "development",
    developer: "development",
    development: "development",
    local: "development",
    localhost: "development",
    test: "test",
    tests: "test",
    testing: "test",
    ci: "test",
  } satisfies Record<string, Environment>),
);
const testFolder =
  /(?:^|\/)(?:tests?|__tests__|specs?|features|cassettes|vcr|wiremock|pacts?|stories|(?:integration|functional|acceptance|smoke|unit|contract|component|end-?to-?end|api|system)[-_]?tests?|fixtures?|__fixtures__|testdata|test-data|mocks?|__mocks__|stubs?|e2e|cypress|snapshots|__snapshots__)\//iu;
const testFile =
  /(?:\/src\/[a-z]+Test\/|^src\/[a-z]+Test\/|[._-](?:test|tests|spec|e2e|mock|stub|fixture)\.|(?:^|\/)(?:test_|conftest\.)|(?:Tests?|Spec|IT)\.(?:java|kt|cs|php|scala|rb)$|_(?:test|spec)\.)/u;
const sample =
  /(?<!(?:^|\/))\.template\.|(?:^|[/._-])(?:examples?|samples?|dist|tmpl|template(?!\.ya?ml$|\.json$))(?:$|[._-])|(?:^|\/)(?:examples?|samples?|demos?)\//iu;
const namedExample = /[a-z](?:Example|Sample)\.\w{2,5}$/u;
// `values.preview.template.yaml`: the pipeline fills the template in, and what it says is deployed.
function isHelmValues(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
  return name.startsWith("values") && /[.-](?:template|tmpl)\.ya?ml$/u.test(name);
}

const documentation =
  /(?:^|\/)(?:locales?|i18n|translations|lang)\/|\.(?:mdx?|rst|adoc)$|(?:^|\/)(?:docs?|documentation)\/|(?:^|\/)(?:readme|changelog|license)/iu;

// Lock files follow from the manifests, which are reviewed.
const generated =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|[\w.-]+\.lock|\.terraform\.lock\.hcl|go\.sum|gradle\.lockfile)$|\.min\.\w+$|\.(?:snap|map)$/iu;

/** By the path of a file, and by the keys above a setting: `staging:` in a shared file is about staging. */
export function environmentOf(file: string, key: readonly string[] = []): Environment {
  if (documentation.test(file)) return "documentation";
  if (generated.test(file)) return "generated";
  if (testFolder.test(file) || /(?:^|\/)e2e[-_]tests?\//iu.test(file) || testFile.test(file)) return "test";
  if ((sample.test(file) && !isHelmValues(file)) || namedExample.test(file)) return "sample";
  const byKey = key.slice(0, -1).map((segment) => names.get(nameOfStage(segment)));
  const bySegment = file
    .split("/")
    .reverse()
    .flatMap((segment) => wordsOf(segment).reverse())
    .map((word) => names.get(word));
  return [...byKey, ...bySegment].find((environment) => environment !== undefined) ?? "unknown";
}

/** `class TestConfig` is about tests, as `test:` is. */
function nameOfStage(segment: string): string {
  return segment.toLowerCase().replace(/_?(?:config|configuration|settings)$/u, "");
}

/** Whether the file says how a change is built, tested or delivered. */
export function isPipeline(file: string): boolean {
  const named =
    /(?:^|\/)(?:\.circleci|\.github|\.gitlab|\.buildkite|\.azuredevops|\.semaphore)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild)[\w.-]*\.ya?ml$|Jenkinsfile/u.test(
      file,
    );
  return named || /^\.(?:drone|woodpecker)\.ya?ml$/u.test(file);
}

/** Whether the file is part of what serves customers, as far as can be told. */
export function ships(environment: Environment): boolean {
  return environment === "production" || environment === "unknown";
}

/** Whether nothing that runs for customers reads the file. */
export function isHarmlessPlace(environment: Environment): boolean {
  return !ships(environment) && environment !== "staging";
}
