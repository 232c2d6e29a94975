// Bidirectional overrides, zero-width and tag characters, fillers: they change how text is read without being seen.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours and links begin with one
const terminalSequence = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** Foreign text without what can't be seen: terminal sequences, control and invisible characters. Lines stay lines. */
export function seen(text: string): string {
  return text.toWellFormed().replace(terminalSequence, "").replace(unseen, "").replace(control, "");
}

/** Foreign text as one line of at most `most` characters, without control and invisible ones. */
export function oneLine(text: string, most = 200): string {
  // Cut first: a body may be large.
  const flat = seen(text.slice(0, 1_000 + 8 * most))
    .replace(/[\s\u0085]+/gu, " ")
    .trim();
  const letters = [...flat];
  return letters.length <= most ? flat : `${letters.slice(0, most - 1).join("")}…`;
}
