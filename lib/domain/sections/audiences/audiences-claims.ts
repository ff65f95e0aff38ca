import type { SlideClaims } from "../../slides/slide-title";
import { countOf, numberWord } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import type { AudiencesValues } from "./schema";

type Audiences = ReadAnswers<AudiencesValues>;
export type Benefit = Audiences["benefits"][number];

type AudiencesFacts = { groups: Audiences["groups"]; benefits: readonly Benefit[] };

const groupCount = ({ groups }: AudiencesFacts) => ({ groups: countOf(groups.length, "group") });

export const audiencesClaims: SlideClaims<AudiencesFacts> = {
  claims: [
    {
      id: "audiences",
      words: groupCount,
      holds: ({ groups }) => groups.some(({ mainConcern }) => mainConcern !== null),
    },
  ],
  plain: { id: "audiences.bare" },
};

/** What the cards show of all that somebody would gain; a finance lead is also told what a year would free. */
type BenefitsFacts = {
  shown: readonly Benefit[];
  all: readonly Benefit[];
  /** Names of the groups on the cards, and how many groups would gain in all. */
  shownGroups: readonly string[];
  groups: number;
  freed: string | null;
};

const words = ({ shown, all, shownGroups, groups, freed }: BenefitsFacts) => ({
  count: numberWord(shownGroups.length),
  total: numberWord(groups),
  groups: shownGroups.join("; "),
  benefits:
    shown.length === all.length
      ? countOf(shown.length, "benefit")
      : `${numberWord(shown.length)} of ${countOf(all.length, "benefit")}`,
  saved: freed ?? "",
});

export const benefitsClaims: SlideClaims<BenefitsFacts> = {
  claims: [
    { id: "benefits.finance", words, holds: ({ freed }) => freed !== null },
    {
      id: "benefits.groups",
      words,
      holds: ({ shownGroups, groups }) => shownGroups.length > 1 && shownGroups.length === groups,
    },
    {
      id: "benefits.groups-part",
      words,
      holds: ({ shownGroups, groups }) => shownGroups.length > 1 && shownGroups.length < groups,
    },
    {
      id: "benefits.twofold",
      words,
      holds: ({ shown }) =>
        shown.length > 1 && shown.every(({ forThem, forOrganisation }) => forThem !== null && forOrganisation !== null),
    },
  ],
  plain: { id: "benefits", words },
};
