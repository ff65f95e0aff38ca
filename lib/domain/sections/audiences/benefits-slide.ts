import { findRow, rowsInOrder } from "../../form/find-row";
import type { BlockOf } from "../../slides/block";
import type { Line } from "../../slides/line";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { type Benefit, benefitsClaims } from "./audiences-claims";
import type { AudiencesValues } from "./schema";

const MAX_CARDS = 3;
/** Beside the range of what is saved; every benefit stands with its group in the appendix. */
const MAX_BESIDE_CHART = 2;

type Audiences = ReadAnswers<AudiencesValues>;

/** What it reads beside its own section: the message of the case, and what is saved within the pilot, drawn and in words. */
type Given = {
  audiences: Audiences;
  context: { keyMessage: string | null };
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
  const cards = oneAGroup(told).slice(0, chart === null ? MAX_CARDS : MAX_BESIDE_CHART);
  return [
    {
      id: "benefits",
      part: "main",
      kicker: context.library.readers[context.variant].benefits,
      title: slideTitle({
        context,
        own: draft.audiences.headline,
        facts: benefitsFacts({ shown: cards, all: told, draft, context }),
        from: benefitsClaims,
      }),
      layout: "chart-cards",
      chart,
      cards: cards.map((benefit) => card(benefit, draft)),
      message: draft.context.keyMessage ?? "",
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

function card(benefit: Benefit, draft: Given): Fact {
  const { forThem, forOrganisation } = benefit;
  const text: Line = [
    ...(forThem === null ? [] : [{ text: `${asSentence(forThem)} `, strong: true as const }]),
    ...(forOrganisation === null ? [] : [{ text: `For the organisation: ${asSentence(forOrganisation)}` }]),
  ];
  const group = groupName(benefit, draft);
  return { label: group === null ? "Somebody would gain" : `${group} would gain`, text };
}

const groupName = ({ groupId }: Benefit, { audiences }: Given): string | null =>
  findRow(audiences.groups, groupId)?.name ?? null;
