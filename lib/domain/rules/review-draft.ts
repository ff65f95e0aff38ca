import { z } from "zod";
import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import { findingSchema } from "../findings/finding";
import { sectionStatuses } from "../findings/section-statuses";
import type { Library } from "../library/library";
import { contextOf } from "../picks/make-build-context";
import type { Section } from "../sections/define-section";
import { readDraft } from "../sections/registry";
import { sectionRules } from "./run-rules";
import { sectionStatus } from "./section-status";

export const reviewSchema = z.object({ status: z.enum(sectionStatuses), findings: z.array(findingSchema) });
export type Review = z.infer<typeof reviewSchema>;

type Given = { draft: Draft; library: Library; now: PlainDate };

/** Reads a whole draft once, then says of each section asked about, once too, how far it is and what is weak in it. */
export function reviewDraft({ draft, library, now }: Given): (section: Section) => Review {
  const read = readDraft(draft);
  const context = contextOf(read, { library, now, variant: "executive", density: "read-ahead" });
  const findingsOf = sectionRules({ draft, read, context });
  const reviewed = new Map<Section, Review>();
  const review = (section: Section): Review => {
    const findings = findingsOf(section);
    return { findings, status: sectionStatus({ section, stored: draft[section.id], findings }) };
  };
  return (section) => {
    const known = reviewed.get(section) ?? review(section);
    reviewed.set(section, known);
    return known;
  };
}
