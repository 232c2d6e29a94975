import { lastPart } from "../../text/parts.ts";
import type { Pin, Setting } from "../diff/change.ts";
import { fileName } from "./format.ts";

/**
 * Settings that choose the version of something say of what: images (Kubernetes, compose, Helm, Kustomize, Nomad, pipelines),
 * charts, providers and modules of Terraform, actions and orbs, collections of Ansible.
 */
export function withPins(
  settings: readonly Setting[],
  { path, text }: { path: string; text: string },
): Setting[] {
  const around: Around = {
    file: fileName(path),
    lines: () => (lines ??= text.split("\n")),
    siblings: siblingsIn(settings),
  };
  let lines: string[] | undefined;
  return settings.map((setting) => {
    const pin = pinOf(setting, around);
    return pin === undefined ? setting : { ...setting, pins: pin };
  });
}

interface Around {
  file: string;
  lines(): string[];
  /** The value of another name beside a setting. */
  siblings(key: readonly string[], name: string): string | undefined;
}

/** Built when the first is asked for: most files pin nothing. */
function siblingsIn(settings: readonly Setting[]): Around["siblings"] {
  let values: Map<string, string> | undefined;
  return (key, name) => {
    values ??= new Map(settings.map((setting) => [setting.key.join("\0"), setting.value ?? ""]));
    return values.get([...key.slice(0, -1), name].join("\0"));
  };
}

function pinOf({ key, value, line }: Setting, around: Around): Pin | undefined {
  if (value === undefined || value === "" || value.length > 500 || value.includes("\n")) return undefined;
  const name = key.at(-1) ?? "";
  const beside = (other: string) => around.siblings(key, other);
  if (key[0] === "FROM" && key.length === 2)
    return { name: withoutRegistry(name), version: versionIn(value) };
  if (name === "uses" || name === "task" || key.at(-2) === "orbs")
    return actionPin(value, around.lines()[line - 1] ?? "");
  if (name === "image" || name === "pipe") return imagePin(value);
  if (name === "tag" || name === "imageTag" || name === "newTag") return tagPin(key, value, beside);
  if (name === "source") return sourcePin(value);
  if (name === "version" || name === "targetRevision") return versionPin(key, value, { ...around, beside });
  if (key.at(-2) === "required_providers") return { name: `hashicorp/${name}`, version: versionIn(value) };
  return /[?&]ref=/u.test(value) ? sourcePin(value) : undefined;
}

/** `registry:5000/team/postgres:16-alpine@sha256:…` */
function imagePin(value: string): Pin | undefined {
  const [plain = ""] = value.split("@");
  // The colon before a slash is a port.
  const colon = plain.lastIndexOf(":");
  const hasTag = colon > plain.lastIndexOf("/");
  const name = withoutRegistry(hasTag ? plain.slice(0, colon) : plain);
  if (!/^[\w./-]{1,200}$/u.test(name)) return undefined;
  return { name, version: hasTag ? versionIn(plain.slice(colon + 1)) : "" };
}

/** A registry has a dot or a port, or is this machine: Docker's own rule. */
function withoutRegistry(name: string): string {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  return /[.:]|^localhost$/u.test(first) ? name.slice(slash + 1) : name;
}

/** The tag alone, as values of Helm and Kustomize have it. */
function tagPin(
  key: readonly string[],
  value: string,
  beside: (name: string) => string | undefined,
): Pin | undefined {
  const isKustomize = key.at(-1) === "newTag";
  const repository = isKustomize
    ? (beside("newName") ?? key.at(-2))
    : (beside("repository") ?? beside("image") ?? beside("name"));
  const plain = repository === undefined ? undefined : imagePin(repository);
  return plain && { name: plain.name, version: versionIn(value) };
}

/** `aws-actions/configure-aws-credentials@v4`; one that is pinned by its commit has the version behind it. */
function actionPin(value: string, line: string): Pin | undefined {
  const [, name, ref] = /^(?!\.)([\w./-]{1,200})@([\w./-]{1,100})$/u.exec(value) ?? [];
  if (name === undefined || ref === undefined) return undefined;
  const comment = line.slice(0, 500).split("#")[1] ?? "";
  const told = /\bv?(\d{1,6}(?:\.\d{1,6}){0,3})\b/u.exec(comment)?.[1];
  return { name, version: versionIn(isCommit(ref) ? (told ?? "") : ref) };
}

/** `git::https://github.com/acme/network.git?ref=v1.2.0` */
function sourcePin(value: string): Pin | undefined {
  const [, place, ref] = /^([^?]{1,300})\?(?:[^#]{0,100}&)?ref=([\w./-]{1,100})/u.exec(value) ?? [];
  if (place === undefined || ref === undefined) return undefined;
  const name = place.replace(/^git::|\.git(?=$|\/)/gu, "").replace(/^\w+:\/\//u, "");
  return { name, version: versionIn(lastPart(ref, "/")) };
}

function versionPin(
  key: readonly string[],
  value: string,
  { file, beside }: Around & { beside(name: string): string | undefined },
): Pin | undefined {
  const owner = key.at(-2) ?? "";
  const version = versionIn(value);
  if (key.at(-3) === "required_providers" || (key[0] === "provider" && key.length === 3))
    return { name: beside("source") ?? `hashicorp/${owner}`, version };
  const source = key[0] === "module" ? beside("source") : undefined;
  if (source !== undefined) return { name: source, version };
  const chart = beside("chart");
  if (chart !== undefined) return { name: lastPart(chart, "/"), version };
  if (/^(?:chart|requirements)\.ya?ml$/u.test(file) && key[0] === "dependencies")
    return { name: beside("name") ?? owner, version };
  return key[0] === "collections" || key[0] === "roles"
    ? { name: beside("name") ?? beside("src") ?? owner, version }
    : undefined;
}

function isCommit(ref: string): boolean {
  return /^[\da-f]{40}(?:[\da-f]{24})?$/u.test(ref);
}

/** A version or a range of them; not the name of a branch, a commit or a digest. */
function versionIn(text: string): string {
  const bare = text.trim();
  return /^[v~^<>=![(\s]{0,5}\d/u.test(bare) && !/^(?=[\da-f]*[a-f])[\da-f]{7,64}$/u.test(bare) ? bare : "";
}
