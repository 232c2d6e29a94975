import { z } from "zod";

/** Words that several parts of the settings file are made of. */

export const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,59}$/u, {
  error: "expected a name of at most 60 letters, digits, spaces, dots, dashes or slashes",
});
export const address = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), {
    error: "expected an http or https address",
  });
export const texts = z.array(z.string().min(1).max(300)).default([]);
