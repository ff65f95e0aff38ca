import { formatDate } from "../../dates/format-date";
import { findRow, rowsInOrder } from "../../form/find-row";
import type { SlideId } from "../../ids/slide-ids";
import { moneyInFull } from "../../money/pilot-money-words";
import type { BuildContext } from "../../sections/build-context";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { toldMeasures } from "../../sections/pilot/measure-parts";
import { LEAST_MEASURES } from "../../sections/pilot/measures-slide";
import type { ReadDraft } from "../../sections/registry";
import { controlSource } from "../../sections/risks/risk-words";
import { plainLine } from "../../slides/line";
import type { Slide } from "../../slides/slide";
import { findOwn } from "../../text/find-own";
import { asSentence } from "../../text/sentence";

type Teller = (draft: ReadDraft, context: BuildContext) => readonly (string | null)[];

const dated = (source: string | null, date: string | null, { locale }: BuildContext): string | null =>
  source === null || date === null ? source : `${source}, ${formatDate(date, locale)}`;

/** What stands behind each slide, in the order its slide tells it. */
const TELLERS: Readonly<Partial<Record<SlideId, Teller>>> = {
  cover: (draft, context) => [draft.context.presenterCredentials, moneyInFull(pilotMoneyOf(draft, context), context)],
  "why-now": ({ alignment }, context) =>
    alignment.needs.flatMap(({ evidenceNow, measureName, measureSource, measureBaselineDate }) => {
      const from = dated(measureSource, measureBaselineDate, context);
      return [evidenceNow, measureName === null || from === null ? null : `${measureName}: ${from}`];
    }),
  fit: ({ alignment }) =>
    alignment.needs.map(({ corporateObjective, docRef }) =>
      corporateObjective === null || docRef === null ? null : `${corporateObjective}: ${docRef}`,
    ),
  benefits: ({ audiences, evidence }, context) =>
    audiences.benefits.map(({ forThem, ownDataSource, ownDataDate, evidenceId }) => {
      const from = dated(ownDataSource, ownDataDate, context) ?? findRow(evidence.cases, evidenceId)?.org ?? null;
      return forThem === null || from === null ? null : `${forThem}: ${from}`;
    }),
  proof: ({ evidence }, { picks }) =>
    rowsInOrder(evidence.cases, picks.caseOrder).map(({ org, facts }) => {
      const fact = facts.find(({ text, sourceId }) => text !== null && sourceId !== null);
      return fact === undefined ? null : `${org}: ${fact.text} (${fact.sourceId})`;
    }),
  readiness: ({ readiness }) => readiness.fixes.map(({ action }) => action),
  risks: ({ risks }, { wholeLibrary }) =>
    risks.risks.flatMap(({ title, controls }) => {
      const sources = [...new Set(controls.flatMap((control) => controlSource(control, wholeLibrary) ?? []))];
      return title === null || sources.length === 0 ? [] : [`${title}: ${sources.join(", ")}`];
    }),
  "first-response": ({ pilot }) => [pilot.outOfHoursWho],
  pilot: (draft) => (countMeasures(draft) < LEAST_MEASURES ? measureSources(draft) : []),
  measures: (draft) => measureSources(draft),
  decision: ({ asks }) =>
    asks.asks.map(({ ask, supportLooksLike }) =>
      ask === null || supportLooksLike === null ? null : `${ask}: ${supportLooksLike}`,
    ),
};

/** They stand with the measures, on whichever of the two slides those are. */
const countMeasures = ({ alignment, pilot }: ReadDraft): number => toldMeasures(pilot, alignment.needs).length;
const measureSources = ({ alignment, pilot }: ReadDraft): (string | null)[] =>
  toldMeasures(pilot, alignment.needs).map(({ name, dataSource }) =>
    name === null || dataSource === null ? null : `${name}: ${dataSource}`,
  );

const MOST = 4;

/** The foot of these slides says how to read them, which is no evidence. */
const READING_HELP: readonly string[] = ["risks", "pilot"] satisfies SlideId[];

/** Evidence to have at hand, as one note; nothing where nothing is known. */
export function evidenceFor(slide: Slide, draft: ReadDraft, context: BuildContext): string[] {
  const own = findOwn(TELLERS, slide.id)?.(draft, context) ?? [];
  const sources = READING_HELP.includes(slide.id) ? [] : (slide.sources ?? []);
  const known = [...own, ...sources.map(plainLine)].filter((part) => part !== null);
  const words = [...new Set(known)].slice(0, MOST).map(asSentence);
  return words.length === 0 ? [] : [`Evidence: ${words.join(" ")}`];
}
