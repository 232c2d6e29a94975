import { memberOf } from "../text/records.ts";
import { code, escapeMarkdown } from "./text.ts";

/** A rule of a branch, as GitHub gives it. */
interface BranchRule {
  type: string;
  parameters: Record<string, unknown>;
}

/** Rules that a merge by GitHub's own button always meets. */
const metAnyway = new Set(["creation", "deletion", "non_fast_forward"]);

/** What the rules of a branch ask for before a pull request can be merged there; empty when nothing. Classic protections are not among them. */
export function mergeWords(rules: readonly BranchRule[]): string {
  const words = [...new Set(rules.flatMap(wordsOf))];
  return words.length === 0 ? "" : `**To merge it**, its branch asks for more: ${words.join("; ")}.`;
}

function wordsOf({ type, parameters }: BranchRule): string[] {
  switch (type) {
    case "pull_request": {
      const count = Number(parameters.required_approving_review_count ?? 0);
      return [
        ...(count > 0 ? [`it needs ${count} approval${count === 1 ? "" : "s"}`] : []),
        ...(parameters.require_code_owner_review === true ? ["a code owner must approve"] : []),
        ...(parameters.required_review_thread_resolution === true ? ["every thread must be resolved"] : []),
      ];
    }
    case "required_status_checks": {
      const names = namesIn(parameters.required_status_checks, "context");
      return [
        `these checks must pass: ${names.map((name) => code(name, 60)).join(", ") || "those of the ruleset"}`,
      ];
    }
    case "workflows":
      return [
        `required workflows must pass: ${namesIn(parameters.workflows, "path")
          .map((path) => code(path, 80))
          .join(", ")}`,
      ];
    case "required_deployments": {
      const names = Array.isArray(parameters.required_deployment_environments)
        ? parameters.required_deployment_environments.map(String)
        : [];
      return [`it must have been deployed to ${names.map((name) => code(name, 60)).join(", ")} before`];
    }
    case "merge_queue":
      return ['it goes through the merge queue: press "Merge when ready"'];
    case "required_signatures":
      return ["signed commits only: merge or squash it on GitHub's page, which signs"];
    case "required_linear_history":
      return ["no merge commits: squash or rebase it"];
    case "update":
      return ["only those who may bypass the branch's rules can merge"];
    default:
      return metAnyway.has(type) ? [] : [`the rule ${escapeMarkdown(type.replaceAll("_", " "), 60)}`];
  }
}

function namesIn(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((item: unknown) => memberOf(item, key))
    .filter((name) => typeof name === "string")
    .slice(0, 10);
}
