import { yaml as format } from "../../../../src/review/formats/yaml.ts";
import type { FormatCase } from "../contract.ts";

export { format };

export const cases: FormatCase[] = [
  {
    path: "config/app.yml",
    text: '# c\npay:\n  url: "https://a.io"\n  retries: 3\n  hosts: [a, b]\n  note: |\n    one\n    two\n',
    read: [
      "3 pay.url = https://a.io",
      "4 pay.retries = 3",
      "5 pay.hosts[0] = a",
      "5 pay.hosts[1] = b",
      "6 pay.note = one\ntwo\n",
    ],
    edit: ["3\n", "5\n", "pay.retries"],
    broken: ["a: [b\nc: d\n", 'a: "b\n', "$ANSIBLE_VAULT;1.1;AES256\n6162\n", "a: *b\n"],
  },
  {
    path: "k8s/configmap.yaml",
    text: 'kind: ConfigMap\nmetadata: {name: app}\ndata:\n  app.properties: |\n    pay.url=https://a.io\n    # c\n    pay.timeout=5\n  env: |\n    PAY_KEY=a\n  config.json: \'{"a": {"b": 1}}\'\n',
    read: [
      "1 ConfigMap/app.kind = ConfigMap",
      "2 ConfigMap/app.metadata.name = app",
      "5 ConfigMap/app.data.app.properties.pay.url = https://a.io",
      "7 ConfigMap/app.data.app.properties.pay.timeout = 5",
      "9 ConfigMap/app.data.env.PAY_KEY = a",
      "10 ConfigMap/app.data.config.json.a.b = 1",
    ],
    edit: ["timeout=5", "timeout=9", "ConfigMap/app.data.app.properties.pay.timeout"],
    broken: [],
  },
  {
    path: "overlay/kustomization.yaml",
    text: "configMapGenerator:\n- name: app\n  literals:\n  - PAY_URL=https://a.io\npatches:\n- target: {kind: Deployment}\n  patch: |-\n    - op: replace\n      path: /spec/replicas\n      value: 2\n",
    read: [
      "4 configMapGenerator.app.literals.PAY_URL = https://a.io",
      "6 patches[0].target.kind = Deployment",
      "8 patches[0].patch./spec/replicas.op = replace",
      "10 patches[0].patch./spec/replicas.value = 2",
    ],
    edit: ["value: 2", "value: 1", "patches[0].patch./spec/replicas.value"],
    broken: [],
  },
  {
    path: "group_vars/all.yml",
    text: 'pay_key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\npay_url: "{{ base }}/v1"\n',
    read: ["1 pay_key = $ANSIBLE_VAULT;1.1;AES256 6162", "4 pay_url = {{ base }}/v1"],
    edit: ["6162", "6163", "pay_key"],
    broken: [],
  },
  {
    path: "template.yml",
    text: 'Resources:\n  Fn:\n    Properties:\n      Url: !Sub "https://${Host}/v1"\n      Key: !GetAtt Store.Arn\n      Timeout: !If [IsProd, 30, 5]\n',
    read: [
      "4 Resources.Fn.Properties.Url = https://${Host}/v1",
      "5 Resources.Fn.Properties.Key = !GetAtt Store.Arn",
      "6 Resources.Fn.Properties.Timeout[0] = IsProd",
      "6 Resources.Fn.Properties.Timeout[1] = 30",
      "6 Resources.Fn.Properties.Timeout[2] = 5",
    ],
    edit: ["Store.Arn", "Other.Arn", "Resources.Fn.Properties.Key"],
    broken: [],
  },
];
