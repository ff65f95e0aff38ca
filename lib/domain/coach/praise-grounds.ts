import type { FindingCode } from "../findings/finding-codes";
import { isInfluential } from "../sections/champions/influence";
import { notPreWired } from "../sections/champions/not-pre-wired";
import { isLikely } from "../sections/objections/is-likely";
import type { ReadDraft } from "../sections/registry";
import { partiesLeftOpen } from "../sections/safeguards/sign-offs";

type Grounds = (draft: ReadDraft) => boolean;

/** True where there is something to praise, and it is so of every piece of it. */
const all = <T>(items: readonly T[], isSo: (item: T) => boolean): boolean => items.length > 0 && items.every(isSo);

const isThere = (...values: readonly unknown[]): boolean => values.every((value) => value !== null);

const needsHave =
  (...columns: readonly (keyof ReadDraft["alignment"]["needs"][number])[]): Grounds =>
  ({ alignment: { needs } }) =>
    all(needs, (need) => isThere(...columns.map((column) => need[column])));

const someMetric =
  (kind: "outcome" | "safety" | "effort"): Grounds =>
  ({ pilot: { metrics } }) =>
    metrics.some((metric) => metric.kind === kind);

const asks = ({ asks: { asks: rows } }: ReadDraft) => rows.filter(({ ask }) => ask !== null);
const controls = ({ risks: { risks } }: ReadDraft) => risks.flatMap((risk) => risk.controls.filter(({ text }) => text));
const objections = (draft: ReadDraft) => draft.objections.objections.filter(({ objection }) => objection !== null);
const likely = (draft: ReadDraft) => objections(draft).filter(isLikely);
const benefits = ({ audiences }: ReadDraft) =>
  audiences.benefits.filter(({ forThem, forOrganisation }) => forThem !== null || forOrganisation !== null);

/**
 * What has to be in the answers before the absence of a finding may be praised: that nothing was found may also mean
 * that nothing was written. A finding that is not listed here is never turned into praise.
 */
