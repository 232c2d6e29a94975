/** Names as environment variables have them; a single word may be anything. */
export function isVariableName(name: string): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name) && name.length <= 100;
}

/** The variable that a setting gives a value: its own name, or the one above `value`, `valueFrom.secretKeyRef.key` or what an app.json
 * says of it. */
export function variableOf(key: readonly string[]): string | undefined {
  const at = key.findLastIndex(isVariableName);
  return key
    .slice(at + 1)
    .every((segment) =>
      /^(?:value|valueFrom|secret|secretKeyRef|configMapKeyRef|name|key|required|description|generator)$/u.test(
        segment,
      ),
    )
    ? key[at]
    : undefined;
}
