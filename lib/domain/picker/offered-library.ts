import type { Draft } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { Library } from "../library/library";
import { casesFor, figuresFor, type OfferFor, objectionsFor, risksFor } from "../library/offer-first";
import { isOwnId } from "../own-library/own-kinds";
import { packOfDecider } from "../start/suggest-risks";

/**
 * The library in the order in which this proposal is offered it: by the worries of its audiences, its kind of body, its
 * use and its country. The organisation's own entries stay first; what is retired is left out.
 */
export function offeredLibrary(library: Library, draft: Draft): Library {
  const offer = offerFor(library, draft);
  const { cases, figures } = library;
  return {
    ...library,
    risks: ownFirst(risksFor(library.risks, cases, offer)),
    cases: ownFirst(casesFor(cases, offer)),
    objections: ownFirst(objectionsFor(library.objections, { cases, figures }, offer)),
    figures: ownFirst(figuresFor(figures, offer)),
  };
}

const ownFirst = <Entry extends { id: string }>(entries: readonly Entry[]): Entry[] => [
  ...entries.filter(({ id }) => isOwnId(id)),
  ...entries.filter(({ id }) => !isOwnId(id)),
];

/** What the answers say of where the proposal stands. */
function offerFor(library: Library, draft: Draft): OfferFor {
  const { sector, country, scope, decisionMaker } = draft.context?.answers ?? {};
  const groups = rowsOf(draft.audiences?.answers.groups ?? null);
  const decider = textOf(decisionMaker);
  const worries = groups.flatMap(({ libraryId, mainConcern }) => worryRisks(library, libraryId, mainConcern));
  const deciders = decider === null ? null : packOfDecider(decider, library);
  const packIds = groups.flatMap(({ libraryId }) => textOf(libraryId) ?? []);
  return {
    sector: textOf(sector),
    country: textOf(country),
    scope: Array.isArray(scope) ? scope.filter((each) => typeof each === "string") : [],
    riskIds: groups.length > 0 ? worries : (deciders?.concerns.map(({ riskId }) => riskId) ?? []),
    packIds: [...packIds, ...(deciders === null ? [] : [deciders.id])],
  };
}

/** The risk behind the worry that was chosen; behind one in own words, all that the pack of the audience knows. */
function worryRisks({ audiences }: Library, packId: unknown, worry: unknown): string[] {
  const concerns = audiences.find(({ id }) => id === packId)?.concerns ?? [];
  const chosen = concerns.filter(({ text }) => text === worry);
  return (chosen.length > 0 ? chosen : concerns).map(({ riskId }) => riskId);
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
