import { makeBuildContext } from "../deck/make-build-context";
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import type { PlainDate } from "../ids";
import type { Library } from "../library";
import type { Section } from "../section";
import type { SectionStatus } from "../section-statuses";
import { runRules } from "./run-rules";
import { sectionStatus } from "./section-status";

export type Review = { status: SectionStatus; findings: Finding[] };

type Given = { draft: Draft; library: Library; now: PlainDate };

/** Reads a whole draft once, then says of each section how far it is and what is weak in it. */
export function reviewDraft({ draft, library, now }: Given): (section: Section) => Review {
  const context = makeBuildContext({ draft, library, now, variant: "executive", density: "read-ahead" });
  const all = runRules(draft, context);
  return (section) => {
    const findings = all.filter(({ sectionId }) => sectionId === section.id);
    return { findings, status: sectionStatus({ section, stored: draft[section.id], findings }) };
  };
}
