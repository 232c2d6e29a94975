/** One interval of a "bad out of total" signal. Counts may be fractional; no data is no reading, never zero. */
export interface Reading {
  /** Start of the interval, milliseconds since the epoch. */
  at: number;
  /** Length of the interval. */
  seconds: number;
  bad: number;
  total: number;
}

/** One interval of a gauge: a level such as a queue depth or a p95, not a count. */
export interface GaugeReading {
  at: number;
  seconds: number;
  value: number;
}
