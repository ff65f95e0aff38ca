import type { Draft } from "../draft/draft";
import type { SectionStatus } from "../findings/section-statuses";
import type { SectionId } from "../ids/section-ids";
import { firstQuestionProgress } from "../rules/first-question-progress";
import type { Section } from "../sections/define-section";
import { sectionList } from "../sections/registry";

export type NextStep = { kind: "start" } | { kind: "section"; section: Section } | { kind: "check" };

type Given = {
  draft: Draft;
  statusOf: (section: Section) => SectionStatus;
  /** The section somebody is leaving; going on never leads back into it. */
  leaving?: SectionId;
  /** Sections to make stronger before the others once the first questions are answered. */
  strengthenFirst?: readonly SectionId[];
};

/** Fewer answers than the first starter screen asks for: going on means starting. */
const ANSWERS_OF_FIRST_SCREEN = 6;

/** Where going on leads: the first question that waits for an answer, then the first section not completed, then the check. */
export function nextStep({ draft, statusOf, leaving, strengthenFirst = [] }: Given): NextStep {
  const { answered, open: waiting } = firstQuestionProgress(draft);
  const isBegun = answered.length >= ANSWERS_OF_FIRST_SCREEN || !waiting.some(({ screen }) => screen === 1);
  if (leaving === undefined && !isBegun) return { kind: "start" };
  const ahead = sectionsAhead(leaving);
  const open = new Set(waiting.map(({ fields }) => fields[0]?.section));
  const preferred = strengthenFirst.flatMap((id) => ahead.find((each) => each.id === id) ?? []);
  const isUnfinished = (each: Section): boolean => statusOf(each) !== "completed";
  const section = ahead.find(({ id }) => open.has(id)) ?? [...preferred, ...ahead].find(isUnfinished) ?? null;
  return section ? { kind: "section", section } : { kind: "check" };
}

/** The other sections, those after the one being left before those in front of it. */
function sectionsAhead(leaving: SectionId | undefined): Section[] {
  const position = sectionList.findIndex(({ id }) => id === leaving);
  return [...sectionList.slice(position + 1), ...sectionList.slice(0, Math.max(0, position))];
}
