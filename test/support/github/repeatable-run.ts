// A process that does to GitHub what a run does: each step looks first, so that it can be done again.
import { openGitHub } from "../../../src/world/github/open-github.ts";

const { env } = process;
const [owner, repo] = env.GITHUB_REPOSITORY!.split("/") as [string, string];
const github = openGitHub({
  token: env.TOKEN!,
  apiUrl: env.GITHUB_API_URL!,
  graphqlUrl: env.GITHUB_GRAPHQL_URL!,
  serverUrl: env.GITHUB_SERVER_URL!,
  owner,
  repo,
  userAgent: "child",
});

const marker = "<!-- the-run -->";
const branch = "deploy-guard/revert";
const { sha, tree } = await github.readCommit("main");
const blob = await github.createBlob(Buffer.from("url: https://api\n"));
const changed = await github.createTree(tree, [{ path: "config.yml", mode: "100644", sha: blob }]);
const commit = await github.createCommit({ message: "Revert", tree: changed, parents: [sha] });
await github.createBranch(branch, commit.sha);
const [open] = await github.findPulls({ head: branch, state: "open" });
const pull =
  open ??
  (await github.createPull({ title: "Revert", body: marker, head: branch, base: "main", draft: false }));
await github.addLabels(pull.number, ["revert"]);
const issues = await github.readIssues({ labels: ["incident"], state: "open", limit: 20 });
const issue =
  issues.find(({ body }) => body.includes(marker)) ??
  (await github.createIssue({ title: "Incident", body: marker, labels: ["incident"], assignees: [] }));
await github.ensureComment(issue.number, marker, `See ${pull.url}`);
process.stdout.write(JSON.stringify({ pull: pull.number, issue: issue.number }));
