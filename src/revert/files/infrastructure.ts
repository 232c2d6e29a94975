import type { FileRow } from "./file-row.ts";

const yaml = /\.(?:ya?ml|tpl|gotmpl|json|j2|jinja2?)$/iu;

/** What is applied, and whose old files are not the old state. */
export const infrastructure: readonly FileRow[] = [
  {
    what: "Terraform",
    source: "https://developer.hashicorp.com/terraform/language/files",
    path: /\.(?:tf|tofu|tfvars|tfstate|tfbackend)(?:\.json|\.backup)?$|(?:^|\/)terragrunt[^/]*\.hcl$|(?:^|\/)(?:terraform|terragrunt)\/.{0,300}\.(?:hcl|ya?ml|json|tpl|tftpl)$/iu,
    // It locks providers, which is told as a lock.
    except: /(?:^|\/)\.terraform\.lock\.hcl$/u,
  },
  {
    what: "Pulumi",
    source: "https://www.pulumi.com/docs/iac/concepts/projects/",
    path: /(?:^|\/)Pulumi[\w.-]*\.ya?ml$|(?:^|\/)pulumi\//iu,
    line: /(?:from|require\()\s*["']@pulumi\/|^\s*(?:import|from)\s+pulumi|"github\.com\/pulumi\/pulumi/u,
  },
  {
    what: "AWS CDK",
    source: "https://docs.aws.amazon.com/cdk/v2/guide/stacks.html",
    path: /(?:^|\/)cdk\.(?:json|context\.json)$|(?:^|\/)(?:cdk|cdk\.out)\/|[-.]stack\.(?:ts|js|py)$/iu,
    line: /(?:from|require\()\s*["']aws-cdk-lib|\bfrom aws_cdk\b|\bextends\s+(?:cdk\.)?(?:Stack|NestedStack|Construct)\b/u,
  },
  {
    what: "CloudFormation",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
    path: /(?:^|\/)cloud-?formation[^/]*\/|(?:^|\/)(?:samconfig\.(?:toml|ya?ml)|template\.(?:ya?ml|json)|[^/]*\.(?:cfn|template)\.(?:ya?ml|json)|[^/]*\.template|[^/]*cloudformation[^/]*\.(?:ya?ml|json))$/iu,
    line: /\bAWSTemplateFormatVersion\b|^\s*"?Type"?\s*:\s*["']?(?:AWS|Alexa|Custom)::/u,
    among: /\.(?:ya?ml|json|template)$/iu,
    // Values of a chart that are filled in before they are used.
    except: /(?:^|\/)values[\w.-]*\.ya?ml$/iu,
  },
  {
    what: "Serverless Framework",
    source: "https://www.serverless.com/framework/docs/guides/serverless.yml",
    path: /(?:^|\/)serverless[\w.-]*\.(?:ya?ml|json|ts|js)$/iu,
  },
  {
    what: "Bicep, ARM",
    source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/file",
    path: /\.bicep(?:param)?$|(?:^|\/)(?:azuredeploy|mainTemplate)[\w.-]*\.json$/iu,
    line: /schema\.management\.azure\.com\/schemas\/[^"]{1,80}deploymentTemplate/iu,
    among: /\.json$/iu,
  },
  {
    what: "custom resource definition",
    source:
      "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/",
    path: /(?:^|\/)crds?\/.{0,300}\.ya?ml$|(?:^|\/)[^/]*[._-]crds?\.ya?ml$|(?:^|\/)crds?\.ya?ml$/iu,
    line: /^\s*kind:\s*CustomResourceDefinition\b/u,
    among: yaml,
  },
  {
    what: "Helm",
    source: "https://helm.sh/docs/topics/charts/",
    path: /(?:^|\/)Chart\.ya?ml$|(?:^|\/)(?:helm|charts?|helm[_-]?deploy|helmfile\.d)\/|(?:^|\/)helmfile[\w.-]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)templates\/.{0,200}\.(?:tpl|gotmpl)$|(?:^|\/)values[\w.-]*\.ya?ml$/iu,
    // A chart of a page is drawn by code.
    except: /\.(?:[cm]?[jt]sx?|vue|svelte|s?css|snap|py|rb|java|cs|go)$/iu,
  },
  {
    what: "Kubernetes",
    source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
    path: /(?:^|\/)(?:k8s|kubernetes|kustomize|kube|manifests?|openshift|argocd|flux|gitops|namespaces)\/.{0,300}\.(?:ya?ml|json|jsonnet|libsonnet)$|(?:^|\/)kustomization\.ya?ml$/iu,
    line: /^\s*kind:\s*(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|ConfigMap|Secret|CronJob|Job|Namespace|PersistentVolume(?:Claim)?|StorageClass|Role(?:Binding)?|ClusterRole(?:Binding)?|ServiceAccount|NetworkPolicy|HorizontalPodAutoscaler|PodDisruptionBudget|Gateway|HTTPRoute|Application(?:Set)?|HelmRelease|Kustomization|VirtualService|Certificate|ExternalSecret)\b/u,
    among: yaml,
  },
  {
    what: "Ansible",
    source: "https://docs.ansible.com/ansible/latest/tips_tricks/sample_setup.html",
    path: /(?:^|\/)(?:ansible[^/]*|playbooks?|group_vars|host_vars)\/|(?:^|\/)roles\/[^/]+\/(?:tasks|handlers|vars|defaults|templates|meta)\/|(?:^|\/)(?:ansible\.cfg|site\.ya?ml|[^/]*playbook[^/]*\.ya?ml)$/iu,
    line: /^\s*-?\s*(?:ansible\.builtin\.\w+|become|hosts)\s*:/u,
    among: /\.ya?ml$/iu,
  },
  {
    what: "Nomad, Packer",
    source: "https://developer.hashicorp.com/nomad/docs/job-specification",
    path: /\.(?:nomad|pkr)(?:\.hcl)?$/iu,
  },
  {
    what: "Chef, Puppet, Salt",
    source: "https://docs.chef.io/cookbooks/",
    path: /(?:^|\/)cookbooks\/|\.(?:pp|sls)$/iu,
  },
  {
    what: "Crossplane",
    source: "https://docs.crossplane.io/latest/composition/compositions/",
    line: /^\s*apiVersion:\s*[\w.-]{1,80}\.(?:crossplane|upbound)\.io\//u,
    among: yaml,
  },
  {
    what: "Firebase",
    source: "https://firebase.google.com/docs/firestore/query-data/indexing",
    path: /(?:^|\/)(?:firestore\.(?:indexes\.json|rules)|database\.rules\.json|storage\.rules)$/u,
  },
];
