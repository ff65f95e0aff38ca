import { rowsInOrder } from "../form/find-row";
import type { BuildContext } from "../sections/build-context";
import { isNotActing, type Risk, riskLetter } from "../sections/risks/risk-words";

export type LetteredRisk = { letter: string; risk: Risk };

/** Risks with a title under the letters they have in the deck: the most important first, not acting last. */
export function letteredRisks(risks: readonly Risk[], { picks }: BuildContext): LetteredRisk[] {
  const ordered = rowsInOrder(risks, picks.riskOrder).filter(({ title }) => title !== null);
  const acting = ordered.filter((risk) => !isNotActing(risk));
  return [...acting, ...ordered.filter(isNotActing)].map((risk, index) => ({ letter: riskLetter(index), risk }));
}
