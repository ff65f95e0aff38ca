/** Ends a command that cannot go on, saying why on standard error. */
export function stopWith(lines: string | readonly string[], code = 1): never {
  for (const line of [lines].flat()) console.error(line);
  process.exit(code);
}
