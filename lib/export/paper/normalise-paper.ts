import type { PaperOutline } from "@/lib/domain/paper/paper-outline";
import { plainLine } from "@/lib/domain/slides/line";
import { cleanDeep, oneLine, withoutBlankPoints } from "../fit/normalise-outline";

/** The paper with every text in it cleaned, as the deck's are, and parts without words left out. */
export function normalisePaper(paper: PaperOutline): PaperOutline {
  const clean = cleanDeep(paper);
  return {
    ...clean,
    title: oneLine(clean.title),
    organisation: oneLine(clean.organisation),
    kicker: oneLine(clean.kicker),
    heading: oneLine(clean.heading),
    lead: clean.lead !== null && plainLine(clean.lead).trim() === "" ? null : clean.lead,
    versionLabel: oneLine(clean.versionLabel),
    classification: clean.classification === null ? null : oneLine(clean.classification),
    parts: clean.parts.map((part) => ({
      ...part,
      heading: oneLine(part.heading),
      body: part.body.map(withoutBlankPoints),
    })),
  };
}
