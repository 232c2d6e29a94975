import { memberOf } from "../../text/records.ts";
import type { Operand, ProbeFacts } from "./condition.ts";

export type Value =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  /** A time span, which is shown and may be written with units. */
  | { kind: "ms"; ms: number }
  | { kind: "pat"; pattern: string }
  | { kind: "any"; options: Value[] }
  /** The answer has no such place. */
  | { kind: "missing" }
  /** There was no answer to look into. */
  | { kind: "unknown" };

export function resolve(operand: Operand, facts: ProbeFacts): Value {
  switch (operand.kind) {
    case "literal":
      return { kind: "text", text: operand.text };
    case "pat":
      return operand;
    case "any":
      return { kind: "any", options: operand.options.map((option) => resolve(option, facts)) };
    case "has": {
      const found = resolve(operand.of, facts);
      return found.kind === "unknown" ? found : { kind: "text", text: String(found.kind !== "missing") };
    }
    case "len":
      return lengthOf(operand.of, facts);
    case "place":
      return placed(operand, facts);
  }
}

export function placed({ place, path }: Operand & { kind: "place" }, facts: ProbeFacts): Value {
  switch (place) {
    case "STATUS":
      return facts.status === undefined ? { kind: "unknown" } : { kind: "number", number: facts.status };
    case "RESPONSE_TIME":
      return facts.responseMs === undefined ? { kind: "unknown" } : { kind: "ms", ms: facts.responseMs };
    case "CERTIFICATE_EXPIRATION":
      return facts.certificateMs === undefined
        ? { kind: "unknown" }
        : { kind: "ms", ms: facts.certificateMs };
    case "CONNECTED":
      return { kind: "text", text: String(facts.connected) };
    case "DNS_RCODE":
      return facts.dnsRcode === undefined ? { kind: "unknown" } : { kind: "text", text: facts.dnsRcode };
    case "HEADERS": {
      if (facts.headers === undefined) return { kind: "unknown" };
      const name = String(path[0]).toLowerCase();
      const text = Object.hasOwn(facts.headers, name) ? facts.headers[name] : undefined;
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    }
    case "BODY": {
      if (facts.body === undefined) return { kind: "unknown" };
      if (path.length === 0) return { kind: "text", text: facts.body };
      return asValue(bodyAt(facts.body, path));
    }
  }
}

function lengthOf({ place, path }: Operand & { kind: "place" }, facts: ProbeFacts): Value {
  if (place !== "BODY") {
    const value = placed({ kind: "place", place, path }, facts);
    return value.kind === "text" ? { kind: "number", number: value.text.length } : value;
  }
  if (facts.body === undefined) return { kind: "unknown" };
  const found = bodyAt(facts.body, path);
  if (Array.isArray(found)) return { kind: "number", number: found.length };
  if (typeof found === "object" && found !== null)
    return { kind: "number", number: Object.keys(found).length };
  if (typeof found === "string") return { kind: "number", number: found.length };
  if (path.length === 0) return { kind: "number", number: facts.body.length };
  return { kind: "missing" };
}

/** Undefined when the body is no JSON or has no such place. */
function bodyAt(body: string, path: readonly (string | number)[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  for (const step of path) {
    value = memberOf(value, step);
    if (value === undefined) return undefined;
  }
  return value;
}

function asValue(found: unknown): Value {
  if (found === undefined) return { kind: "missing" };
  if (typeof found === "number") return { kind: "number", number: found };
  if (typeof found === "string") return { kind: "text", text: found };
  try {
    return { kind: "text", text: JSON.stringify(found) };
  } catch {
    // Nested deeper than the stack.
    return { kind: "missing" };
  }
}
