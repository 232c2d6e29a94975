/** Of a union whose parts share facts, the part that a kind is of. */
type Of<T, K> = T extends { kind: infer Kinds } ? (K extends Kinds ? T : never) : never;

/** For each kind of a fact what is said of it: a kind without words does not compile. */
export type Words<T extends { kind: string }, Said = string> = {
  readonly [K in T["kind"]]: (fact: Of<T, K>) => Said;
};

/** What a table says of a fact. */
export function say<T extends { kind: string }, Said>(words: Words<T, Said>, fact: T): Said {
  // The row of a fact's own kind takes that fact, which the compiler can't follow from the key to the argument.
  const row = words[fact.kind as T["kind"]] as (fact: T) => Said;
  return row(fact);
}
