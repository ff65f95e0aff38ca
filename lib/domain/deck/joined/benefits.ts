import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { ReadDraft } from "../../sections/registry";
import { numberWord } from "../../text/number-words";
import { asSentence, capitalise } from "../../text/sentence";
import { findRow, rowsInOrder } from "../find-row";
import type { Line } from "../line";
import { makeTable } from "../make-table";
import type { Fact, Slide } from "../slide";
import { slideTitle } from "../slide-title";

const MAX_CARDS = 3;

type Benefit = ReadDraft["audiences"]["benefits"][number];

/** Every benefit told twice: for the person's own work, and for the organisation. */
export function benefitSlides(draft: ReadDraft, context: BuildContext): Slide[] {
  const told = rowsInOrder(draft.audiences.benefits, context.picks.benefitOrder).filter(
    ({ forThem, forOrganisation }) => forThem !== null || forOrganisation !== null,
  );
  if (told.length === 0) return [];
  const main = told.length < 2 ? [] : [mainSlide(draft, told, context)];
  return [...main, allSlide(draft, told, context)];
}

function mainSlide(draft: ReadDraft, told: readonly Benefit[], context: BuildContext): Slide {
  const cards = oneAGroup(told).slice(0, MAX_CARDS);
  const title = slideTitle({
    context,
    headline: draft.audiences.headline,
    candidates: [{ key: "benefits", words: { Count: capitalise(numberWord(cards.length)) } }],
  });
  return {
    id: "benefits",
    part: "main",
    kicker: "Benefits",
    title,
    layout: "chart-cards",
    chart: null,
    cards: cards.map((benefit) => card(benefit, draft)),
    message: draft.context.keyMessage ?? "",
  };
}

/** The first of each group before anyone's second, in the order given. */
function oneAGroup(benefits: readonly Benefit[]): Benefit[] {
  const isFirst = (benefit: Benefit): boolean =>
    benefits.find(({ groupId }) => groupId?.rowId === benefit.groupId?.rowId) === benefit;
  return [...benefits.filter(isFirst), ...benefits.filter((benefit) => !isFirst(benefit))];
}

function card(benefit: Benefit, draft: ReadDraft): Fact {
  const { forThem, forOrganisation } = benefit;
  const text: Line = [
    ...(forThem === null ? [] : [{ text: `${asSentence(forThem)} `, strong: true as const }]),
    ...(forOrganisation === null ? [] : [{ text: `For the organisation: ${asSentence(forOrganisation)}` }]),
  ];
  return { label: capitalise(groupName(benefit, draft) ?? "Who gains"), text };
}

const groupName = ({ groupId }: Benefit, { audiences }: ReadDraft): string | null =>
  findRow(audiences.groups, groupId)?.name ?? null;

function allSlide(draft: ReadDraft, told: readonly Benefit[], context: BuildContext): Slide {
  const table = makeTable({
    caption: "Benefits by group",
    columns: [
      { head: "Group", share: 140 },
      { head: "For them", share: 240 },
      { head: "For the organisation", share: 220 },
      { head: "Need it serves", share: 150 },
      { head: "What it rests on", share: 130 },
    ],
    rows: told.map((benefit) => [
      groupName(benefit, draft),
      benefit.forThem,
      benefit.forOrganisation,
      findRow(draft.alignment.needs, benefit.linkedNeedId)?.title ?? null,
      dataWords(benefit, context),
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({ context, candidates: [{ key: "audiences.benefits" }] });
  return { id: "audiences.2", part: "appendix", kicker: "Appendix: audiences", title, layout: "table", table };
}

function dataWords({ ownDataSource, ownDataDate }: Benefit, { locale }: BuildContext): string | null {
  const day = ownDataDate === null ? null : formatDate(ownDataDate, locale);
  const parts = [ownDataSource, day].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
