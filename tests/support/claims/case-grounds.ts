import type { TitleKey } from "@/lib/domain/library/title-keys";
import { commentKindOptions } from "@/lib/domain/sections/safeguards/options";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { numberWord } from "@/lib/domain/text/number-words";
import type { Ground, Grounds } from "./claim-grounds";

/** True where the title says this count: in words, in either size of its first letter. */
export const says = (said: string | undefined, count: number): boolean =>
  said === undefined || said.split(" ")[0]?.toLowerCase() === numberWord(count);

export const isAnswered = (...values: unknown[]): boolean => values.every((value) => value !== null);

const needsOf = ({ draft }: Grounds) =>
  draft.alignment.needs.filter(
    ({ title, problemNow, measureName }) => title !== null || problemNow !== null || measureName !== null,
  );
const linkedNeeds = ({ draft }: Grounds) =>
  draft.alignment.needs.filter((need) => isAnswered(need.title, need.corporateObjective));
/** The need that the slide of it is about. */
const firstTold = (needs: Grounds["draft"]["alignment"]["needs"]) =>
  needs.find((need) => [need.title, need.problemNow, need.measureBaseline].some((answer) => answer !== null)) ?? {
    title: null,
    problemNow: null,
  };
const priorities = (needs: ReturnType<typeof linkedNeeds>): number =>
  new Set(needs.map(({ corporateObjective }) => corporateObjective)).size;
const SHOWN_NEEDS = 4;

const partsOf = ({ slide }: Grounds) => (slide.layout === "message" ? slide.parts : []);

const shownCases = (given: Grounds) =>
  partsOf(given).flatMap(
    ({ heading }) =>
      given.draft.evidence.cases.find(({ org, year }) => {
        const head = year === null ? `${org}` : `${org}, ${year}`;
        return heading === head || heading?.startsWith(`${head} · `);
      }) ?? [],
  );
/** A decision has no result yet, whatever number it was taken on. */
const hasResult = ({ kind, result }: { kind: string | null; result: string | null }): boolean =>
  kind !== "decision" && result !== null;
const resultKnown: Ground = (given) => shownCases(given).every(hasResult);

const printedQuestions = ({ slide }: Grounds): number =>
  slideBlocks(slide).filter(({ kind }) => kind === "quote").length;

const gainers = ({ draft }: Grounds) => {
  const told = draft.audiences.benefits.filter(({ forThem, forOrganisation }) => forThem ?? forOrganisation);
  const named = draft.audiences.groups.filter(({ id, name }) => name && told.some((row) => row.groupId?.rowId === id));
  return { benefits: told.length, groups: new Set(named.map(({ name }) => name)).size };
};
const cardsOf = (given: Grounds): string[] =>
  slideBlocks(given.slide)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .map(([name]) => (typeof name === "string" ? name : ""))
    .filter((name) => name !== "");

/** What was asked and answered on the slide, and which of the answers were sent. */
const spoken = ({ slide }: Grounds) =>
  slideBlocks(slide).flatMap((block) => (block.kind === "thread" ? block.items : []));
const asked = (given: Grounds) => spoken(given).filter(({ side }) => side === "asked");
const answered = (given: Grounds, state: "stands" | "would") =>
  spoken(given).filter((item) => item.side === "answered" && item.state === state);

const shownGroups = (given: Grounds): number => new Set(cardsOf(given)).size;

const ownBand: Ground = ({ draft }) => draft.readiness.readyFor === null && draft.readiness.notReadyFor === null;
const isBoth: Ground = ({ draft }) => draft.readiness.readyFor !== null && draft.readiness.notReadyFor !== null;
const fixesOf = ({ draft }: Grounds) => draft.readiness.fixes.filter(({ action }) => action !== null);

const typesOf = ({ draft }: Grounds) => draft.safeguards.contentTypes.filter(({ type }) => type !== null);
const commentsAnswered = ({ draft }: Grounds): number =>
  new Set(draft.safeguards.triage.filter(({ action }) => action !== null).flatMap(({ comment }) => comment ?? [])).size;

const fail = ({ draft, said }: Grounds) =>
  draft.evidence.failWalkthroughs.find(({ title }) => title?.startsWith(said.title ?? ""));

const objections = ({ draft }: Grounds) => draft.objections.objections.filter(({ objection }) => objection !== null);
const unanswered = (given: Grounds) => objections(given).filter(({ answer, longAnswer }) => !(answer ?? longAnswer));
const modules = ({ draft }: Grounds) => draft.training.modules.filter(({ name }) => name !== null);

