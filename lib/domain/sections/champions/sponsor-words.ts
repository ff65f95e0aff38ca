import { ownerWords, type StateContext, standingWords } from "../../states/describe-standing";
import { foldCase } from "../../text/fold-case";
import type { ReadAnswers } from "../define-section";
import type { ChampionsValues } from "./schema";

const NOBODY = ["nobody", "nobody yet", "no one", "no one yet", "none", "tbc", "tbd"];

/** True where the question who stands behind it is answered with nobody. */
export const isNobody = (role: string): boolean => NOBODY.includes(foldCase(role.trim()));

type Sponsor = Pick<ReadAnswers<ChampionsValues>, "sponsorRole" | "sponsorAgreedOn">;

/** Who stands behind it, proposed until the day they agreed to; null where it is nobody yet. */
export const sponsorWords = ({ sponsorRole, sponsorAgreedOn }: Sponsor, context: StateContext): string | null =>
  sponsorRole === null || isNobody(sponsorRole)
    ? null
    : ownerWords({ owner: sponsorRole, agreedOn: sponsorAgreedOn }, context);

/** The same with the day they agreed, or are to. */
export function sponsorStanding(sponsor: Sponsor, context: StateContext): string | null {
  const who = sponsorWords(sponsor, context);
  if (who === null || sponsor.sponsorAgreedOn === null) return who;
  return `${who}, ${standingWords({ party: sponsor.sponsorRole, agreedOn: sponsor.sponsorAgreedOn }, context)}`;
}
