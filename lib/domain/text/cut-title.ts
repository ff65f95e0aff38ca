/**
 * A title followed by words that must stay, such as " (copy)". Where both have more than `most` UTF-16 code units the
 * title gives way: it is cut between characters and ends with an ellipsis.
 */
export function cutTitle(title: string, rest: string, most: number): string {
  const room = most - rest.length;
  if (title.length <= room) return `${title}${rest}`;
  let kept = "";
  for (const character of title) {
    if (kept.length + character.length >= room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…${rest}`;
}
