import { numberText } from "../formats/tree.ts";
import type { CodeToken } from "../tokens/code-tokens.ts";

/** Names of units in the standard libraries: `Duration.ofSeconds`, `from_millis`, `time.Minute`, `TimeUnit.DAYS`. */
const units: readonly [RegExp, string][] = [
  [/(?:^|[._]|of|from)(?:nano(?:second)?s?)$/iu, "ns"],
  [/(?:^|[._]|of|from)(?:micro(?:second)?s?)$/iu, "us"],
  [/(?:^|[._]|of|from)(?:milli(?:second)?s?|ms)$/iu, "ms"],
  [/(?:^|[._]|of|from)(?:seconds?|secs?)$/iu, "s"],
  [/(?:^|[._]|of|from)(?:minutes?|mins?)$/iu, "m"],
  [/(?:^|[._]|of|from)(?:hours?)$/iu, "h"],
  [/(?:^|[._]|of|from)(?:days?)$/iu, "d"],
];

export function unitOf(name: string): string | undefined {
  const short = name.slice(-60);
  return units.find(([pattern]) => pattern.test(short))?.[1];
}

/** A number in code with what makes it a quantity: `60 * 1000`, `30 * time.Second`, `30.seconds`, `5, TimeUnit.SECONDS`. */
export interface Quantity {
  /** The product, then its unit if there is one: "60000", "30s". */
  value: string;
  /** Place of the last token that is part of it. */
  end: number;
}

/** Reads the quantity whose first number is at the given place. */
export function quantityAt(tokens: readonly CodeToken[], at: number): Quantity {
  let product = plainNumber(tokens[at]?.text ?? "");
  let unit = tokens[at - 1]?.text === "*" ? unitOf(tokens[at - 2]?.text ?? "") : undefined;
  let end = at;
  while (tokens[end + 1]?.text === "*") {
    const factor = tokens[end + 2];
    const factorUnit = factor?.kind === "name" ? unitOf(factor.text) : undefined;
    if (factor?.kind === "number") product = String(Number(product) * Number(plainNumber(factor.text)));
    else if (factorUnit !== undefined) unit = factorUnit;
    else break;
    end += 2;
  }
  const [mark, name] = [tokens[end + 1]?.text, tokens[end + 2]];
  const isMember = mark === "." || (mark === "," && /^(?:TimeUnit|ChronoUnit)\./u.test(name?.text ?? ""));
  if (isMember && name?.kind === "name") unit ??= unitOf(name.text);
  const sign =
    tokens[at - 1]?.text === "-" && !/^(?:name|number)$/u.test(tokens[at - 2]?.kind ?? "") ? "-" : "";
  return { value: `${sign}${product}${unit ?? ""}`, end };
}

/** Without the suffix for its type, `30L`, `1.5f`, `10_u64`. */
function plainNumber(source: string): string {
  if (/^0[xob]/iu.test(source)) return numberText(source);
  const [digits = source] = /^[\d_]+(?:\.[\d_]+)?(?:[eE][+-]?\d+)?/u.exec(source) ?? [];
  return numberText(digits);
}
