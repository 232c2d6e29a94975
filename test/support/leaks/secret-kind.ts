import type { Random } from "./random.ts";

/** One planted credential. */
export interface Planted {
  /** What stands in the file: the credential, or text that holds it. */
  text: string;
  /** What must not be seen, whole or in part. Without a public beginning. */
  secrets: string[];
}

/**
 * How a reader can know that it is one: by its own look wherever it stands, by what stands around it in the same text
 * (`password=…`, `user:…@host`), or only by the key whose value it is.
 */
export type ToldBy = "look" | "form" | "key";

export interface SecretKind {
  name: string;
  toldBy: ToldBy;
  /** Names under which people keep it. */
  keys: readonly string[];
  make(random: Random): Planted;
}

/** A token of a vendor: its public beginning, and what is drawn. */
export function token(
  name: string,
  begin: string,
  draw: (random: Random) => string,
  keys: readonly string[] = [`${name.replace(/\W+/gu, "_").toLowerCase()}_token`],
): SecretKind {
  return {
    name,
    toldBy: "look",
    keys,
    make: (random) => {
      const drawn = draw(random);
      return { text: `${begin}${drawn}`, secrets: [drawn] };
    },
  };
}

/** A credential without a look of its own. */
export function byKey(name: string, keys: readonly string[], draw: (random: Random) => string): SecretKind {
  return {
    name,
    toldBy: "key",
    keys,
    make: (random) => {
      const drawn = draw(random);
      return { text: drawn, secrets: [drawn] };
    },
  };
}

/** Text that holds a credential: `write` is given one. */
export function form(
  name: string,
  draw: (random: Random) => string,
  write: (secret: string, random: Random) => string,
  keys: readonly string[] = ["notes", "command", "value"],
): SecretKind {
  return {
    name,
    toldBy: "form",
    keys,
    make: (random) => {
      const secret = draw(random);
      return { text: write(secret, random), secrets: [secret] };
    },
  };
}
