let last: Promise<void> = Promise.resolve();

/** Resolves when everybody who waits has been heard: a page of many slides is drawn a slide at a time, not in one go. */
export function nextTurn(): Promise<void> {
  last = last.then(() => new Promise((done) => setImmediate(done)));
  return last;
}
