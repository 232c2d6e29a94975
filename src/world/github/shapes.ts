import { z } from "zod";

/** Milliseconds since the epoch. */
export const time = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

/** Undefined for a deleted account. GitHub also writes `{}` for a commit's unknown author. */
export const person = z
  .object({ login: z.string().optional(), type: z.string().optional() })
  .nullish()
  .transform((user) =>
    user?.login === undefined ? undefined : { login: user.login, isBot: user.type === "Bot" },
  );

export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");

/** An answer that nobody reads. */
export const ignored = z.unknown();

export const label = z
  .union([z.string(), z.object({ name: z.string() })])
  .transform((value) => (typeof value === "string" ? value : value.name));
