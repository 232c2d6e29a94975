import { hasPhrase, listed } from "../diff/key-words.ts";

/** Where a value points: a URL, or a bare host where the key says that one is meant. */
export interface Address {
  /** Lower case, without the colon; undefined for a bare host. */
  scheme: string | undefined;
  host: string;
  port: string | undefined;
  /** With its slash; empty when there is none. Query and fragment are left out. */
  path: string;
}

const url =
  /^([a-z][a-z\d+.-]{0,40}):\/\/(?:[^\s/?#]{0,512}@)?(\[[\da-f:]{2,45}\]|[^\s/?#:,[\]]{1,253})(?::(\d{1,5}))?([^\s?#]*)/iu;
const bareHost =
  /^((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,30}|localhost|(?:\d{1,3}\.){3}\d{1,3})\.?(?::(\d{1,5}))?(\/[^\s?#]*)?(?:$|[?#,])/iu;

/** Names that only hosts have: inside a cluster or a cloud, where they are written without a scheme. */
const surelyHost =
  /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\.(?:internal|svc|svc\.cluster\.local|cluster\.local|amazonaws\.com|windows\.net|azure\.com|azure\.net|azure-api\.net|azurewebsites\.net|googleapis\.com|run\.app|herokuapp\.com)(?::\d{1,5})?$/u;

const addressWords = listed(`
  url uri endpoint endpoints host hosts hostname server servers address addr domain origin site base broker brokers
  bootstrap webhook callback redirect
`);

/** Whether a key is about an address. */
export function isAddressKey(words: readonly string[]): boolean {
  return hasPhrase(words, addressWords);
}

/** The address in a value; a bare host counts only under a key that asks for one. */
export function parseAddress(value: string | undefined, words: readonly string[] = []): Address | undefined {
  const text = value?.trim().replace(/^jdbc:/iu, "");
  if (text === undefined || text.length > 2048) return undefined;
  const whole = url.exec(text);
  if (whole !== null) {
    const [, scheme = "", host = "", port, path = ""] = whole;
    return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path };
  }
  const bare = isAddressKey(words) || surelyHost.test(text) ? bareHost.exec(text) : null;
  if (bare === null) return undefined;
  const [, host = "", port, path = ""] = bare;
  return { scheme: undefined, host: host.toLowerCase(), port, path };
}

/** This machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/u.test(
    host,
  );
}

/** Inside one's own network: where plain HTTP is usual. */
export function isInternal(host: string): boolean {
  return (
    isLoopback(host) ||
    !host.includes(".") ||
    /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./u.test(host) ||
    /\.(?:local|internal|svc|cluster|lan|intranet|corp|home|test)$|\.svc\./u.test(host)
  );
}

/** The last two labels, three below `co.uk` and the like: close enough to tell whether two hosts are of one owner. */
export function ownerDomain(host: string): string {
  const labels = host.split(".");
  const short =
    /^(?:com?|org|net|gov|ac|edu)$/u.test(labels.at(-2) ?? "") && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(short ? -3 : -2).join(".");
}
