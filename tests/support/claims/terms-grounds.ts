import type { TitleKey } from "@/lib/domain/library/title-keys";
import { measureOf } from "@/lib/domain/sections/pilot/measure-of";
import { pilotWeeks } from "@/lib/domain/sections/pilot/pilot-words";
import { isNotActing } from "@/lib/domain/sections/risks/risk-words";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { numberWord } from "@/lib/domain/text/number-words";
import { isAnswered, says } from "./case-grounds";
import type { Ground, Grounds } from "./claim-grounds";

const USUAL_APPETITE = 9;

const risksOf = ({ draft, slide }: Grounds) => {
  const appetite = draft.risks.appetite ?? USUAL_APPETITE;
  // The slide counts the risks of acting, and the register all of them.
  const named = draft.risks.risks.filter(
    (risk) => risk.title !== null && !(slide.id.startsWith("risks") && isNotActing(risk)),
  );
  const isOver = (likelihood: number | null, impact: number | null): boolean =>
    (likelihood ?? 0) * (impact ?? 0) > appetite;
  const above = named.filter((risk) => isOver(risk.likelihood, risk.impact));
  return {
    named,
    above,
    after: named.filter((risk) => isOver(risk.likelihoodAfter, risk.impactAfter)),
    isScored: named.every((risk) => isAnswered(risk.likelihood, risk.impact, risk.likelihoodAfter, risk.impactAfter)),
    open: named.filter(({ solution }) => solution === "partly" || solution === "open"),
    isPlanned: above.some(({ controls }) => controls.some(({ state }) => state !== "in-place")),
  };
};

/** What is accepted is only said where somebody has said it. */
const isLimitSaid = ({ draft, said }: Grounds): boolean =>
  said.over === undefined || (said.over === "above what we accept") === (draft.risks.appetite !== null);

/** The counts said, and "once controls are in place" only where some are still planned. */
const risksFall: Ground = (given) => {
  const { named, above, after, isScored, isPlanned } = risksOf(given);
  const { said } = given;
  return (
    isScored &&
    isLimitSaid(given) &&
    above.length > 0 &&
    says(said.Above, above.length) &&
    says(said.total, named.length) &&
    (said.All === undefined || said.All === (named.length === 2 ? "Both" : `All ${numberWord(named.length)}`)) &&
    (said.when === undefined || said.when.startsWith("once") === isPlanned) &&
    (said.leave === undefined ||
      said.leave ===
        `${isPlanned ? "would leave" : "leave"} ${after.length === 0 ? "none" : numberWord(after.length)}`) &&
    above.every(({ controls }) => controls.some(({ text }) => text !== null))
  );
};
const risksOpen: Ground = (given) => risksFall(given) && risksOf(given).open.length > 0;
/** Every risk has a control, and none that is only planned is told as one that is there. */
const hasControls: Ground = (given) => {
  const { named } = risksOf(given);
  const written = named.flatMap(({ controls }) => controls).filter(({ text }) => text !== null);
  const isThere = written.every(({ state }) => state === "in-place");
  const { control } = given.said;
  return (
    named.every(({ controls }) => controls.some(({ text }) => text !== null)) &&
    (control === undefined || (control === "a control") === isThere)
  );
};

const hasStop = ({ draft: { pilot, alignment } }: Grounds): boolean => {
  const measures = pilot.metrics.map((metric) => measureOf(metric, alignment.needs));
  return (
    pilot.decisionDate !== null &&
    (["outcome", "safety", "effort"] as const).every((kind) =>
      measures.some((measure) => measure.kind === kind && isAnswered(measure.success, measure.worst)),
    )
  );
};
const weeksSaid: Ground = ({ draft, said }) => {
  const weeks = pilotWeeks(draft.pilot);
  return weeks !== null && (said.weeks === undefined || said.weeks === numberWord(weeks));
};
const hasChannel = ({ draft }: Grounds): boolean => draft.pilot.channels.some(({ name }) => name !== null);

const measures = ({ draft: { pilot, alignment } }: Grounds) =>
  pilot.metrics.map((metric) => measureOf(metric, alignment.needs)).filter(({ name }) => name !== null);

