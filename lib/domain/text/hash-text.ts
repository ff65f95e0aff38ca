const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short name for a text, to tell later whether it still is the same one.
 *
 * @returns eight hexadecimal digits: FNV-1a of its UTF-16 code units, 32 bits wide. It keeps no secret
 */
export function hashText(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
