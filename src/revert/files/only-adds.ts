/** Lines of a definition that only add to it: what they added is passed over by whoever does not know it. */
const additions: Readonly<Record<string, RegExp>> = {
  // A field that may be absent, a message, a call. A value of an enumeration is not passed over, nor is a required field.
  "Protocol Buffers":
    /^(?:(?:optional |repeated )?(?:map<[\w., ]{1,100}>|[\w.]{1,200}) \w{1,100} ?= ?\d{1,9} ?(?:\[[^\]]{0,200}\])?;|message \w{1,100} ?\{\}?|service \w{1,100} ?\{|rpc \w{1,100} ?\([^)]{1,200}\) returns ?\([^)]{1,200}\) ?(?:;|\{\}?;?)|import "[^"]{1,200}";|[{}];?)$/u,
  Thrift: /^(?:\d{1,5}: ?optional \S{1,200} \w{1,100}[,;]?|struct \w{1,100} ?\{|[{}])$/u,
};
const comment = /^(?:\/\/|\/\*|\*|#)/u;

/** Whether all that a revert takes out of a contract had only been added to it, so that nothing else speaks another form now. */
export function onlyAdded(
  tool: string,
  { removed, restored }: { removed: readonly string[]; restored: readonly string[] },
): boolean {
  const form = additions[tool];
  if (form === undefined) return false;
  const said = (lines: readonly string[]) =>
    lines.map(bare).filter((line) => line !== "" && !comment.test(line));
  return said(restored).length === 0 && said(removed).every((line) => line.length < 1_000 && form.test(line));
}

function bare(line: string): string {
  return (line.split("//", 1)[0] ?? "").replace(/\s+/gu, " ").trim();
}
