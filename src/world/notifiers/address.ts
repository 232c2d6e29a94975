import { z } from "zod";

/** An address as these services give it out. The message quotes nothing of it: whoever knows it may write there. */
export function secretAddress(example: string) {
  return z.string().refine((text) => URL.parse(text)?.protocol === "https:" || isLocal(text), {
    error: `expected an https address, such as ${example}`,
  });
}

/** A server in the same network may speak plain http. */
export function anyAddress(example: string) {
  return z.string().refine((text) => /^https?:$/u.test(URL.parse(text)?.protocol ?? ""), {
    error: `expected an http or https address, such as ${example}`,
  });
}

function isLocal(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname);
}