export const praiseGrounds = {
  "context.no-decision-maker": ({ context }) => isThere(context.decisionMaker),
  "context.no-key-message": ({ context }) => isThere(context.keyMessage),
  "context.jargon": ({ context }) => isThere(context.keyMessage),
  "context.meeting-past": ({ context }) => isThere(context.meetingDate),

  "alignment.unlinked": needsHave("corporateObjective"),
  "alignment.no-page": needsHave("corporateObjective", "docRef"),
  "alignment.platform-first": needsHave("title"),
  "alignment.no-measure-name": needsHave("measureName"),
  "alignment.no-baseline": needsHave("measureBaseline"),
  "alignment.no-owner": needsHave("ownerDept"),
  "alignment.no-target-date": needsHave("measureTarget", "measureTargetDate"),
  "alignment.target-equals-baseline": needsHave("measureTarget", "measureBaseline"),
  "alignment.why-social": needsHave("socialRole"),
  "alignment.cost-of-nothing": needsHave("doNothingText"),

  "readiness.no-leaders": ({ readiness }) => readiness.responses.some(({ group }) => group === "leaders"),
  "readiness.no-staff": ({ readiness }) => readiness.responses.some(({ group }) => group === "staff"),

  "audiences.decision-maker": ({ audiences }) =>
    audiences.groups.some((group) => group.isDecisionMaker === true && group.mainConcern !== null),
  "audiences.one-sided": (draft) => all(benefits(draft), (row) => isThere(row.forThem, row.forOrganisation)),
  "audiences.unlinked": (draft) => all(benefits(draft), (row) => isThere(row.linkedNeedId)),
  "audiences.no-evidence": (draft) =>
    all(benefits(draft), (row) => row.evidenceId !== null || row.ownDataSource !== null),
  "audiences.all-weak": (draft) =>
    benefits(draft).some(({ strength }) => strength === "strong" || strength === "moderate"),
  "audiences.colleagues": ({ audiences }) => audiences.groups.some(({ name }) => name !== null),
  "audiences.age": ({ audiences }) => all(audiences.groups, ({ mainConcern }) => isThere(mainConcern)),

  "risks.none": ({ risks: { risks } }) => risks.some(({ title }) => title !== null),
  "risks.too-few": ({ risks: { risks } }) => risks.some(({ title }) => title !== null),
  "risks.no-control": (draft) => all(draft.risks.risks, ({ controls: own }) => own.some(({ text }) => text !== null)),
  "risks.above-appetite": ({ risks: { risks } }) =>
    all(risks, ({ likelihoodAfter, impactAfter }) => isThere(likelihoodAfter, impactAfter)),
  "risks.not-acting": ({ risks: { risks } }) => risks.some(({ title }) => title !== null),
  "risks.no-owner": (draft) => all(controls(draft), ({ ownerRole }) => isThere(ownerRole)),
  "risks.owner-not-asked": (draft) => all(controls(draft), ({ ownerAgreed }) => ownerAgreed === "agreed"),
  "risks.target": (draft) => controls(draft).some(({ state }) => state === "in-place"),
  "risks.acceptance-expired": ({ risks: { risks } }) => risks.some(({ acceptedUntil }) => acceptedUntil !== null),
  "risks.open-hidden": ({ risks: { risks } }) =>
    risks.some(({ solution }) => solution !== null && solution !== "solved"),

  "evidence.consent": ({ evidence }) => all(evidence.realQuestions, ({ anonymised }) => anonymised === true),
  "evidence.no-question": ({ evidence }) => evidence.realQuestions.some(({ text }) => text !== null),
  "evidence.unconfirmed": ({ evidence }) => all(evidence.cases, ({ org, status }) => isThere(org, status)),
  "evidence.no-source": ({ evidence }) =>
    all(
      evidence.cases.flatMap(({ facts }) => facts),
      ({ text, sourceId }) => isThere(text, sourceId),
    ),
  "evidence.no-local": ({ evidence }) =>
    evidence.listeningMentions !== null || evidence.cases.some(({ kind }) => kind === "own-dept"),
  "evidence.reach-stale": ({ evidence }) => all(evidence.reachFigures, ({ fieldworkDate }) => isThere(fieldworkDate)),
  "evidence.old": ({ evidence }) => all(evidence.cases, ({ year, result }) => isThere(year, result)),
  "evidence.fail-vague": ({ evidence }) => all(evidence.failWalkthroughs, ({ whyItFailed }) => isThere(whyItFailed)),
  "evidence.fail-no-control": ({ evidence }) =>
    all(evidence.failWalkthroughs, ({ controlIds }) => controlIds.some(({ riskId }) => riskId !== null)),
  "evidence.no-repair": ({ evidence }) =>
    evidence.cases.some(({ kind }) => kind === "recovered") ||
    evidence.failWalkthroughs.some(({ title }) => title !== null),

  "economics.benchmark": ({ economics }) => all(economics.transactions, ({ costSource }) => costSource === "own"),
  "economics.complex": ({ economics }) => all(economics.transactions, ({ complexity }) => isThere(complexity)),
  "economics.social-cost": ({ economics }) =>
    all(
      economics.transactions.filter(({ channelTo }) => channelTo === "social"),
      ({ minutesPerReply }) => isThere(minutesPerReply),
    ),
  "economics.no-hours": ({ economics }) => economics.burden.some(({ hoursPerWeek }) => hoursPerWeek !== null),
  "economics.one-person": ({ economics }) =>
    new Set(economics.burden.map(({ role }) => role)).size > 1 &&
    all(economics.burden, ({ role, hoursPerWeek }) => isThere(role, hoursPerWeek)),
  "economics.no-cover": ({ economics, pilot }) =>
    pilot.outOfHoursWho !== null || economics.burden.some(({ activity }) => activity === "cover"),
  "economics.approve-zero": ({ economics }) =>
    economics.burden.some(({ activity, hoursPerWeek }) => activity === "approve" && (hoursPerWeek ?? 0) > 0),
  "economics.hours-sum": ({ economics, pilot }) =>
    pilot.hoursPerWeek !== null && economics.burden.some(({ hoursPerWeek }) => (hoursPerWeek ?? 0) > 0),

  "pilot.no-stop": ({ pilot }) => isThere(pilot.decisionDate) && pilot.metrics.some(({ worst }) => worst !== null),
  "pilot.not-stoppable": ({ pilot }) => pilot.stopIsReal === true,
  "pilot.no-start": ({ pilot }) => isThere(pilot.start),
  "pilot.length": ({ pilot }) => isThere(pilot.start, pilot.end),
  "pilot.channels": ({ pilot }) => pilot.channels.some(({ name }) => name !== null),
  "pilot.team": ({ pilot }) => all(pilot.team, ({ role, side }) => isThere(role, side)),
  "pilot.metric-count": ({ pilot }) => all(pilot.metrics, ({ success }) => isThere(success)),
  "pilot.no-outcome": someMetric("outcome"),
  "pilot.no-safety": someMetric("safety"),
  "pilot.no-effort": someMetric("effort"),
  "pilot.metric-incomplete": ({ pilot }) => all(pilot.metrics, ({ success, worst }) => isThere(success, worst)),
  "pilot.same-thresholds": ({ pilot }) => all(pilot.metrics, ({ success, worst }) => isThere(success, worst)),
  "pilot.no-midpoint": ({ pilot }) => pilot.reviewDates.some(({ date }) => date !== null),
  "pilot.no-exit": ({ pilot }) => isThere(pilot.exitPlan),
  "pilot.no-hours": ({ pilot }) => isThere(pilot.hoursPerWeek),
  "pilot.nothing-stops": ({ pilot }) => pilot.stops.some(({ activity }) => activity !== null),
  "pilot.planning-drag": ({ context, pilot }) =>
    context.meetingDate !== null && pilot.start !== null && pilot.start >= context.meetingDate,

  "champions.no-sponsor": ({ champions }) => isThere(champions.sponsorRole),
  "champions.all-executives": ({ champions: { people } }) =>
    people.some(({ level }) => level !== null && level !== "executive"),
  "champions.fence-sitter": ({ champions: { people } }) =>
    all(people.filter(isInfluential), ({ nextAction }) => isThere(nextAction)),
  "champions.not-pre-wired": ({ champions: { people }, context }) =>
    all(people, ({ who }) => isThere(who)) && notPreWired(people, context.decisionMaker).length === 0,
  "champions.coverage": ({ champions }) => champions.departmentsAffected.some(({ name }) => name !== null),
  "champions.character": ({ champions: { people } }) =>
    people.some(({ ask, question, heard }) => ask !== null || question !== null || heard !== null),

  "safeguards.slow": ({ safeguards }) =>
    all(safeguards.contentTypes, (row) => isThere(row.maxMinutes, row.audienceExpectsMinutes)),
  "safeguards.no-deputy": ({ safeguards }) =>
    all(
      safeguards.contentTypes.filter(({ approvers }) => approvers.length > 0),
      ({ deputy }) => isThere(deputy),
    ),
  "safeguards.no-mfa": ({ safeguards }) => all(safeguards.accounts, ({ mfa }) => mfa === true),
  "safeguards.one-owner": ({ safeguards }) =>
    all(safeguards.accounts, ({ owner, backupOwner }) => isThere(owner, backupOwner)),
  "safeguards.review-due": ({ safeguards }) =>
    all(safeguards.accounts, ({ lastAccessReview }) => isThere(lastAccessReview)),
  "safeguards.no-correction": ({ safeguards }) => isThere(safeguards.correctionProtocol),
  "safeguards.outline-gap": ({ safeguards }) => all(safeguards.outline, ({ ownerRole }) => isThere(ownerRole)),
  "safeguards.sign-off": ({ safeguards }) => partiesLeftOpen(safeguards.signOffs).length === 0,

  "training.leaders": ({ training }) => training.modules.some(({ name }) => name !== null),
  "training.no-level-check": ({ training }) => training.modules.some(({ levelCheck }) => levelCheck === true),
  "training.not-asked": ({ training }) => training.modules.some(({ askedFor }) => askedFor === true),
  "training.no-baseline": ({ training }) => training.modules.some(({ confidenceBefore }) => confidenceBefore !== null),

  "asks.none": (draft) => asks(draft).length > 0,
  "asks.vague": (draft) => asks(draft).length > 0,
  "asks.no-owner-date": (draft) => all(asks(draft), ({ owner, by }) => isThere(owner, by)),
  "asks.too-many": (draft) => asks(draft).length > 0,
  "asks.no-cost": (draft) => asks(draft).length > 0,
  "asks.no-money-owner": (draft) => isThere(draft.asks.moneyOwner),
  "asks.no-fallback": (draft) => all(asks(draft), ({ fallback }) => isThere(fallback)),
  "asks.no-limits": ({ pilot }) => isThere(pilot.scopeOut),
  "asks.no-options": (draft) => draft.asks.options.some(({ name }) => name !== null),
  "asks.doing-nothing": (draft) => draft.asks.options.some(({ doesNothing }) => doesNothing === true),
  "asks.unlinked": (draft) => asks(draft).length > 0,

  "objections.top": ({ audiences, objections: { objections: rows } }) =>
    audiences.groups.some((group) => group.isDecisionMaker === true && group.mainConcern !== null) &&
    rows.some(({ answer }) => answer !== null),
  "objections.no-answer": (draft) => all(objections(draft), ({ answer }) => isThere(answer)),
  "objections.no-proof": (draft) => all(likely(draft), ({ answer }) => isThere(answer)),
  "objections.no-concede": (draft) => all(objections(draft), ({ concede }) => isThere(concede)),
  "objections.needs-work": (draft) => all(likely(draft), ({ rating }) => rating === "went-well"),
  "objections.after-no": (draft) => objections(draft).some(({ answer }) => answer !== null),
} as const satisfies Partial<Record<FindingCode, Grounds>>;