/** What the rule decides by: it says its numbers, and the title how many they are. */
const deciding = (given: Grounds) =>
  measures(given).filter(
    ({ kind, success, worst, better }) =>
      kind !== "output" && kind !== "outtake" && isAnswered(kind, success, worst, better),
  );
const isRule: Ground = (given) =>
  deciding(given).some(({ kind }) => kind === "outcome") && says(given.said.Numbers, deciding(given).length);

/** Decisions on the slide: those for whoever reads it, and those that somebody else takes. */
const decisionsOn = ({ slide }: Grounds) => {
  const boxes = slideBlocks(slide).flatMap((block) => (block.kind === "boxes" ? block.items : []));
  const elsewhere = boxes.filter(({ tag }) => tag === "Decided elsewhere").length;
  return { here: boxes.filter(({ facts }) => facts !== undefined).length - elsewhere, elsewhere };
};
const isDividedAsSaid: Ground = (given) => {
  const { here, elsewhere } = decisionsOn(given);
  const { said } = given;
  return (
    here > 0 &&
    elsewhere > 0 &&
    says(said.All, here + elsewhere) &&
    says(said.here, here) &&
    says(said.others, elsewhere)
  );
};

const asksOf = ({ draft }: Grounds) => draft.asks.asks.filter(({ ask }) => ask !== null);
const optionsOf = ({ draft }: Grounds) => draft.asks.options.filter(({ name }) => name !== null);
const reasons = ({ draft }: Grounds) =>
  draft.context.earlierReasons.filter((row) => row.reason ?? row.said ?? row.change ?? row.unchangedBecause);
const reasonsAnswered: Ground = (given) =>
  reasons(given).every(({ change, unchangedBecause }) => (change ?? unchangedBecause) !== null);

const hours = ({ draft }: Grounds) =>
  draft.economics.burden.filter(({ activity, hoursPerWeek }) => isAnswered(activity, hoursPerWeek));
const rolesIn = (rows: readonly { role: string | null }[]) =>
  rows.flatMap(({ role }) => role?.trim().toLowerCase() ?? []);
const isShared: Ground = (given) => hours(given).every(({ role }) => role !== null);

