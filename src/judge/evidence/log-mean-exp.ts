/** ln of Σ wᵢ·exp(xᵢ) without overflow; weights are equal and sum to 1 when absent. No terms: ln 1. */
export function logMeanExp(terms: readonly number[], weights?: readonly number[]): number {
  if (terms.length === 0) return 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > top) top = term;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let index = 0; index < terms.length; index++) {
    sum += (weights === undefined ? 1 / terms.length : weights[index]!) * Math.exp(terms[index]! - top);
  }
  return top + Math.log(sum);
}
