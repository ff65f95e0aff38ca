/** Ends a command that cannot go on, saying why on standard error. */
export function stopWith(lines: string | readonly string[]): never {
  for (const line of [lines].flat()) console.error(line);
  process.exit(1);
}
