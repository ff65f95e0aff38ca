import { walkSection } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import type { Section } from "../sections/define-section";
import type { RegisteredSectionId } from "../sections/registry";
import { sections } from "../sections/sections";
import type { Slide } from "../slides/slide";
import type { FedSlide } from "./deck-slides";

type Given = { told: readonly FedSlide[]; draft: Draft; sectionId: RegisteredSectionId };

/**
 * The slides of the deck that one section feeds, each the deck's own, so that the two can never differ. Null while
 * there is none, or none of the section's first questions is answered yet.
 */
export function sectionSlides({ told, draft, sectionId }: Given): Slide[] | null {
  const fed = told.filter(({ fedBy }) => fedBy.includes(sectionId)).map(({ slide }) => slide);
  return fed.length > 0 && hasFirstAnswer(sections[sectionId], draft) ? fed : null;
}

const firstQuestions = (section: Section, draft: Draft) =>
  walkSection(section, draft[section.id]?.answers ?? {}).filter(
    ({ question, place }) => question.tier === "first" && place.rowId === undefined,
  );

const hasFirstAnswer = (section: Section, draft: Draft): boolean => {
  const first = firstQuestions(section, draft);
  return first.length === 0 || first.some(({ stored }) => !isBlank(stored));
};

const hasAnswer = (section: Section, draft: Draft): boolean =>
  walkSection(section, draft[section.id]?.answers ?? {}).some(({ stored }) => !isBlank(stored));

/**
 * A marked stand-in, never part of a deck: it names the first question still open. Where none is, whatever is answered
 * is for other readers, and it says so.
 */
export function placeholderSlide({ draft, sectionId }: Omit<Given, "told">): Slide {
  const section: Section = sections[sectionId];
  const open = firstQuestions(section, draft).find(({ stored }) => isBlank(stored));
  const isUntold = open === undefined && hasAnswer(section, draft);
  const words = open === undefined ? "Answer a question" : `Answer “${open.question.label}”`;
  const text = isUntold ? "The deck tells this reader nothing of it." : `${words} and it appears here.`;
  return {
    id: `${section.id}-placeholder`,
    part: "main",
    kicker: "Not in the deck yet",
    title: section.title,
    layout: "text",
    body: [{ kind: "callout", tone: "note", text }],
  };
}
