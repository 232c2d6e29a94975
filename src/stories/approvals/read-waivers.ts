import {
  findingsOf,
  type WaiveAnswer,
  type WaiveInput,
  whyNotWaived,
} from "../../review/approvals/assess-waive.ts";
import { fingerprint } from "../../review/approvals/fingerprint.ts";
import type { Gate } from "../../review/approvals/gate.ts";
import { type ReviewedFile, wholeFile } from "../../review/assess-changes.ts";
import { keyText } from "../../review/diff/change.ts";
import type { Finding } from "../../review/finding.ts";
import { redactKey } from "../../review/secrets/redact.ts";
import { parseWaiveCommands, type WaiveCommand } from "../../review/waive-command.ts";
import type { Waiver } from "../../review/waivers.ts";
import type { Comment, GitHub, Push } from "../../world/github/github.ts";
import type { GatedPull } from "./judge-approvals.ts";
import { openOwners } from "./learn-owners.ts";
import { findPushes, openWriters } from "./learn-writers.ts";

/** A pull request whose findings can be waived. */
export interface WaivablePull extends GatedPull {
  findings: readonly Finding[];
  filesAt(sha: string): Promise<readonly ReviewedFile[] | undefined>;
  answerFor(finding: Finding): Pick<Gate, "owners" | "require">;
}

/** Commands in comments that hold now, and what is to be replied to those that nobody answered yet. */
export interface CommentWaivers {
  waivers: Waiver[];
  replies: { marker: string; by: string; answers: WaiveAnswer[] }[];
}

/** In one run; a flood of comments must not become a flood of replies. */
const mostReplies = 3;
const mostComments = 200;

interface Commanded {
  comment: Comment & { author: string };
  commands: WaiveCommand[];
}

/**
 * A command counts for what was there when it was written, and as long as that stays. Which commit it was is noted in our
 * own reply, which nobody else may have edited, as nobody may have edited the command: whoever can write to a repository
 * can edit the comments of others.
 */
export async function readCommentWaivers(
  github: GitHub,
  pull: WaivablePull,
  { rules, now, newComment }: { rules: readonly string[]; now: number; newComment: number | undefined },
): Promise<CommentWaivers> {
  if (pull.findings.length === 0 || pull.pull.comments === 0) return { waivers: [], replies: [] };
  const comments = await github.readComments(pull.pull.number);
  const commanded = comments
    .filter((comment): comment is Commanded["comment"] => comment.author !== undefined)
    .slice(-mostComments)
    .map((comment) => ({
      comment,
      commands: parseWaiveCommands(comment.body, { rules, now: Math.min(now, comment.createdAt) }),
    }))
    .filter(({ commands }) => commands.length > 0);
  const self = commanded.length === 0 ? undefined : await github.findSelf();
  const asked = commanded
    .filter(({ comment }) => comment.author !== self?.login)
    // Answered first: a flood of others must not keep it waiting until nobody knows what it was about.
    .sort((a, b) => Number(b.comment.id === newComment) - Number(a.comment.id === newComment));
  // Without knowing who we are, no reply can be told from a forged one.
  if (asked.length === 0 || self === undefined) return { waivers: [], replies: [] };

  const ours = comments.filter((comment) => comment.author === self.login && !isEdited(comment));
  const judge = await openJudge(github, pull, asked);
  const found: CommentWaivers = { waivers: [], replies: [] };
  for (const { comment, commands } of asked) {
    const noted = noteOf(comment, ours);
    if (noted === "refused") continue;
    const commit = noted ?? (await judge.commitAt(comment, newComment));
    const answers = await Promise.all(commands.map((command) => judge.answer(command, comment, commit)));
    const granted = answers.flatMap((answer) => (answer.kind === "waived" ? answer.waiver : []));
    if (noted === undefined && found.replies.length < mostReplies) {
      const note = granted.length > 0 && commit !== undefined ? `at ${commit}` : "refused";
      const marker = `<!-- deploy-guard:waive ${comment.id} ${note} -->`;
      found.replies.push({ marker, by: comment.author, answers });
    } else if (noted === undefined) continue;
    found.waivers.push(...granted);
  }
  return found;
}

