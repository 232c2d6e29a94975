import type { FilePair } from "../../../src/review/diff/compare-file.ts";

/** A place where a credential is no value but a name: of a file, a section, a setting. */
export interface NameContext {
  name: string;
  pair(token: string): FilePair;
}

const url = "https://api.stripe.com/v1";
const yaml = (key: string, value = url) => `${JSON.stringify(key)}:\n  url: ${value}\n  timeout: 5\n`;

export const nameContexts: readonly NameContext[] = [
  { name: "file name", pair: (t) => ({ path: `config/${t}.yml`, after: yaml("stripe") }) },
  { name: "file without ending", pair: (t) => ({ path: `config/${t}`, after: `stripe_url=${url}\n` }) },
  { name: "folder", pair: (t) => ({ path: `${t}/app.yml`, after: yaml("stripe") }) },
  { name: "file that is gone", pair: (t) => ({ path: `config/${t}.yml`, before: yaml("stripe") }) },
  {
    name: "old name of a moved file",
    pair: (t) => ({
      path: "config/app.yml",
      previousPath: `config/${t}.yml`,
      before: yaml("stripe"),
      after: yaml("stripe"),
    }),
  },
  {
    name: "new name of a moved file",
    pair: (t) => ({
      path: `docs/${t}.yml`,
      previousPath: "config/app.yml",
      before: yaml("stripe"),
      after: yaml("stripe"),
    }),
  },
  { name: "file that can't be read", pair: (t) => ({ path: `config/${t}.yml`, after: "a: [\n b: {" }) },
  { name: "YAML section", pair: (t) => ({ path: "config/app.yml", after: yaml(t) }) },
  {
    name: "YAML section that is gone",
    pair: (t) => ({ path: "config/app.yml", before: yaml(t), after: "a: 1\n" }),
  },
  {
    name: "YAML key",
    pair: (t) => ({ path: "config/app.yml", after: `stripe:\n  ${JSON.stringify(t)}: ${url}\n` }),
  },
  {
    name: "YAML key that changes",
    pair: (t) => ({
      path: "config/app.yml",
      before: `stripe:\n  ${JSON.stringify(t)}: ${url}\n`,
      after: `stripe:\n  ${JSON.stringify(t)}: https://other.test\n`,
    }),
  },
  {
    name: "JSON key",
    pair: (t) => ({ path: "config/app.json", after: JSON.stringify({ [t]: { url, timeout: 1 } }) }),
  },
  {
    name: "properties key",
    pair: (t) => ({
      path: "config/application.properties",
      after: `stripe.${t.replace(/[=:]/gu, "\\$&")}=${url}\n`,
    }),
  },
  { name: "INI section", pair: (t) => ({ path: "config/app.ini", after: `[${t}]\nurl = ${url}\n` }) },
  {
    name: "TOML section",
    pair: (t) => ({ path: "config/app.toml", after: `[${JSON.stringify(t)}]\nurl = "${url}"\n` }),
  },
  {
    name: "Terraform block",
    pair: (t) => ({
      path: "infra/main.tf",
      after: `resource "stripe" ${JSON.stringify(t)} {\n  url = "${url}"\n}\n`,
    }),
  },
  {
    name: "map of Terraform",
    pair: (t) => ({ path: "infra/prod.tfvars", after: `stripe = {\n  ${JSON.stringify(t)} = "${url}"\n}\n` }),
  },
  {
    name: "XML attribute",
    pair: (t) => ({
      path: "config/app.xml",
      after: `<c><add key=${JSON.stringify(t)} value="${url}"/></c>\n`,
    }),
  },
  {
    name: "Python dictionary",
    pair: (t) => ({ path: "app/settings.py", after: `STRIPE = {${JSON.stringify(t)}: "${url}"}\n` }),
  },
  {
    name: "TypeScript object",
    pair: (t) => ({
      path: "src/config.ts",
      after: `export const stripe = { ${JSON.stringify(t)}: "${url}" };\n`,
    }),
  },
  {
    name: "environment read",
    pair: (t) => ({
      path: "src/config.ts",
      after: `export const url = process.env[${JSON.stringify(t)}] ?? "${url}";\n`,
    }),
  },
  {
    name: "Kubernetes name",
    pair: (t) => ({
      path: "k8s/map.yaml",
      after: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${JSON.stringify(t)}\ndata:\n  url: ${url}\n`,
    }),
  },
  {
    name: "secret's name",
    pair: (t) => ({
      path: "k8s/deploy.yaml",
      after: `kind: Pod\nspec:\n  containers:\n    - name: a\n      env:\n        - name: STRIPE_KEY\n          valueFrom:\n            secretKeyRef: { name: ${JSON.stringify(t)}, key: x }\n`,
    }),
  },
  {
    name: "compose service",
    pair: (t) => ({
      path: "compose.yaml",
      after: `services:\n  ${JSON.stringify(t)}:\n    image: acme/shop:1\n    environment:\n      URL: ${url}\n`,
    }),
  },
  {
    name: "package",
    pair: (t) => ({
      path: "package.json",
      before: JSON.stringify({ dependencies: { stripe: "1.0.0" } }),
      after: JSON.stringify({ dependencies: { stripe: `git+https://${t}@github.com/acme/stripe.git` } }),
    }),
  },
  {
    name: "workflow job",
    pair: (t) => ({
      path: ".github/workflows/x.yml",
      after: `on: push\njobs:\n  ${JSON.stringify(t)}:\n    runs-on: ubuntu-latest\n    env: { STRIPE_URL: "${url}" }\n    steps: [{ run: x }]\n`,
    }),
  },
];