/** Risks, the pilot, what is asked for, time and money. */
export const termsGrounds = {
  "you-said.divided": (given) =>
    says(given.said.Count, reasons(given).length) &&
    reasonsAnswered(given) &&
    says(given.said.changed, reasons(given).filter(({ isChanged }) => isChanged === true).length) &&
    says(given.said.kept, reasons(given).filter(({ isChanged }) => isChanged === false).length),
  "you-said": (given) => says(given.said.Count, reasons(given).length) && reasonsAnswered(given),
  "you-said.open": (given) => says(given.said.Count, reasons(given).length) && !reasonsAnswered(given),
  "you-said.one": (given) => reasons(given).length === 1 && reasonsAnswered(given),
  "you-said.one-open": (given) => reasons(given).length === 1 && !reasonsAnswered(given),
  "answer.stop": (given) => weeksSaid(given) && hasChannel(given) && hasStop(given),
  answer: (given) => weeksSaid(given) && hasChannel(given),
  "answer.weeks-stop": (given) => weeksSaid(given) && hasStop(given),
  "answer.weeks": weeksSaid,
  "answer.channels": hasChannel,
  "answer.hours": ({ draft }) => draft.pilot.hoursPerWeek !== null,
  "risks.within": (given) => isLimitSaid(given) && risksOf(given).isScored && risksOf(given).above.length === 0,
  "risks.one-within": (given) =>
    isLimitSaid(given) && risksOf(given).named.length === 1 && risksOf(given).above.length === 0,
  "risks.one": (given) => risksFall(given) && risksOf(given).named.length === 1 && risksOf(given).after.length === 0,
  "risks.one-stays": (given) =>
    risksFall(given) && risksOf(given).named.length === 1 && risksOf(given).after.length === 1,
  "risks.all": (given) => risksFall(given) && risksOf(given).above.length === risksOf(given).named.length,
  "risks.all-open": (given) => risksOpen(given) && risksOf(given).above.length === risksOf(given).named.length,
  risks: risksFall,
  "risks.open": risksOpen,
  "risks.owned": (given) =>
    hasControls(given) &&
    risksOf(given).named.every(({ controls }) => controls.some(({ text, ownerRole }) => isAnswered(text, ownerRole))),
  "risks.controlled": hasControls,
  register: (given) =>
    isLimitSaid(given) &&
    says(given.said.count, risksOf(given).named.length) &&
    hasControls(given) &&
    risksOf(given).after.length === 0,
  "register.scored": (given) =>
    risksOf(given).isScored && risksOf(given).named.every(({ cause, consequence }) => isAnswered(cause, consequence)),
  "first-response.pause": ({ draft: { pilot } }) =>
    isAnswered(pilot.outOfHoursPausedBy) && pilot.outOfHoursPauseMinutes !== null,
  "first-response": ({ draft }) => {
    const steps = draft.safeguards.firstResponse.filter(({ when, what }) => isAnswered(when, what));
    return steps.length > 0 && steps.every(({ when }) => !when?.endsWith("(to be confirmed)"));
  },
  "pilot.stop": (given) => weeksSaid(given) && hasStop(given),
  pilot: weeksSaid,
  "pilot.channels-stop": (given) => hasChannel(given) && hasStop(given),
  "pilot.channels": hasChannel,
  "pilot.time-stop": (given) => weeksSaid(given) && hasStop(given),
  "pilot.time": weeksSaid,
  "measures.one": (given) => given.draft.pilot.decisionDate !== null && isRule(given) && deciding(given).length === 1,
  "measures.decide": (given) => given.draft.pilot.decisionDate !== null && isRule(given) && deciding(given).length > 1,
  "measures.rule": (given) => isRule(given) && deciding(given).length > 1,
  "measures.by": ({ draft }) => draft.pilot.decisionDate !== null,
  "pilot.success": (given) =>
    measures(given).filter(({ name, success, worst }) => name !== null && isAnswered(success, worst)).length === 1,
  "pilot.scope": ({ draft }) => draft.pilot.scopeIn !== null,
  decision: (given) => {
    const boxes = slideBlocks(given.slide).flatMap((block) => (block.kind === "boxes" ? block.items : []));
    const shown = boxes.filter(({ tag, facts }) => facts !== undefined && tag !== "Decided elsewhere").length;
    const { decisionMaker } = given.draft.context;
    const total = asksOf(given).filter(({ decider }) => decider === null || decider === decisionMaker).length;
    const { decisions } = given.said;
    const isPart = decisions?.includes(" of ") ?? shown < total;
    return shown > 0 && says(decisions, shown) && isPart === shown < total;
  },

  "decision.and-one": isDividedAsSaid,
  options: (given) =>
    says(given.said.count, optionsOf(given).length) && optionsOf(given).some((row) => row.recommended === true),
  "options.whole": (given) => optionsOf(given).every(({ cost, gain }) => isAnswered(cost, gain)),
  "asks.whole": (given) =>
    asksOf(given).every(({ supportLooksLike, fallback }) => isAnswered(supportLooksLike, fallback)),
  "time.whole": (given) => {
    const { team } = given.draft.pilot;
    const roles = rolesIn(hours(given));
    return isShared(given) && rolesIn(team).length > 0 && rolesIn(team).every((role) => roles.includes(role));
  },
  time: (given) => isShared(given) && says(given.said.roles, new Set(rolesIn(hours(given))).size),
  "money-detail.contacts": ({ draft }) =>
    draft.economics.transactions
      .filter(({ name }) => name !== null)
      .every(({ costFrom, costDigital }) => isAnswered(costFrom, costDigital)),
  "people.named": ({ draft, said }) =>
    said.people === undefined
      ? (draft.champions.sponsorRole ?? draft.context.presenterRole ?? draft.context.presenterCredentials) !== null ||
        draft.pilot.team.some(({ role }) => role !== null)
      : said.people.includes("sponsor") === (draft.champions.sponsorRole !== null) &&
        said.people.includes("team") === draft.pilot.team.some(({ role }) => role !== null),
  "pilot-terms.whole": ({ draft }) => isAnswered(draft.pilot.hypothesis, draft.pilot.exitPlan),
} as const satisfies Partial<Record<TitleKey, Ground>>;
