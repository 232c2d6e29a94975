/** Carries out a thought that needs reading on the way: hands it what it asks for until it has its answer. */
export async function readAlong<Wanted, Read, T>(
  thought: Generator<Wanted, T, Read>,
  read: (wanted: Wanted) => Promise<Read>,
): Promise<T> {
  let step = thought.next();
  while (!step.done) step = thought.next(await read(step.value));
  return step.value;
}
