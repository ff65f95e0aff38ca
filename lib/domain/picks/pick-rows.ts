import type { Library } from "../library/library";
import type { VariantId } from "../library/variants";
import type { Picks } from "../sections/build-context";
import { championCoverage } from "../sections/champions/coverage";
import { isCounted } from "../sections/economics/shifts-of";
import { caseOrder } from "../sections/evidence/case-order";
import { readinessPick } from "../sections/readiness/readiness-pick";
import { weightsOf } from "../sections/readiness/weights";
import type { ReadDraft } from "../sections/registry";
import { highestRisk } from "../sections/risks/main-risk";
import { isNotActing, type Risk } from "../sections/risks/risk-words";
import { scoreBefore } from "../sections/risks/score";
import { readerGroup } from "./reader-group";
import { readers } from "./readers";
import { toldToReader } from "./told-to-reader";

type Pick = { read: ReadDraft; library: Library; variant: VariantId };

/** Library risks that are about losing control or making a mistake: they bring the first-response slide forward. */
const CONTROL_OR_MISTAKE: readonly string[] = ["R01", "R04", "R09", "R10"];

const STRENGTH_RANK = { strong: 0, moderate: 1, weak: 2 } as const;

/** Row ids by role, worked out from every answer, so that a slide can follow an order without seeing what decided it. */
export function pickRows({ read, library, variant }: Pick): Picks {
  const decisionMakerGroupId = read.audiences.groups.find((group) => group.isDecisionMaker === true)?.id ?? null;
  const { risks } = read.risks;
  const mainRisk = highestRisk(risks);
  const raised = raisedRisk(risks, readerGroup({ groups: read.audiences.groups, library, variant })?.id ?? null);
  const { startingPoint } = read.context;
  const coverage = championCoverage({ ...read.champions, decisionMaker: read.context.decisionMaker });
  return {
    decisionMakerGroupId,
    mainRiskId: mainRisk?.id ?? null,
    raisedRiskId: raised?.id ?? null,
    riskOrder: orderRisks(risks, [raised, mainRisk], variant),
    benefitOrder: orderBenefits({ read, library, variant }, decisionMakerGroupId),
    firstResponseInMain:
      startingPoint === "none" ||
      startingPoint === "one-way-only" ||
      [raised, mainRisk].some((risk) => CONTROL_OR_MISTAKE.includes(risk?.libraryId ?? "")),
    anonymisedQuestionIds: read.evidence.realQuestions.filter((row) => row.anonymised === true).map((row) => row.id),
    countedTransactionIds: read.economics.transactions.filter(isCounted).map((row) => row.id),
    isMoneyEarly: read.economics.leadWithMoney === true,
    readiness: readinessPick(read.readiness, weightsOf(read.readiness)),
    caseOrder: caseOrder(read.evidence.cases, readers[variant]),
    ...toldToReader({ read, library, variant }),
    coverage: coverage === null ? null : { departments: coverage.covered, levels: coverage.levels.length },
  };
}

/** The first risk the reader of this deck raised; never the risk of not acting. */
const raisedRisk = (risks: readonly Risk[], readerId: string | null): Risk | null =>
  risks.find((risk) => readerId !== null && risk.raisedBy?.rowId === readerId && !isNotActing(risk) && risk.title) ??
  null;

/** Those of the answer, then those this reader asks about, then the rest; the higher first in each. */
function orderRisks(risks: readonly Risk[], ofAnswer: readonly (Risk | null)[], variant: VariantId): string[] {
  const first = ofAnswer.filter((risk) => risk !== null);
  const others = byScore(risks.filter((risk) => !first.includes(risk)));
  const isAsked = ({ category }: Risk): boolean => category !== null && readers[variant].risks.includes(category);
  const ordered = [...others.filter(isAsked), ...others.filter((risk) => !isAsked(risk))];
  return [...new Set([...first, ...ordered].map((risk) => risk.id))];
}

const byScore = (risks: readonly Risk[]): Risk[] =>
  [...risks].sort((a, b) => (scoreBefore(b) ?? 0) - (scoreBefore(a) ?? 0));

/** The readers' own benefits, then the decision-maker's, then the rest; the stronger first in each. Executives read for themselves. */
function orderBenefits({ read, library, variant }: Pick, decisionMakerGroupId: string | null): string[] {
  const { benefits, groups } = read.audiences;
  const packs = library.audiences.filter((pack) => pack.variant === variant).map((pack) => pack.id);
  const closeness = (groupId: string | undefined): number => {
    const isDecider = groupId !== undefined && groupId === decisionMakerGroupId;
    if (isDecider && variant === "executive") return 0;
    const pack = groups.find((group) => group.id === groupId)?.libraryId ?? "";
    if (packs.includes(pack)) return 1;
    return isDecider ? 2 : 3;
  };
  return [...benefits]
    .sort(
      (a, b) =>
        closeness(a.groupId?.rowId) - closeness(b.groupId?.rowId) ||
        STRENGTH_RANK[a.strength ?? "moderate"] - STRENGTH_RANK[b.strength ?? "moderate"],
    )
    .map((benefit) => benefit.id);
}
