import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";

interface Ways<K, V> {
  client: Client;
  /** Keys in one query of GraphQL, the largest first. */
  sizes: readonly number[];
  /** By GraphQL; answers in the order of the keys. */
  query: (keys: K[]) => Promise<(V | undefined)[]>;
  /** By REST. */
  one: (key: K) => Promise<V>;
  /** The last so many are asked one by one. */
  mostOnes: number;
}

/** Requests under way at once. */
const atOnce = 8;

/**
 * Many things by GraphQL: in large batches, then in small ones, and by REST where GraphQL gives none. A key that was asked
 * for by no way is not among those found; `query` answering undefined is an answer.
 * @throws WorldError when REST fails as well.
 */
export async function readInBatches<K, V>(
  keys: readonly K[],
  { client, sizes, query, one, mostOnes }: Ways<K, V>,
): Promise<{ found: Map<K, V> }> {
  const found = new Map<K, V>();
  const keep = (key: K, value: V | undefined) => {
    if (value !== undefined) found.set(key, value);
  };
  let left = [...keys];
  for (const size of sizes) {
    try {
      while (left.length > 0) {
        const batch = left.slice(0, size);
        const values = await query(batch);
        for (const [at, key] of batch.entries()) keep(key, values[at]);
        left = left.slice(batch.length);
      }
      return { found };
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      client.warn(`${error.message}: asking in another way`);
      // Smaller queries would be refused just as well.
      if (error.status !== undefined && error.status < 500) break;
    }
  }
  const wanted = left.slice(-mostOnes);
  for (let start = 0; start < wanted.length; start += atOnce) {
    const some = wanted.slice(start, start + atOnce);
    const values = await Promise.all(some.map(one));
    for (const [at, key] of some.entries()) keep(key, values[at]);
  }
  return { found };
}
