/** As many as asked, chosen by the seed alone, in their old order. @see Marsaglia, Xorshift RNGs, JSS 8(14), 2003 */
export function sampled<T>(items: readonly T[], count: number, seed: number): T[] {
  if (count >= items.length) return [...items];
  let state = Math.imul(seed, 0x9e3779b1) >>> 0 || 1;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  return items
    .map((item, place) => ({ item, place, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
