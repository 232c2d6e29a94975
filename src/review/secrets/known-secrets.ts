import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import { publicBeginnings, tokensIn } from "../../text/token-shapes.ts";

export interface Span {
  start: number;
  end: number;
}

/** The public beginning of a known kind of token; empty when it is none. */
export function publicPrefix(secret: string): string {
  return publicBeginnings.reduce(
    (best, beginning) => (beginning.length > best.length && secret.startsWith(beginning) ? beginning : best),
    "",
  );
}

// In a value of its own, all that follows is the key.
const privateKey =
  /(?:-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,4}\s)[\s\S]*/u;

/** As much of a detector as is used here: with text and no file name none of them is asynchronous or asks for more. */
interface Detector {
  meta: { id: string };
  create(context: object, options: object): { file?(source: object, options: object): unknown };
}

const detectors: readonly Detector[] = rules.filter((rule) => !rule.meta.id.endsWith("filter-comments"));

// All that the detectors know is at least this long; most values are not, and asking all of them takes a while.
const mayHoldToken = /[\w+/=-]{16}|PRIVATE KEY/u;

/** Where text holds credentials of known kinds. At most some thousand characters, please: the caller bounds it. */
export function knownSecrets(text: string): Span[] {
  const spans: Span[] = [];
  const context = {
    createTranslator: () => () => ({ message: "", messageId: "" }),
    report: ({ range: [start, end] }: { range: [number, number] }) => spans.push({ start, end }),
    ignore() {},
  };

  const source = { content: text, filePath: "", ext: "", contentType: "text" };
  if (!mayHoldToken.test(text)) return spans;
  for (const { meta, create } of detectors) {
    const options = meta.id.endsWith("-aws") ? { enableIDScanRule: true } : {};
    create(context, options).file?.(source, {});
  }
  const key = privateKey.exec(text);
  if (key !== null) spans.push({ start: key.index, end: text.length });
  return [...spans, ...tokensIn(text).map(([start, end]) => ({ start, end }))];
}
