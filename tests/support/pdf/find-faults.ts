import { checkPdf } from "./check-pdf";
import { findOverlaps } from "./find-overlaps";

/** Everything that is wrong with a deck's file: broken rules, and texts over one another or past the margins. */
export async function findFaults(bytes: Uint8Array): Promise<string[]> {
  const findings = await checkPdf(bytes);
  return [
    ...findings.map(({ rule, page, message }) => `${page === null ? "document" : `page ${page}`}: ${rule}: ${message}`),
    ...(await findOverlaps(bytes)),
  ];
}