/** What our reply to a comment says: the commit that it counts for, or that it does not count. */
function noteOf({ id }: Comment, ours: readonly Comment[]): string | undefined {
  const beginning = `<!-- deploy-guard:waive ${id} `;
  const [reply] = ours.filter(({ body }) => body.startsWith(beginning));
  if (reply === undefined) return undefined;
  return (
    /^at ([0-9a-f]{40,64}) -->/u.exec(reply.body.slice(beginning.length, beginning.length + 80))?.[1] ??
    "refused"
  );
}

function isEdited({ createdAt, updatedAt = createdAt }: Comment): boolean {
  return updatedAt > createdAt;
}

/** Everything that has to be known of those who wrote commands, asked for once. */
async function openJudge(github: GitHub, pull: WaivablePull, asked: readonly Commanded[]) {
  const { findings, answerFor } = pull;
  const people = openOwners(github);
  await people.learnOwners(findings.flatMap((finding) => [...answerFor(finding).owners]));
  const writers = [...new Set(asked.map(({ comment }) => comment.author))];
  for (const login of writers) await people.learnPermission(login);
  const { logins, unknown } = await openWriters(github, pull.pull, async (before, after) =>
    before === undefined ? false : await isUnaltered(pull, findings, { before, after }),
  )(writers);
  let pushes: { known: Push[] | undefined } | undefined;

  return {
    async answer(
      command: WaiveCommand,
      comment: Commanded["comment"],
      commit: string | undefined,
    ): Promise<WaiveAnswer> {
      if (command.kind !== "waive") return { kind: "refused", why: command };
      const input: WaiveInput = {
        ...people,
        by: comment.author,
        isBot: comment.authorIsBot === true,
        edited: isEdited(comment),
        findings,
        answerFor,
        author: pull.pull.author,
        committers: logins,
        unknownWriter: unknown[0]?.sha.slice(0, 7),
      };
      const why = whyNotWaived(command, input);
      if (why !== undefined) return { kind: "refused", why };
      const meant = findingsOf(command, findings);
      const stands =
        commit !== undefined &&
        (await isUnaltered(pull, meant, { before: commit, after: pull.pull.headSha }));
      if (commit === undefined || !stands) return { kind: "refused", why: { kind: "which-commit" } };
      const { rule, key, until, reason } = command;
      return {
        kind: "waived",
        commit,
        page: meant[0]?.page,
        waiver: { rule, key, until, reason, by: comment.author },
      };
    },

    /** The head when a comment was written; undefined when that can't be told. */
    async commitAt({ id, createdAt }: Comment, newComment: number | undefined): Promise<string | undefined> {
      pushes ??= { known: await findPushes(github, pull.pull) };
      const { known } = pushes;
      if (known === undefined || known.some(({ at }) => at === undefined))
        return id === newComment ? pull.pull.headSha : undefined;
      // GitHub counts seconds: which of two in the same one came first can't be told.
      if (known.some(({ at }) => at === createdAt)) return undefined;
      const [newest] = known.filter(({ at = 0 }) => at < createdAt).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
      return newest?.after;
    },
  };
}

/** Whether what findings are about is the same at two commits. */
async function isUnaltered(
  { filesAt }: WaivablePull,
  findings: readonly Finding[],
  { before, after }: { before: string; after: string },
): Promise<boolean> {
  if (before === after) return true;
  const [then, now] = [await filesAt(before), await filesAt(after)];
  if (then === undefined || now === undefined) return false;
  return findings.every((finding) => held(then, finding) === held(now, finding));
}

function held(files: readonly ReviewedFile[], { file, key }: Finding): string {
  const own = files.filter(({ path }) => path === file);
  const changes =
    key === ""
      ? own.map(wholeFile)
      : own.flatMap(({ changes: its }) => its.filter((change) => keyText(redactKey(change.key)) === key));
  return fingerprint(changes);
}
