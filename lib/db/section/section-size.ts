import type { Answers } from "@/lib/domain/draft/draft";

const MAX_SECTION_BYTES = 512 * 1024;

/** Whether the answers are within what one section may hold; far more than anybody types. */
export function isWithinSectionSize(answers: Answers): boolean {
  return Buffer.byteLength(JSON.stringify(answers)) <= MAX_SECTION_BYTES;
}
