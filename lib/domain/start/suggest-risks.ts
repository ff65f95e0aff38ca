import { reachOf, suitsReach } from "../lexicon/reach-of";
import type { AudiencePack, Library, RiskEntry } from "../library/library";
import { NOT_ACTING_IDS } from "../library/not-acting";

const OFFERED = 5;

/** Words of a role by which its audience pack is known; the top team's pack serves every other role. */
const ROLE_WORDS: readonly (readonly [packId: string, words: RegExp])[] = [
  ["A02", /board|member|councillor|cabinet|mayor|trustee|governor/i],
  ["A03", /financ|treasur|section 151/i],
  ["A04", /human resources|\bHR\b|people director/i],
  ["A05", /legal|solicitor|counsel|information governance|monitoring officer/i],
  ["A06", /\bIT\b|security|technology|digital director/i],
  ["A07", /customer service|contact centre/i],
];
const TOP_TEAM = "A01";

/** The audience pack that speaks for whoever decides. */
export function packOfDecider(role: string, library: Pick<Library, "audiences">): AudiencePack | null {
  const id = ROLE_WORDS.find(([, words]) => words.test(role))?.[0] ?? TOP_TEAM;
  return library.audiences.find((pack) => pack.id === id) ?? null;
}

type Suggest = {
  library: Pick<Library, "audiences" | "risks">;
  scope: readonly string[];
  decider: string;
  worry: string;
};

/**
 * Five risks to choose three from: the one behind the decision-maker's worry, the risk of not acting, and three that
 * usually come with the scope. Our own judgement: the writer confirms score and owner.
 */
export function suggestRisks({ library, scope, decider, worry }: Suggest): RiskEntry[] {
  const pack = packOfDecider(decider, library);
  const risks = library.risks.filter((risk) => suitsReach(risk, reachOf(scope)));
  const worryRisk = (pack?.concerns.find((concern) => concern.text === worry) ?? pack?.concerns[0])?.riskId;
  const byScope = risks.filter((risk) => risk.offeredTo.some((offered) => scope.includes(offered)));
  const notActing = risks.find(({ id }) => NOT_ACTING_IDS.includes(id))?.id;
  const ids = [worryRisk, notActing, ...byScope.map((risk) => risk.id), ...risks.map((risk) => risk.id)];
  return [...new Set(ids)]
    .map((id) => risks.find((risk) => risk.id === id))
    .filter((risk) => risk !== undefined)
    .slice(0, OFFERED);
}
