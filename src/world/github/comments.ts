import { z } from "zod";
import type { Client } from "./client.ts";
import type { Comment, GitHub } from "./github.ts";
import { ignored, person, text, time } from "./shapes.ts";

const comment = z
  .object({
    id: z.number(),
    body: text,
    user: person,
    created_at: time,
    updated_at: time.optional(),
    html_url: z.string(),
  })
  .transform(
    (answer): Comment => ({
      id: answer.id,
      body: answer.body,
      author: answer.user?.login,
      authorIsBot: answer.user?.isBot ?? false,
      createdAt: answer.created_at,
      updatedAt: answer.updated_at ?? answer.created_at,
      url: answer.html_url,
    }),
  );

const pageSize = 100;

type Part = Pick<
  GitHub,
  "readComments" | "readNewestComments" | "ensureComment" | "createComment" | "updateComment" | "addReaction"
>;

export function commentsOf(client: Client, findSelf: GitHub["findSelf"]): Part {
  async function readComments(number: number): Promise<Comment[]> {
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    return client.list(route, { issue_number: number }, comment);
  }

  /** Anybody can write the marker; only our own comments count. */
  async function readMarked(number: number, marker: string): Promise<Comment[]> {
    const [comments, self] = await Promise.all([readComments(number), findSelf()]);
    return comments.filter(
      ({ body, author }) => body.includes(marker) && (self === undefined || author === self.login),
    );
  }

  async function createComment(number: number, body: string): Promise<Comment> {
    const find = async () => (await readComments(number)).findLast((known) => known.body === body);
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    return client.once(route, { issue_number: number, body }, { shape: comment, find });
  }

  async function updateComment(commentId: number, body: string): Promise<void> {
    const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
    await client.repeat(route, { comment_id: commentId, body }, ignored);
  }

  async function deleteComment(commentId: number): Promise<void> {
    const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
    await client.find(route, { comment_id: commentId }, ignored);
  }

  return {
    readComments,

    // GitHub lists the oldest first, whatever is asked for.
    async readNewestComments(number, { total, most }) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const last = Math.max(1, Math.ceil(total / pageSize));
      const first = Math.max(1, Math.ceil((total - most + 1) / pageSize));
      const found: Comment[] = [];
      for (let page = first; page <= last; page++) {
        const params = { issue_number: number, per_page: pageSize, page };
        found.push(...(await client.read(route, params, z.array(comment))));
      }
      return found;
    },
    createComment,
    updateComment,

    async addReaction(commentId, reaction) {
      const route = "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";
      await client.repeat(route, { comment_id: commentId, content: reaction }, ignored);
    },

    async ensureComment(number, marker, body) {
      const whole = body.includes(marker) ? body : `${marker}\n${body}`;
      let [known] = await readMarked(number, marker);
      if (known === undefined) {
        const made = await createComment(number, whole);
        // A run beside this one may have written its own in the meantime: the older one stays.
        [known = made] = await readMarked(number, marker);
        if (known.id !== made.id) await deleteComment(made.id);
      }
      if (known.body !== whole) await updateComment(known.id, whole);
      return { ...known, body: whole };
    },
  };
}
