import type { Picks } from "../build-context";
import { isNotActing, type Risk } from "./risk-words";
import { scoreAfter, scoreBefore } from "./score";

type Told = { label: string; risk: Risk };

const isActing = (risk: Risk): boolean => !isNotActing(risk) && risk.title !== null;

const scoreLeft = (risk: Risk): number | null => scoreAfter(risk) ?? scoreBefore(risk);

/** The risk that is highest with its controls, of two that are equal the one that is higher without; never that of not acting. */
export function highestRisk(risks: readonly Risk[]): Risk | null {
  const [highest = null] = risks
    .filter(isActing)
    .sort((a, b) => (scoreLeft(b) ?? 0) - (scoreLeft(a) ?? 0) || (scoreBefore(b) ?? 0) - (scoreBefore(a) ?? 0));
  return highest;
}

/** What the main risk is called: the highest only where every other has a score to be held against it. */
export const mainRiskLabel = (risks: readonly Risk[]): string =>
  risks.filter(isActing).every((risk) => scoreLeft(risk) !== null)
    ? "Highest risk after controls"
    : "One of the main risks";

/** The risk that this reader raised, called theirs, and the main risk, so that neither is taken for the other. */
export function toldRisks(risks: readonly Risk[], { raisedRiskId, mainRiskId }: Picked): Told[] {
  const find = (id: string | null): Risk[] => risks.filter((risk) => risk.id === id && risk.title !== null);
  const label = mainRiskLabel(risks);
  return [
    ...find(raisedRiskId).map((risk) => ({ label: "The risk you raised", risk })),
    ...(mainRiskId === raisedRiskId ? [] : find(mainRiskId).map((risk) => ({ label, risk }))),
  ];
}

type Picked = Pick<Picks, "raisedRiskId" | "mainRiskId">;