/** Needs, gains, examples, questions, readiness and rules. */
export const caseGrounds = {
  "needs.whole": (given) =>
    says(given.said.Needs, needsOf(given).length) &&
    needsOf(given).every((need) =>
      isAnswered(need.evidenceNow, need.whoIsAffected, need.socialRole ?? need.internalImpact),
    ),
  "fit.one": (given) => priorities(linkedNeeds(given)) === 1,
  fit: (given) =>
    says(given.said.count, priorities(linkedNeeds(given))) &&
    priorities(linkedNeeds(given)) === priorities(linkedNeeds(given).slice(0, SHOWN_NEEDS)),
  "fit.part": (given) =>
    says(given.said.Count, priorities(linkedNeeds(given).slice(0, SHOWN_NEEDS))) &&
    says(given.said.total, priorities(linkedNeeds(given))) &&
    priorities(linkedNeeds(given)) > priorities(linkedNeeds(given).slice(0, SHOWN_NEEDS)),
  "why-now": ({ draft }) => draft.alignment.needs.some(({ title }) => title !== null),
  "why-now.number": ({ draft }) => {
    const first = draft.alignment.needs.find(({ measureBaseline }) => measureBaseline !== null);
    return first !== undefined && isAnswered(first.measureSource, first.measureBaselineDate);
  },
  "why-now.problem": ({ draft, said }) => {
    const { title, problemNow } = firstTold(draft.alignment.needs);
    return title === null && problemNow !== null && (said.problem?.includes(problemNow.slice(0, 20)) ?? true);
  },
  "asked-us.unanswered": ({ draft }) =>
    isAnswered(draft.evidence.listeningFrom ?? draft.evidence.listeningTo) &&
    (draft.evidence.listeningUnanswered ?? 0) > 0,
  "asked-us.answered": (given) =>
    says(given.said.Questions, asked(given).length) && answered(given, "stands").length === asked(given).length,
  "asked-us.would": (given) =>
    says(given.said.Questions, asked(given).length) && answered(given, "would").length === asked(given).length,
  "benefits.groups": (given) =>
    says(given.said.Count, shownGroups(given)) &&
    shownGroups(given) > 1 &&
    shownGroups(given) === gainers(given).groups,
  "benefits.groups-part": (given) =>
    says(given.said.Count, shownGroups(given)) &&
    says(given.said.total, gainers(given).groups) &&
    shownGroups(given) > 1 &&
    shownGroups(given) < gainers(given).groups,
  "proof.one": (given) => shownCases(given).length === 1 && resultKnown(given),
  "proof.one-open": (given) => shownCases(given).length === 1 && !resultKnown(given),
  "proof.lesson": (given) =>
    shownCases(given)
      .slice(0, 1)
      .every(({ org, lessonForUs }) => org !== null && lessonForUs !== null),
  "proof.mixed": (given) =>
    resultKnown(given) &&
    shownCases(given).some(({ kind }) => kind === "fail") &&
    shownCases(given).every(({ lessonForUs }) => lessonForUs !== null),
  "proof.named": resultKnown,
  "proof.like": (given) =>
    says(given.said.Examples, shownCases(given).length) &&
    resultKnown(given) &&
    shownCases(given).every(({ likeUsBecause }) => likeUsBecause !== null),
  proof: (given) => says(given.said.Examples, shownCases(given).length) && resultKnown(given),
  "proof.open": (given) => says(given.said.known, shownCases(given).filter(hasResult).length) && !resultKnown(given),
  "questions.answered": (given) =>
    says(given.said.Questions, printedQuestions(given)) &&
    given.draft.evidence.realQuestions.filter(({ text, answer }) => isAnswered(text, answer)).length >=
      printedQuestions(given) &&
    slideBlocks(given.slide).filter((block) => block.kind === "paragraph").length >= printedQuestions(given),
  questions: (given) => printedQuestions(given) > 0 && says(given.said.Questions, printedQuestions(given)),
  "questions.listening": ({ draft }) => draft.evidence.listeningMentions !== null,
  "questions.reach": ({ draft }) => draft.evidence.reachFigures.some(({ platform }) => platform !== null),
  "fails.clock": (given) => {
    const row = fail(given);
    return row !== undefined && isAnswered(row.atTenMinutes, row.atOneHour, row.atOneDay);
  },
  "readiness.both-fixes": (given) =>
    isBoth(given) && fixesOf(given).length > 0 && says(given.said.things, fixesOf(given).length),
  "readiness.both": isBoth,
  "readiness.prepare": ownBand,
  "readiness.small-pilot": ownBand,
  "readiness.two-way": ownBand,
  "readiness.scale": ownBand,
  "readiness.fixes": (given) => fixesOf(given).length > 0 && says(given.said.things, fixesOf(given).length),
  "readiness-detail.owned": (given) =>
    says(given.said.things, fixesOf(given).length) &&
    fixesOf(given).every(({ ownerRole, by }) => isAnswered(ownerRole, by)),
  "rules.fast": (given) =>
    says(given.said.kinds, typesOf(given).length) &&
    typesOf(given).every(({ drafter, maxMinutes }) => isAnswered(drafter, maxMinutes)),
  rules: (given) =>
    says(given.said.kinds, typesOf(given).length) && typesOf(given).every(({ drafter }) => drafter !== null),
  "rules.sign-offs": (given) => typesOf(given).length === 0 && given.draft.safeguards.delegateLevel === null,
  "guidance.each": (given) => commentsAnswered(given) === commentKindOptions.length,
  "guidance.some": (given) => commentsAnswered(given) > 0 && says(given.said.kinds, commentsAnswered(given)),
  "training.planned": (given) =>
    says(given.said.Trainings, modules(given).length) &&
    modules(given).every(({ trainer, date }) => isAnswered(trainer, date)),
  training: (given) => modules(given).every(({ audience }) => audience !== null),
  "objections.granted": (given) =>
    says(given.said.Questions, objections(given).length) &&
    unanswered(given).length === 0 &&
    objections(given).every(({ concede }) => concede !== null),
  "objections.answered": (given) =>
    says(given.said.Questions, objections(given).length) && unanswered(given).length === 0,
  "objections.open": (given) => unanswered(given).length > 0 && says(given.said.open, unanswered(given).length),
} as const satisfies Partial<Record<TitleKey, Ground>>;

/** Plain words, true whatever the slide shows, but for the count in them. */
export const caseCounts = {
  needs: (given) => says(given.said.Needs, needsOf(given).length),
  benefits: (given) => {
    const shown = slideBlocks(given.slide).reduce(
      (sum, block) => sum + (block.kind === "table" ? block.rows.length : 0),
      0,
    );
    return (
      says(given.said.Benefits, shown) &&
      (given.said.Benefits === undefined || given.said.Benefits.includes(" of ") === shown < gainers(given).benefits)
    );
  },
} as const satisfies Partial<Record<TitleKey, Ground>>;
