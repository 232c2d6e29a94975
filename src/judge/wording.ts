/** A rate as people write it: three significant digits, never in exponents. */
export function percent(rate: number): string {
  const value = 100 * rate;
  if (value === 0) return "0 %";
  if (value < 0.001) return "under 0.001 %";
  return `${Number(value.toPrecision(3))} %`;
}

/** A length of time in the unit that a person would choose. */
export function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}
