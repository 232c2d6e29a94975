import { expect, test } from "vitest";
import { readSettings } from "../../../src/review/diff/read-settings.ts";

/** What a file pins, in one line each: `3 postgres 16`. */
function told(path: string, text: string): string[] {
  return readSettings(path, text).settings.flatMap(({ pins, line }) =>
    pins === undefined ? [] : [`${line} ${pins.name} ${pins.version}`.trimEnd()],
  );
}

const commit = "0123456789abcdef0123456789abcdef01234567";

test.each<[what: string, path: string, text: string, expected: string[]]>([
  [
    "a compose image",
    "compose.yml",
    "services:\n  db:\n    image: postgres:16-alpine\n",
    ["3 postgres 16-alpine"],
  ],
  [
    "a Kubernetes image of a registry with a port, by digest",
    "k8s.yaml",
    "spec:\n  containers:\n  - name: a\n    image: reg.acme.io:5000/team/redis:7.2@sha256:0123\n",
    ["4 team/redis 7.2"],
  ],
  ["an image without a version", "compose.yml", "services: {a: {image: acme/api:latest}}\n", ["1 acme/api"]],
  [
    "values of Helm with a repository and a tag",
    "values.yaml",
    'queue:\n  image:\n    registry: docker.io\n    repository: bitnami/rabbitmq\n    tag: "3.12"\n',
    ["5 bitnami/rabbitmq 3.12"],
  ],
  [
    "images of Kustomize",
    "kustomization.yaml",
    'images:\n- name: db\n  newName: postgres\n  newTag: "16"\n- name: redis\n  newTag: v7\n',
    ["4 postgres 16", "6 redis v7"],
  ],
  [
    "charts that a chart depends on, of one name too",
    "Chart.yaml",
    "name: shop\nversion: 1.0.0\ndependencies:\n- name: redis\n  version: 17.x.x\n  repository: https://r\n- name: redis\n  alias: b\n  version: 18.0.0\n",
    ["5 redis 17.x.x", "9 redis 18.0.0"],
  ],
  [
    "a release of Helmfile and one of Argo CD",
    "helmfile.yaml",
    "releases:\n- name: q\n  chart: bitnami/rabbitmq\n  version: 11.1.0\nsource:\n  chart: kafka\n  targetRevision: 26.0.0\n",
    ["4 rabbitmq 11.1.0", "7 kafka 26.0.0"],
  ],
  [
    "providers and modules of Terraform",
    "main.tf",
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "~> 5.0"\n    }\n    old = "1.2"\n  }\n}\nmodule "db" {\n  source  = "terraform-aws-modules/rds/aws"\n  version = "6.1.0"\n}\nmodule "net" {\n  source = "git::https://github.com/acme/net.git?ref=v2.3.0"\n}\n',
    [
      "5 hashicorp/aws ~> 5.0",
      "7 hashicorp/old 1.2",
      "12 terraform-aws-modules/rds/aws 6.1.0",
      "15 github.com/acme/net v2.3.0",
    ],
  ],
  [
    "a chart that Terraform installs",
    "q.tf",
    'resource "helm_release" "q" {\n  chart   = "rabbitmq"\n  version = "12.0.0"\n}\n',
    ["3 rabbitmq 12.0.0"],
  ],
  [
    "actions by version, and by commit with the version behind it",
    ".github/workflows/deploy.yml",
    `jobs:\n  a:\n    steps:\n    - uses: azure/login@v2\n    - uses: aws-actions/configure-aws-credentials@${commit} # v4.0.2\n    - uses: ./local\n    - uses: a/b@main\n`,
    ["4 azure/login v2", "5 aws-actions/configure-aws-credentials 4.0.2", "7 a/b"],
  ],
  [
    "orbs of CircleCI",
    ".circleci/config.yml",
    "orbs:\n  ecs: circleci/aws-ecs@4.0.0\n",
    ["2 circleci/aws-ecs 4.0.0"],
  ],
  ["tasks of Azure Pipelines", "azure-pipelines.yml", "steps:\n- task: AzureCLI@2\n", ["2 AzureCLI 2"]],
  [
    "the image that a Dockerfile starts from",
    "Dockerfile",
    "FROM quay.io/keycloak/keycloak:24.0 AS k\n",
    ["1 keycloak/keycloak 24.0"],
  ],
  [
    "an image in a job of Nomad",
    "a.nomad",
    'job "a" {\n  config {\n    image = "redis:7"\n  }\n}\n',
    ["3 redis 7"],
  ],
  [
    "collections and roles of Ansible",
    "requirements.yml",
    'collections:\n- name: community.postgresql\n  version: ">=3.0.0"\nroles:\n- src: geerlingguy.redis\n  version: 1.8.0\n',
    ["3 community.postgresql >=3.0.0", "6 geerlingguy.redis 1.8.0"],
  ],
  [
    "a base of Kustomize in another repository",
    "kustomization.yml",
    "resources:\n- https://github.com/acme/base//app?ref=v1.4.0\n",
    ["2 github.com/acme/base//app v1.4.0"],
  ],
  [
    "a tag that is no version, and a picture on a page",
    "a.yml",
    "a: {image: logo.png, tag: blue, source: here}\n",
    ["1 logo.png", "1 logo.png"],
  ],
])("%s", (_, path, text, expected) => {
  expect(told(path, text)).toEqual(expected);
});
