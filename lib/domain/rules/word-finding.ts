import type { Finding } from "../findings/finding";
import type { Library } from "../library/library";
import type { FindingWords } from "../library/library-words";
import { fillTemplate } from "../text/fill-template";
import { findOwn } from "../text/find-own";

export type WordedFinding = Finding & Pick<FindingWords, "says" | "mend" | "action">;

/** A finding with its words from the library, parameters filled in; null for a code the library no longer knows. */
export function wordFinding(finding: Finding, library: Library): WordedFinding | null {
  const words = findOwn(library.findings, finding.code);
  if (!words) return null;
  const params = Object.fromEntries(Object.entries(finding.params ?? {}).map(([name, value]) => [name, String(value)]));
  const fill = (template: string): string => fillTemplate(template, params);
  return { ...finding, says: fill(words.says), mend: fill(words.mend), action: fill(words.action) };
}
