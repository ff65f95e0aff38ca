import { walkSection } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { contextOf, type MakeContext } from "../picks/make-build-context";
import type { Section } from "../sections/define-section";
import { type RegisteredSectionId, readDraft } from "../sections/registry";
import { sections } from "../sections/sections";
import type { Slide } from "../slides/slide";
import { joinedSlides } from "./joined/registry";
import { obeyLimits } from "./obey-limits";
import { buildOwnSlides } from "./own-slides";
import { printableDraft } from "./printable";
import { arrangeSlides } from "./storyline";
import { uniqueTitles } from "./unique-titles";

type SectionPreview = MakeContext & { draft: Draft; sectionId: RegisteredSectionId };

/** The slides one section feeds, as they stand now; where there is none yet, what to answer to make it appear. */
export function sectionPreview({ draft, sectionId, ...rest }: SectionPreview): Slide[] {
  const read = readDraft(draft);
  const context = contextOf(read, rest);
  const printable = printableDraft(read);
  const section = sections[sectionId];
  const joined = joinedSlides.filter(({ feeds }) => feeds.includes(sectionId));
  const slides = [
    ...buildOwnSlides(section, printable, context),
    ...joined.flatMap(({ build }) => build(printable, context)),
  ];
  const ordered = arrangeSlides({ slides, variant: context.variant, minutesAllowed: null });
  if (ordered.length > 0 && hasFirstAnswer(section, draft)) return uniqueTitles(obeyLimits(ordered, context));
  return [placeholder(section, draft)];
}

const firstQuestions = (section: Section, draft: Draft) =>
  walkSection(section, draft[section.id]?.answers ?? {}).filter(
    ({ question, place }) => question.tier === "first" && place.rowId === undefined,
  );

const hasFirstAnswer = (section: Section, draft: Draft): boolean => {
  const first = firstQuestions(section, draft);
  return first.length === 0 || first.some(({ stored }) => !isBlank(stored));
};

/** A marked stand-in, never part of a deck: it names the first question still open. */
function placeholder(section: Section, draft: Draft): Slide {
  const open = firstQuestions(section, draft).find(({ stored }) => isBlank(stored));
  const words = open === undefined ? "Answer a question" : `Answer “${open.question.label}”`;
  return {
    id: `${section.id}-placeholder`,
    part: "main",
    kicker: "Not in the deck yet",
    title: section.title,
    layout: "text",
    body: [{ kind: "callout", tone: "note", text: `${words} and it appears here.` }],
  };
}
