/** Runs a computation that reads nothing itself: reads what it asks for and hands it over, until it has its result. */
export async function readAlong<Wanted, Read, T>(
  computation: Generator<Wanted, T, Read>,
  read: (wanted: Wanted) => Promise<Read>,
): Promise<T> {
  let step = computation.next();
  while (!step.done) step = computation.next(await read(step.value));
  return step.value;
}
