/** What the door tells the runner. */
export interface Outcome {
  outputs: Record<string, string>;
  /** Markdown for the job's page. */
  summary: string;
  /** Why the step fails; absent when it does not. */
  failed?: string;
}
