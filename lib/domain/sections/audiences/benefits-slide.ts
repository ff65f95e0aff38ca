import { formatDate } from "../../dates/format-date";
import { findRow, rowsInOrder } from "../../form/find-row";
import type { Block, BlockOf } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { type Benefit, benefitsClaims } from "./audiences-claims";
import type { AudiencesValues } from "./schema";

const MAX_ROWS = 4;
/** Below the range of what is saved; every benefit stands with its group in the appendix. */
const MAX_BELOW_CHART = 2;

type Audiences = ReadAnswers<AudiencesValues>;

/** What it reads beside its own section: what is saved within the pilot, drawn and in words. */
type Given = {
  audiences: Audiences;
  saved: { range: BlockOf<"range"> | null; words: string | null };
};

/**
 * Each benefit told twice: for the person's own work, and for the organisation. Worth a slide from the second on, or
 * from the first where somebody wrote the sentence for its top.
 */
export function benefitsSlide(draft: Given, context: BuildContext): Slide[] {
  const told = rowsInOrder(draft.audiences.benefits, context.picks.benefitOrder).filter(
    ({ forThem, forOrganisation }) => forThem !== null || forOrganisation !== null,
  );
  if (told.length < (draft.audiences.headline === null ? 2 : 1)) return [];
  const { range: chart } = draft.saved;
  const shown = oneAGroup(told).slice(0, chart === null ? MAX_ROWS : MAX_BELOW_CHART);
  return [
    {
      id: "benefits",
      part: "main",
      kicker: context.library.readers[context.variant].benefits,
      title: slideTitle({
        context,
        own: draft.audiences.headline,
        facts: benefitsFacts({ shown, all: told, draft, context }),
        from: benefitsClaims,
      }),
      layout: "message",
      parts: [
        ...(chart === null ? [] : [{ need: "must" as const, place: "main" as const, block: chart }]),
        { need: "must", place: "main", block: gainTable(shown, draft, context) },
      ],
    },
  ];
}

type Shown = { shown: readonly Benefit[]; all: readonly Benefit[]; draft: Given; context: BuildContext };

/** Who would gain, by name, and of how many; a finance lead reads what is freed, as a range. */
function benefitsFacts({ shown, all, draft, context }: Shown) {
  const namesOf = (benefits: readonly Benefit[]): string[] => [
    ...new Set(benefits.flatMap((benefit) => groupName(benefit, draft) ?? [])),
  ];
  return {
    shown,
    all,
    shownGroups: namesOf(shown),
    groups: namesOf(all).length,
    freed: context.variant === "finance" ? draft.saved.words : null,
  };
}

/** The first of each group before anyone's second, in the order given. */
function oneAGroup(benefits: readonly Benefit[]): Benefit[] {
  const isFirst = (benefit: Benefit): boolean =>
    benefits.find(({ groupId }) => groupId?.rowId === benefit.groupId?.rowId) === benefit;
  return [...benefits.filter(isFirst), ...benefits.filter((benefit) => !isFirst(benefit))];
}

/** A row a benefit: who would gain, what it is to their own work and to the organisation, and what shows it. */
function gainTable(shown: readonly Benefit[], draft: Given, context: BuildContext): Block {
  const isAtDesk = context.density !== "present";
  return makeTable({
    caption: "Who would gain, and what",
    columns: [
      { head: "Who would gain", share: 190 },
      { head: "In their own work", share: 300 },
      { head: "For the organisation", share: 220 },
      ...(isAtDesk ? [{ head: "What shows it", share: 170 }] : []),
    ],
    rows: shown.map((benefit) => [
      groupName(benefit, draft),
      benefit.forThem === null ? null : [{ text: benefit.forThem, strong: true as const }],
      benefit.forOrganisation,
      ...(isAtDesk ? [shownBy(benefit, context)] : []),
    ]),
    rhythm: "roomy",
  });
}

function shownBy({ ownDataSource, ownDataDate }: Benefit, { locale }: BuildContext): string | null {
  if (ownDataSource === null) return null;
  return ownDataDate === null ? ownDataSource : `${ownDataSource}, ${formatDate(ownDataDate, locale)}`;
}

const groupName = ({ groupId }: Benefit, { audiences }: Given): string | null =>
  findRow(audiences.groups, groupId)?.name ?? null;
