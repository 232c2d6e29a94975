/** A file that holds a setting: where a planted credential stands in it. */
export interface FileContext {
  name: string;
  path: string;
  /** Only texts of one line can stand there. */
  oneLine?: true;
  /** Nothing there says whose value it is. */
  keyless?: true;
  /** The text as it stands in the file under its key. */
  write(key: string, text: string): string;
}

const json = JSON.stringify;
const xml = (text: string) =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/\n/gu, "&#10;");
const single = (text: string) => `'${text.replace(/[\\']/gu, "\\$&")}'`;
const env = (key: string) => key.toUpperCase().replace(/\W/gu, "_");
const pascal = (key: string) =>
  key
    .split(/[_\W]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
const indented = (text: string, by: string) =>
  text
    .split("\n")
    .map((line) => `${by}${line}`)
    .join("\n");
/** As Ruby, Go, Java, C#, Rust and Kotlin read a double-quoted string. */
const double = (text: string) =>
  `"${text.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n").replace(/\$/gu, "\\u0024")}"`;
const yaml = (text: string) => `"${text.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n")}"`;
const helm = (text: string) => yaml(text).replace(/\{\{/gu, "{ {");
const shell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const hcl = (text: string) =>
  `"${text.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n").replace(/\$\{/gu, "$${").replace(/%\{/gu, "%%{")}"`;

/** Every format and grammar that is read, and the places in them. */
export const fileContexts: readonly FileContext[] = [
  {
    name: "YAML",
    path: "config/app.yml",
    write: (k, t) => `stripe:\n  url: https://api.stripe.com\n  ${k}: ${yaml(t)}\n`,
  },
  {
    name: "YAML unquoted",
    path: "config/app.yaml",
    oneLine: true,
    write: (k, t) =>
      `stripe:\n  ${k}: ${/^[\w./+=-]+$/u.test(t) ? t : single(t).replaceAll("\\'", "''").replaceAll("\\\\", "\\")}\n`,
  },
  {
    name: "YAML block",
    path: "config/app.yml",
    write: (k, t) => `stripe:\n  ${k}: |\n${indented(t, "    ")}\n  timeout: 5\n`,
  },
  {
    name: "YAML folded",
    path: "config/app.yml",
    write: (k, t) => `stripe:\n  ${k}: >-\n${indented(t, "    ")}\n`,
  },
  {
    name: "YAML list",
    path: "config/app.yml",
    write: (k, t) => `stripe:\n  ${k}:\n    - ${yaml(t)}\n    - other\n`,
  },
  {
    name: "YAML flow",
    path: "config/app.yml",
    write: (k, t) => `stripe: { url: "https://api.stripe.com", ${k}: ${yaml(t)} }\n`,
  },
  {
    name: "YAML name and value",
    path: "k8s/deploy.yaml",
    write: (k, t) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - name: shop\n          env:\n            - name: ${env(k)}\n              value: ${yaml(t)}\n`,
  },
  {
    name: "container arguments",
    path: "k8s/deploy.yaml",
    write: (k, t) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - name: shop\n          args: [${yaml(`--${k.replaceAll("_", "-")}=${t}`)}]\n`,
  },
  {
    name: "ConfigMap with a file",
    path: "k8s/map.yaml",
    write: (k, t) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }\ndata:\n  app.properties: |\n    stripe.url=https://api.stripe.com\n    ${k}=${t.replace(/\\/gu, "\\\\").replace(/\n/gu, "\\n")}\n`,
  },
  {
    name: "Secret, plain",
    path: "k8s/secret.yaml",
    write: (k, t) =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: shop }\nstringData:\n  ${k}: ${yaml(t)}\n`,
  },
  {
    name: "Secret, encoded",
    path: "k8s/secret.yaml",
    write: (k, t) =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: shop }\ndata:\n  ${k}: ${Buffer.from(t).toString("base64")}\n`,
  },
  {
    name: "compose list",
    path: "compose.yaml",
    write: (k, t) =>
      `services:\n  shop:\n    image: acme/shop:1\n    environment:\n      - ${yaml(`${env(k)}=${t}`)}\n`,
  },
  {
    name: "compose map",
    path: "docker-compose.yml",
    write: (k, t) => `services:\n  shop:\n    environment:\n      ${env(k)}: ${yaml(t)}\n`,
  },
  {
    name: "workflow env",
    path: ".github/workflows/deploy.yml",
    write: (k, t) =>
      `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    env:\n      ${env(k)}: ${yaml(t)}\n    steps:\n      - run: ./deploy\n`,
  },
  {
    name: "workflow step",
    path: ".github/workflows/deploy.yml",
    write: (k, t) =>
      `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v1\n        with:\n          ${k}: ${yaml(t)}\n`,
  },
  {
    name: "workflow heredoc",
    path: ".github/workflows/deploy.yml",
    write: (k, t) =>
      `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          cat > .env <<END\n${indented(`${env(k)}=${t}`, "          ")}\n          END\n`,
  },
  {
    name: "Helm values",
    path: "charts/shop/values.yaml",
    write: (k, t) => `stripe:\n  config:\n    ${k}: ${yaml(t)}\n`,
  },
  {
    name: "Helm default",
    path: "charts/shop/templates/deploy.yaml",
    oneLine: true,
    write: (k, t) => `env:\n  - name: ${env(k)}\n    value: {{ .Values.${k} | default ${double(t)} }}\n`,
  },
  {
    name: "Helm template",
    path: "charts/shop/templates/map.yaml",
    write: (k, t) => `{{- if .Values.on }}\ndata:\n  ${k}: ${helm(t)}\n{{- end }}\n`,
  },
  {
    name: "Ansible",
    path: "group_vars/all.yml",
    write: (k, t) => `stripe_url: https://api.stripe.com\nstripe_${k}: ${yaml(t)}\n`,
  },
  {
    name: "CloudFormation",
    path: "template.yaml",
    write: (k, t) =>
      `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Shop:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables:\n          ${env(k)}: ${yaml(t)}\n`,
  },
  {
    name: "serverless",
    path: "serverless.yml",
    write: (k, t) => `service: shop\nprovider:\n  name: aws\n  environment:\n    ${env(k)}: ${yaml(t)}\n`,
  },
  {
    name: "OpenAPI server variable",
    path: "config/api.yml",
    write: (k, t) => `stripe:\n  headers:\n    - name: ${k}\n      value: ${yaml(t)}\n`,
  },
  {
    name: "JSON",
    path: "config/app.json",
    write: (k, t) => json({ stripe: { url: "https://api.stripe.com", [k]: t } }, null, 2),
  },
  {
    name: "JSON list of pairs",
    path: "config/app.json",
    write: (k, t) => json({ environment: [{ name: env(k), value: t }] }, null, 2),
  },
  {
    name: "JSON in a string",
    path: "config/app.json",
    write: (k, t) => json({ stripe: { settings: json({ [k]: t, timeout: 5 }) } }, null, 2),
  },
  {
    name: "appsettings.json",
    path: "src/appsettings.Production.json",
    write: (k, t) => json({ Stripe: { [k]: t }, Logging: { LogLevel: "Warning" } }, null, 2),
  },
  { name: "JSON5", path: "config/app.json5", write: (k, t) => `{ stripe: { ${k}: ${json(t)}, }, }\n` },
  {
    name: "JSON with a comment",
    path: "config/app.json5",
    oneLine: true,
    write: (k, t) => `{\n  // ${k}: ${t}\n  stripe: { timeout: ${t.length} },\n}\n`,
  },
  {
    name: "TOML",
    path: "config/app.toml",
    write: (k, t) => `[stripe]\nurl = "https://api.stripe.com"\n${k} = ${json(t)}\n`,
  },
  {
    name: "TOML of lines",
    path: "config/app.toml",
    write: (k, t) => `[stripe]\n${k} = """\n${t.replace(/[\\"]/gu, "\\$&")}"""\n`,
  },
  {
    name: "dotenv",
    path: ".env.production",
    write: (k, t) =>
      `STRIPE_URL=https://api.stripe.com\nSTRIPE_${env(k)}="${t.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n")}"\n`,
  },
  { name: "dotenv unquoted", path: ".env", oneLine: true, write: (k, t) => `export STRIPE_${env(k)}=${t}\n` },
  {
    name: "dotenv comment",
    path: ".env",
    oneLine: true,
    write: (k, t) => `# STRIPE_${env(k)}=${t}\nTIMEOUT=${t.length}\n`,
  },
  {
    name: "properties",
    path: "config/application.properties",
    write: (k, t) =>
      `stripe.url=https://api.stripe.com\nstripe.${k}=${t.replace(/\\/gu, "\\\\").replace(/\n/gu, "\\n")}\n`,
  },
  {
    name: "properties default",
    path: "config/application.properties",
    oneLine: true,
    write: (k, t) => `stripe.${k}=\${STRIPE_${env(k)}:${t.replace(/\\/gu, "\\\\")}}\n`,
  },
  {
    name: "Spring YAML default",
    path: "src/main/resources/application.yml",
    oneLine: true,
    write: (k, t) => `stripe:\n  ${k}: ${yaml(`\${STRIPE_${env(k)}:${t}}`)}\n`,
  },
  {
    name: "INI",
    path: "config/app.ini",
    oneLine: true,
    write: (k, t) => `[stripe]\nurl = https://api.stripe.com\n${k} = ${t}\n`,
  },
  {
    name: "XML attribute",
    path: "config/app.config",
    write: (k, t) =>
      `<configuration><appSettings><add key="Stripe.${k}" value="${xml(t)}"/></appSettings></configuration>\n`,
  },
  {
    name: "XML own attribute",
    path: "config/app.xml",
    write: (k, t) => `<config><stripe url="https://api.stripe.com" ${k}="${xml(t)}"/></config>\n`,
  },
  {
    name: "XML element",
    path: "config/app.xml",
    write: (k, t) => `<config><stripe><${k}>${xml(t)}</${k}></stripe></config>\n`,
  },
  {
    name: "XML property",
    path: "config/beans.xml",
    write: (k, t) => `<beans><bean id="stripe"><property name="${k}" value="${xml(t)}"/></bean></beans>\n`,
  },
  {
    name: "plist",
    path: "ios/Info.plist",
    write: (k, t) =>
      `<?xml version="1.0"?>\n<plist version="1.0"><dict><key>${k}</key><string>${xml(t)}</string></dict></plist>\n`,
  },
  {
    name: "nginx",
    path: "nginx/nginx.conf",
    oneLine: true,
    write: (k, t) =>
      `server {\n  location / {\n    proxy_pass https://api.stripe.com;\n    set $${k} ${json(t)};\n  }\n}\n`,
  },
  {
    name: "nginx header",
    path: "nginx/nginx.conf",
    oneLine: true,
    write: (k, t) => `server {\n  proxy_set_header X-${k.replaceAll("_", "-")} ${json(t)};\n}\n`,
  },
  {
    name: "Caddy",
    path: "Caddyfile",
    oneLine: true,
    write: (k, t) =>
      `acme.com {\n  reverse_proxy api.stripe.com {\n    header_up X-${k.replaceAll("_", "-")} ${json(t)}\n  }\n}\n`,
  },
  {
    name: "Dockerfile ENV",
    path: "Dockerfile",
    oneLine: true,
    write: (k, t) => `FROM node:24\nENV STRIPE_${env(k)}=${json(t)}\n`,
  },
  {
    name: "Dockerfile old ENV",
    path: "Dockerfile",
    oneLine: true,
    write: (k, t) => `FROM node:24\nENV STRIPE_${env(k)} ${t}\n`,
  },
  {
    name: "Dockerfile ARG",
    path: "Dockerfile",
    oneLine: true,
    write: (k, t) => `FROM node:24\nARG STRIPE_${env(k)}=${json(t)}\nRUN build\n`,
  },
  {
    name: "systemd",
    path: "deploy/shop.service",
    oneLine: true,
    write: (k, t) =>
      `[Service]\nEnvironment="STRIPE_${env(k)}=${t.replace(/[\\"]/gu, "\\$&")}"\nExecStart=/bin/shop\n`,
  },
  {
    name: "Procfile",
    path: "Procfile",
    oneLine: true,
    write: (k, t) => `web: STRIPE_${env(k)}=${shell(t)} ./shop\n`,
  },
  {
    name: "conf",
    path: "config/shop.conf",
    oneLine: true,
    write: (k, t) => `stripe_url https://api.stripe.com\nstripe_${k} ${json(t)}\n`,
  },
  {
    name: "Terraform variable",
    path: "infra/main.tf",
    write: (k, t) => `variable "stripe_${k}" {\n  type    = string\n  default = ${hcl(t)}\n}\n`,
  },
  {
    name: "Terraform resource",
    path: "infra/main.tf",
    write: (k, t) =>
      `resource "stripe_account" "x" {\n  url = "https://api.stripe.com"\n  ${k} = ${hcl(t)}\n}\n`,
  },
  {
    name: "Terraform map",
    path: "infra/main.tf",
    write: (k, t) => `resource "x_app" "y" {\n  environment = {\n    ${env(k)} = ${hcl(t)}\n  }\n}\n`,
  },
  {
    name: "Terraform heredoc",
    path: "infra/main.tf",
    write: (k, t) =>
      `resource "x_app" "y" {\n  ${k} = <<-EOT\n${indented(t.replace(/\$\{/gu, "$${"), "    ")}\n  EOT\n}\n`,
  },
  {
    name: "tfvars",
    path: "infra/prod.tfvars",
    write: (k, t) => `stripe_url = "https://api.stripe.com"\nstripe_${k} = ${hcl(t)}\n`,
  },
  {
    name: "TypeScript constant",
    path: "src/stripe.ts",
    write: (k, t) => `export const stripe_${k} = ${json(t)};\n`,
  },
  {
    name: "TypeScript object",
    path: "src/config.ts",
    write: (k, t) => `export const stripe = { url: "https://api.stripe.com", ${k}: ${json(t)} };\n`,
  },
  {
    name: "TypeScript default",
    path: "src/config.ts",
    write: (k, t) => `export const stripe = { ${k}: process.env.STRIPE_${env(k)} ?? ${json(t)} };\n`,
  },
  {
    name: "TypeScript argument",
    keyless: true,
    path: "src/stripe.ts",
    write: (_, t) =>
      `import Stripe from "stripe";\nexport const client = new Stripe(${json(t)}, { timeout: 5 });\n`,
  },
  {
    name: "TypeScript template",
    path: "src/stripe.ts",
    write: (k, t) => `export const ${k} = \`${t.replace(/[\\`]/gu, "\\$&").replace(/\$\{/gu, "\\${")}\`;\n`,
  },
  {
    name: "JavaScript assignment",
    path: "src/config.js",
    write: (k, t) => `config.stripe.${k} = ${single(t).replace(/\n/gu, "\\n")};\n`,
  },
  {
    name: "Python constant",
    path: "app/settings.py",
    write: (k, t) => `STRIPE_URL = "https://api.stripe.com"\nSTRIPE_${env(k)} = ${json(t)}\n`,
  },
  {
    name: "Python dictionary",
    path: "app/settings.py",
    write: (k, t) => `STRIPE = {"url": "https://api.stripe.com", ${json(k)}: ${json(t)}}\n`,
  },
  {
    name: "Python argument",
    path: "app/client.py",
    write: (k, t) => `client = stripe.Client(url="https://api.stripe.com", ${k}=${json(t)})\n`,
  },
  {
    name: "Python default",
    path: "app/settings.py",
    write: (k, t) => `KEY = os.getenv("STRIPE_${env(k)}", ${json(t)})\n`,
  },
  {
    name: "Python of lines",
    path: "app/settings.py",
    write: (k, t) => `STRIPE_${env(k)} = """${t.replace(/[\\"]/gu, "\\$&")}"""\n`,
  },
  {
    name: "Go constant",
    path: "internal/config.go",
    write: (k, t) => `package config\n\nconst Stripe${pascal(k)} = ${double(t)}\n`,
  },
  {
    name: "Go struct",
    path: "internal/config.go",
    write: (k, t) =>
      `package config\n\nvar Stripe = Config{URL: "https://api.stripe.com", ${pascal(k)}: ${double(t)}}\n`,
  },
  {
    name: "Java constant",
    path: "src/Config.java",
    write: (k, t) => `class Config {\n  static final String STRIPE_${env(k)} = ${double(t)};\n}\n`,
  },
  {
    name: "Java annotation",
    path: "src/Config.java",
    write: (k, t) => `class Config {\n  @Value(${double(`\${stripe.${k}:${t}}`)})\n  String value;\n}\n`,
  },
  {
    name: "Java setter",
    path: "src/Config.java",
    write: (k, t) =>
      `class Config {\n  void x() { stripe.set${k.charAt(0).toUpperCase()}${k.slice(1)}(${double(t)}); }\n}\n`,
  },
  {
    name: "C#",
    path: "src/Config.cs",
    write: (k, t) => `class Config {\n  const string Stripe_${k} = ${double(t)};\n}\n`,
  },
  {
    name: "Kotlin",
    path: "src/Config.kt",
    write: (k, t) => `object Config {\n  const val STRIPE_${env(k)} = ${double(t)}\n}\n`,
  },
  {
    name: "Rust",
    path: "src/config.rs",
    write: (k, t) => `pub const STRIPE_${env(k)}: &str = ${double(t)};\n`,
  },
  {
    name: "PHP array",
    path: "config/stripe.php",
    write: (k, t) => `<?php\nreturn ['url' => 'https://api.stripe.com', '${k}' => ${single(t)}];\n`,
  },
  {
    name: "PHP define",
    path: "config/stripe.php",
    write: (k, t) => `<?php\ndefine('STRIPE_${env(k)}', ${single(t)});\n`,
  },
  {
    name: "Ruby hash",
    path: "config/initializers/stripe.rb",
    write: (k, t) => `STRIPE = { url: "https://api.stripe.com", ${k}: ${single(t)} }\n`,
  },
  {
    name: "Ruby setting",
    path: "config/initializers/stripe.rb",
    write: (k, t) => `Stripe.${k} = ${single(t)}\n`,
  },
  {
    name: "Ruby default",
    path: "config/initializers/stripe.rb",
    write: (k, t) => `KEY = ENV.fetch("STRIPE_${env(k)}", ${single(t)})\n`,
  },
  {
    name: "Gradle",
    path: "gradle.properties",
    write: (k, t) => `stripe.${k}=${t.replace(/\\/gu, "\\\\").replace(/\n/gu, "\\n")}\n`,
  },
  {
    name: "a file that can't be read",
    path: "config/app.yml",
    oneLine: true,
    write: (k, t) => `stripe:\n  ${k}: ${yaml(t)}\n :broken: [ ${t}\n`,
  },
  {
    name: "JSON that can't be read",
    path: "config/app.json",
    oneLine: true,
    write: (k, t) => `{ "stripe": { "${k}": ${json(t)} ${t} }\n`,
  },
  {
    name: "HCL that can't be read",
    path: "infra/main.tf",
    oneLine: true,
    write: (k, t) => `resource "x" {\n  ${k} = ${hcl(t)} ${t} {{\n`,
  },
  {
    name: "XML that can't be read",
    path: "config/app.xml",
    oneLine: true,
    write: (k, t) => `<config><${k}>${xml(t)}</${t}>\n`,
  },
  {
    name: "TOML that can't be read",
    path: "config/app.toml",
    oneLine: true,
    write: (k, t) => `[stripe]\n${k} = ${t} ${json(t)} "\n`,
  },
  {
    name: "value in a query",
    path: "config/app.yml",
    write: (k, t) =>
      `stripe:\n  url: ${yaml(`https://api.stripe.com/v1?${encodeURIComponent(k)}=${encodeURIComponent(t)}&limit=1`)}\n`,
  },
  {
    name: "key in a list of headers",
    path: "config/app.json",
    write: (k, t) => json({ stripe: { headers: [`X-${k.replaceAll("_", "-")}: ${t}`] } }, null, 2),
  },
];
