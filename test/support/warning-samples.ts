import type { FileKind, FileLook, Look } from "../../src/revert/reason.ts";

type FileLooks = { [K in FileKind]: FileLook & { kind: K } };
type OtherLooks = { [K in Exclude<Look["kind"], FileKind>]: Look & { kind: K } };

const look = <K extends FileKind>(kind: K, path: string, tool: string, gone?: string) => ({
  kind,
  paths: [path],
  tools: [tool],
  gone: gone === undefined ? [] : [gone],
});

/** One of each kind of what a person has to look at, or should know; a new kind does not compile without one. */
export const warningSamples: FileLooks & OtherLooks = {
  "database-migration": look(
    "database-migration",
    "db/migrations/0007_drop_total.up.sql",
    "golang-migrate",
    'it then stops with "no migration found for version"',
  ),
  "one-off-job": look("one-off-job", "scripts/backfill_totals.py", "one-off job"),
  "infrastructure-state": look("infrastructure-state", "infra/queues.tf", "Terraform"),
  contract: look("contract", "proto/shop/v1/order.proto", "Protocol Buffers"),
  "secret-comes-back": look("secret-comes-back", "config/payments.yml", "secret"),
  "encrypted-secret": look("encrypted-secret", "secrets/prod.enc.yaml", "SOPS"),
  "own-settings": look("own-settings", ".github/deploy-guard.yml", "deploy-guard"),
  submodule: look("submodule", "vendor/ledger", "git"),
  "vendored-code": look("vendored-code", "vendor/github.com/acme/pay/pay.go", "vendored"),
  "generated-code": look("generated-code", "src/generated/client.ts", "generated"),
  "lock-file": look("lock-file", "package-lock.json", "npm"),
  manifest: look("manifest", "web/package.json", "npm"),
  "published-version": look("published-version", "package.json", "npm"),
  "cluster-settings": look("cluster-settings", "charts/shop/values.yaml", "Helm"),
  "interface-description": look("interface-description", "api/openapi.yaml", "OpenAPI"),
  "workflow-file": look("workflow-file", ".github/workflows/deploy.yml", "GitHub Actions"),
  "workflows-left-out": { kind: "workflows-left-out", paths: [".github/workflows/deploy.yml"] },
  "undoes-a-revert": { kind: "undoes-a-revert", names: ["#481"] },
  "security-fix": { kind: "security-fix", names: ["#477"], ids: ["CVE-2026-12345"] },
  "later-needs": {
    kind: "later-needs",
    needs: [{ path: "src/invoice.ts", line: 12, name: "roundHalfUp", from: "src/money.ts" }],
  },
  "large-deploy": {
    kind: "large-deploy",
    changes: 24,
    services: [
      { name: "services/api", files: 31 },
      { name: "services/web", files: 9 },
    ],
  },
  "bot-author": { kind: "bot-author", name: "#479", author: "renovate[bot]" },
  "opt-out-without-right": { kind: "opt-out-without-right", names: ["#479"] },
  "kill-switch-unread": { kind: "kill-switch-unread", why: "GitHub answered 502" },
  "reverts-unread": { kind: "reverts-unread", why: "GitHub answered 502" },
  "pull-requests-unread": { kind: "pull-requests-unread", unknown: 2, total: 7 },
  "contents-unread": { kind: "contents-unread", files: 12, why: "they are too many" },
};

/** What came after the deploy, for those that are told only then. */
export const laterCommit = { sha: "5d0c1e7b".padEnd(40, "0"), message: "Round invoices half up" };
