import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import { type FindingCode, findingCodes, findingSeverity } from "../findings/finding-codes";
import type { SectionId } from "../ids/section-ids";
import { makeBuildContext } from "../picks/make-build-context";
import { statementIds } from "../sections/readiness/statements";
import { runRules } from "./run-rules";

const library = loadLibrary();
const NOW = "2026-12-01";

function run(draft: Draft) {
  const context = makeBuildContext({ draft, library, now: NOW, variant: "executive", density: "read-ahead" });
  return runRules(draft, context);
}

function example(id: string): Draft {
  const file = getExample(id);
  if (!file) throw new Error(`No example “${id}”`);
  return file.sections;
}

/** What every group says where all agree on 4 of 5. */
const responses: StoredRow[] = ["leaders", "managers", "staff", "comms"].map((group) => ({
  id: group,
  group,
  n: 5,
  ...Object.fromEntries(statementIds.map((id) => [id, 4])),
}));

/** The county example without what its brief leaves open: departments, saving, readiness, sign-offs, rehearsal, old years. */
const good: Draft = withoutOldYears(
  withAnswers(withRehearsal(withAgreement()), "safeguards", { signOffHr: "2027-10-01" }),
);

function withAgreement(): Draft {
  return withAnswers(withMoreCalls(withoutDepartments(example("county-winter-service")), 20_000), "readiness", {
    responses,
  });
}

function withRehearsal(draft: Draft): Draft {
  const objections = storedRows(draft, "objections", "objections").map((row) => ({
    ...row,
    rating: "went-well",
  }));
  return withAnswers(draft, "objections", { objections });
}

function withoutOldYears(draft: Draft): Draft {
  const cases = storedRows(draft, "evidence", "cases").map((row) => ({ ...row, year: 2025 }));
  return withAnswers(draft, "evidence", { cases });
}

/** A section that was copied from the county's sample and says what it says. */
function withSample(section: SectionId): Draft {
  const stored = example("county-winter-service")[section] ?? { answers: {}, finished: false };
  return { ...good, [section]: { ...stored, sample: "county-winter-service" } };
}

function withAnswers(draft: Draft, section: SectionId, answers: Answers): Draft {
  const stored = draft[section] ?? { answers: {}, finished: false };
  return { ...draft, [section]: { ...stored, answers: { ...stored.answers, ...answers } } };
}

const withResponse = (group: string, answers: Answers): Draft =>
  withAnswers(good, "readiness", {
    responses: responses.map((row) => (row.group === group ? { ...row, ...answers } : row)),
  });

function withMoreCalls(draft: Draft, annualVolume: number): Draft {
  const { answers = {}, finished = true } = draft.economics ?? {};
  const transactions = (answers.transactions as StoredRow[]).map((row) => ({ ...row, annualVolume }));
  return { ...draft, economics: { answers: { ...answers, transactions }, finished } };
}

function withoutDepartments(draft: Draft): Draft {
  const { answers = {}, finished = true } = draft.champions ?? {};
  const inNoDepartment = (rows: StoredValue | undefined) =>
    (rows as StoredRow[]).map((row) => ({ ...row, dept: null }));
  const people = inNoDepartment(answers.people);
  const stewards = inNoDepartment(answers.stewards);
  return { ...draft, champions: { answers: { ...answers, people, stewards, departmentsAffected: [] }, finished } };
}

/** The good draft with some answers of one section changed. */
const change = (section: SectionId, answers: Answers): Draft => withAnswers(good, section, answers);

function storedRows(draft: Draft, section: SectionId, list: string): StoredRow[] {
  return (draft[section]?.answers[list] ?? []) as StoredRow[];
}

const rowsOf = (section: SectionId, list: string): StoredRow[] => storedRows(good, section, list);

/** The good draft with one row changed. */
const changeRow = (section: SectionId, list: string, rowId: string, row: { [column: string]: StoredValue }): Draft =>
  change(section, { [list]: rowsOf(section, list).map((one) => (one.id === rowId ? { ...one, ...row } : one)) });

/** The good draft with every row of a list changed. */
const changeRows = (section: SectionId, list: string, row: { [column: string]: StoredValue }): Draft =>
  change(section, { [list]: rowsOf(section, list).map((one) => ({ ...one, ...row })) });

const keepRows = (section: SectionId, list: string, keep: (row: StoredRow) => boolean): Draft =>
  change(section, { [list]: rowsOf(section, list).filter(keep) });

const ref = (section: SectionId, question: string, rowId: string) => ({ section, question, rowId });

const manyRows = (count: number, row: { [column: string]: StoredValue }): StoredRow[] =>
  Array.from({ length: count }, (_, index) => ({ id: `x${index}`, ...row }));

const person = { who: "A role", formalPower: 5, relation: "close", nextAction: "Show an answer" };

/** One bad draft for each code, and where mending starts. */
const cases: [FindingCode, Draft, string][] = [
  ["context.no-decision-maker", change("context", { decisionMaker: " " }), "q-decisionMaker"],
  ["context.no-key-message", change("context", { keyMessage: null }), "q-keyMessage"],
  ["context.jargon", change("context", { keyMessage: "Leverage our channels." }), "q-keyMessage"],
  ["context.meeting-past", change("context", { meetingDate: "2026-11-30" }), "q-meetingDate"],
  [
    "repitch.unanswered",
    change("context", {
      startingPoint: "already-refused",
      earlierReasons: [{ id: "r1", reason: "trust", said: "You never ran one" }],
    }),
    "q-earlierReasons-r1-change",
  ],
  [
    "context.scope-wide",
    withAnswers(change("context", { scope: ["external-service", "external-campaigns", "emergency"] }), "readiness", {
      responses: responses.map((row) => ({ ...row, ...Object.fromEntries(statementIds.map((id) => [id, 3])) })),
    }),
    "q-scope",
  ],

  [
    "alignment.none-linked",
    changeRows("alignment", "needs", { corporateObjective: null }),
    "q-needs-n1-corporateObjective",
  ],
  ["alignment.none-linked", change("alignment", { needs: [] }), "q-needs"],
  [
    "alignment.unlinked",
    changeRow("alignment", "needs", "n2", { corporateObjective: null }),
    "q-needs-n2-corporateObjective",
  ],
  ["alignment.no-page", changeRow("alignment", "needs", "n2", { docRef: null }), "q-needs-n2-docRef"],
  [
    "alignment.platform-first",
    changeRow("alignment", "needs", "n1", { title: "We have no Facebook page" }),
    "q-needs-n1-title",
  ],
  ["alignment.no-measure-name", changeRow("alignment", "needs", "n1", { measureName: null }), "q-needs-n1-measureName"],
  [
    "alignment.no-baseline",
    changeRow("alignment", "needs", "n1", { measureBaseline: "about a lot" }),
    "q-needs-n1-measureBaseline",
  ],
  ["alignment.no-owner", changeRow("alignment", "needs", "n1", { ownerDept: null }), "q-needs-n1-ownerDept"],
  [
    "alignment.no-target-date",
    changeRow("alignment", "needs", "n1", { measureTargetDate: null }),
    "q-needs-n1-measureTargetDate",
  ],
  [
    "alignment.target-equals-baseline",
    changeRow("alignment", "needs", "n1", { measureTarget: 3900 }),
    "q-needs-n1-measureTarget",
  ],
  ["alignment.why-social", changeRow("alignment", "needs", "n1", { socialRole: null }), "q-needs-n1-socialRole"],
  [
    "alignment.cost-of-nothing",
    changeRow("alignment", "needs", "n1", { doNothingText: null }),
    "q-needs-n1-doNothingText",
  ],

  [
    "readiness.no-leaders",
    change("readiness", { responses: responses.filter(({ group }) => group !== "leaders") }),
    "q-responses",
  ],
  [
    "readiness.no-staff",
    change("readiness", { responses: responses.filter(({ group }) => group !== "staff") }),
    "q-responses",
  ],
  ["readiness.not-known", withResponse("comms", { q20: null, q21: null }), "q-responses"],
  ["readiness.gap", withResponse("staff", { q07: 1, q08: 1, q09: 1 }), "q-responses-staff-group"],
  ["readiness.gate", withResponse("comms", { q20: 2, q21: 2, q22: 2 }), "q-fixes"],
  [
    "readiness.wish-over-ability",
    change("readiness", { responses: responses.map((row) => ({ ...row, q19: 2 })) }),
    "q-responses",
  ],
  ["readiness.culture-sum", change("readiness", { cultureClan: 60, cultureMarket: 30 }), "q-cultureClan"],

  ["audiences.decision-maker", changeRows("audiences", "groups", { isDecisionMaker: false }), "q-groups"],
  [
    "audiences.decision-maker",
    changeRow("audiences", "groups", "g1", { mainConcern: null }),
    "q-groups-g1-mainConcern",
  ],
  ["audiences.decision-maker", keepRows("audiences", "benefits", ({ id }) => id !== "b1"), "q-benefits"],
  [
    "audiences.one-sided",
    changeRow("audiences", "benefits", "b2", { forOrganisation: "" }),
    "q-benefits-b2-forOrganisation",
  ],
  ["audiences.one-sided", changeRow("audiences", "benefits", "b2", { forThem: null }), "q-benefits-b2-forThem"],
  [
    "audiences.unlinked",
    changeRow("audiences", "benefits", "b2", { linkedNeedId: null }),
    "q-benefits-b2-linkedNeedId",
  ],
  ["audiences.all-weak", changeRow("audiences", "benefits", "b3", { strength: "weak" }), "q-benefits-b3-strength"],
  ["audiences.colleagues", keepRows("audiences", "groups", ({ id }) => id === "g1" || id === "g3"), "q-groups"],
  [
    "audiences.age",
    changeRow("audiences", "groups", "g2", { mainMotive: "What digital natives expect" }),
    "q-groups-g2-mainMotive",
  ],

  ["risks.none", change("risks", { risks: [] }), "q-risks"],
  ["risks.too-few", keepRows("risks", "risks", ({ id }) => id === "r1" || id === "r8"), "q-risks"],
  ["risks.after-higher", changeRow("risks", "risks", "r1", { likelihoodAfter: 5 }), "q-risks-r1-likelihoodAfter"],
  ["risks.after-higher", changeRow("risks", "risks", "r1", { impactAfter: 5 }), "q-risks-r1-impactAfter"],
  ["risks.no-control", changeRow("risks", "risks", "r1", { controls: [] }), "q-risks-r1-controls"],
  [
    "risks.above-appetite",
    changeRow("risks", "risks", "r4", { likelihoodAfter: 3, impactAfter: 5 }),
    "q-risks-r4-likelihoodAfter",
  ],
  ["risks.not-acting", keepRows("risks", "risks", ({ id }) => id !== "r8"), "q-risks"],
  [
    "risks.no-owner",
    changeRow("risks", "risks", "r1", { controls: [{ id: "c1", text: "Check every hour" }] }),
    "q-risks-r1-controls-c1-ownerRole",
  ],
  [
    "risks.owner-not-asked",
    changeRow("risks", "risks", "r1", {
      controls: [{ id: "c1", text: "Check every hour", ownerRole: "duty officer", state: "in-place" }],
    }),
    "q-risks-r1-controls-c1-ownerAgreed",
  ],
  [
    "risks.target",
    changeRow("risks", "risks", "r8", {
      controls: [{ id: "c8", text: "Listen", ownerRole: "duty officer", ownerAgreed: "agreed", state: "planned" }],
    }),
    "q-risks-r8-controls",
  ],
  [
    "risks.acceptance-expired",
    changeRow("risks", "risks", "r1", { acceptedUntil: "2026-11-30" }),
    "q-risks-r1-acceptedUntil",
  ],
  ["risks.open-hidden", changeRows("risks", "risks", { solution: "solved" }), "q-risks-r1-solution"],

  ["audiences.guessed", changeRow("audiences", "groups", "g1", { ownWords: false }), "q-groups-g1-ownWords"],
  [
    "audiences.no-messenger",
    changeRow("audiences", "groups", "g3", { attitude: -1, bestMessenger: null }),
    "q-groups-g3-bestMessenger",
  ],
  [
    "audiences.not-convincing",
    withAnswers(changeRow("audiences", "groups", "g1", { evidenceTheyTrust: ["demo"] }), "training", { modules: [] }),
    "q-groups-g1-evidenceTheyTrust",
  ],
  [
    "audiences.never-used",
    withAnswers(changeRow("audiences", "groups", "g1", { personalUse: "none" }), "training", { modules: [] }),
    "q-groups-g1-personalUse",
  ],
  [
    "safeguards.no-recovery",
    changeRow("safeguards", "accounts", "ac1", { recoveryContact: null }),
    "q-accounts-ac1-recoveryContact",
  ],
  ["training.not-used", changeRow("training", "modules", "tm1", { date: "2026-10-05" }), "q-modules-tm1-taskDone"],
  ["pilot.past-success", changeRow("alignment", "needs", "n1", { measureBaseline: 390 }), "q-metrics-m1-success"],
  ["pilot.same-thresholds", changeRow("pilot", "metrics", "m3", { worst: 60 }), "q-metrics-m3-worst"],
  [
    "evidence.consent",
    changeRow("evidence", "realQuestions", "q1", { anonymised: false }),
    "q-realQuestions-q1-anonymised",
  ],
  ["evidence.no-question", change("evidence", { realQuestions: [] }), "q-realQuestions"],

  [
    "economics.benchmark",
    changeRow("economics", "transactions", "t1", { costSource: "benchmark" }),
    "q-transactions-t1-costSource",
  ],
  [
    "economics.complex",
    changeRow("economics", "transactions", "t1", { complexity: "high" }),
    "q-transactions-t1-complexity",
  ],
  [
    "economics.social-cost",
    changeRow("economics", "transactions", "t1", { minutesPerReply: null }),
    "q-transactions-t1-minutesPerReply",
  ],
  [
    "economics.social-cost",
    changeRow("economics", "transactions", "t1", { costDigital: 15 }),
    "q-transactions-t1-costDigital",
  ],
  ["economics.loss", change("economics", { lossReason: null }), "q-lossReason"],
  ["economics.no-hours", change("economics", { burden: [] }), "q-burden"],
  ["economics.one-person", changeRows("economics", "burden", { role: "One writer" }), "q-burden"],
  ["economics.no-cover", change("pilot", { outOfHoursWho: null }), "q-burden"],
  ["economics.approve-zero", changeRow("economics", "burden", "h4", { activity: "listen" }), "q-burden"],
  ["economics.hours-sum", changeRow("economics", "burden", "h1", { hoursPerWeek: 5 }), "q-burden"],

  [
    "audiences.no-evidence",
    changeRow("audiences", "benefits", "b2", { ownDataSource: null }),
    "q-benefits-b2-ownDataSource",
  ],
  ["evidence.unconfirmed", changeRow("evidence", "cases", "k1", { status: "unconfirmed" }), "q-cases-k1-status"],
  ["evidence.no-source", changeRow("evidence", "cases", "k1", { facts: [] }), "q-cases-k1-facts"],
  [
    "evidence.no-source",
    changeRow("evidence", "cases", "k1", { facts: [{ id: "f1", text: "Fewer calls" }] }),
    "q-cases-k1-facts-f1-sourceId",
  ],
  [
    "evidence.no-source",
    change("evidence", { reachFigures: [{ id: "x1", platform: "Facebook", value: 40, unit: "%" }] }),
    "q-reachFigures-x1-source",
  ],
  ["evidence.no-local", change("evidence", { realQuestions: [], listeningMentions: null }), "q-listeningMentions"],
  [
    "evidence.reach-stale",
    change("evidence", { reachFigures: [{ id: "x1", platform: "Facebook", fieldworkDate: "2025-05-01" }] }),
    "q-reachFigures-x1-fieldworkDate",
  ],
  [
    "evidence.reach-stale",
    change("evidence", { reachFigures: [{ id: "x1", libraryId: "E15", libraryVersion: 1, platform: "YouTube" }] }),
    "q-reachFigures-x1-fieldworkDate",
  ],
  ["evidence.old", changeRow("evidence", "cases", "k1", { year: 2012 }), "q-cases-k1-year"],
  [
    "evidence.fail-vague",
    changeRow("evidence", "failWalkthroughs", "w1", { whyItFailed: "They tried to be funny" }),
    "q-failWalkthroughs-w1-whyItFailed",
  ],
  [
    "evidence.fail-no-control",
    changeRow("evidence", "failWalkthroughs", "w1", { controlIds: [] }),
    "q-failWalkthroughs-w1-controlIds",
  ],
  [
    "evidence.reach-as-outcome",
    changeRow("audiences", "benefits", "b4", { evidenceId: ref("evidence", "cases", "k2") }),
    "q-benefits-b4-evidenceId",
  ],
  [
    "evidence.no-repair",
    change("evidence", {
      failWalkthroughs: [],
      cases: rowsOf("evidence", "cases").filter(({ id }) => id !== "k3"),
    }),
    "q-cases",
  ],

  [
    "safeguards.slow",
    changeRow("safeguards", "contentTypes", "ct2", { maxMinutes: 180 }),
    "q-contentTypes-ct2-maxMinutes",
  ],
  [
    "safeguards.slow",
    changeRow("safeguards", "contentTypes", "ct2", { approvers: manyRows(3, { role: "A head" }) }),
    "q-contentTypes-ct2-approvers",
  ],
  [
    "safeguards.no-deputy",
    changeRow("safeguards", "contentTypes", "ct2", { deputy: null }),
    "q-contentTypes-ct2-deputy",
  ],
  ["safeguards.no-mfa", changeRow("safeguards", "accounts", "ac1", { mfa: false }), "q-accounts-ac1-mfa"],
  [
    "safeguards.one-owner",
    changeRow("safeguards", "accounts", "ac1", { backupOwner: null }),
    "q-accounts-ac1-backupOwner",
  ],
  [
    "safeguards.review-due",
    changeRow("safeguards", "accounts", "ac1", { lastAccessReview: "2026-08-01" }),
    "q-accounts-ac1-lastAccessReview",
  ],
  ["safeguards.no-correction", change("safeguards", { correctionProtocol: null }), "q-correctionProtocol"],
  [
    "safeguards.outline-gap",
    change("safeguards", { outline: [{ id: "u1", heading: "Wellbeing" }] }),
    "q-outline-u1-ownerRole",
  ],
  ["safeguards.sign-off", change("safeguards", { signOffHr: null }), "q-signOffHr"],
  ["cross.legal-check", change("safeguards", { signOffLegal: null }), "q-signOffLegal"],

  [
    "training.leaders",
    change("training", { modules: rowsOf("training", "modules").filter(({ id }) => id !== "tm3") }),
    "q-modules",
  ],
  ["training.no-level-check", changeRows("training", "modules", { levelCheck: false }), "q-modules"],
  ["training.not-asked", changeRows("training", "modules", { askedFor: false }), "q-modules"],
  ["training.no-baseline", changeRows("training", "modules", { confidenceBefore: null }), "q-modules"],

  ["objections.top", changeRow("objections", "objections", "o1", { answer: null }), "q-objections"],
  ["objections.no-answer", changeRow("objections", "objections", "o2", { answer: null }), "q-objections-o2-answer"],
  [
    "objections.no-proof",
    changeRow("objections", "objections", "o1", { evidenceId: null, riskId: null }),
    "q-objections-o1-evidenceId",
  ],
  ["objections.no-concede", changeRow("objections", "objections", "o1", { concede: null }), "q-objections-o1-concede"],
  [
    "objections.needs-work",
    changeRow("objections", "objections", "o1", { rating: "needs-work" }),
    "q-objections-o1-rating",
  ],
  [
    "objections.after-no",
    changeRow("objections", "objections", "o5", { libraryId: null, objection: "Not this year" }),
    "q-objections",
  ],

  ["pilot.no-stop", changeRows("pilot", "metrics", { worst: null }), "q-metrics-m1-worst"],
  ["pilot.no-stop", change("pilot", { decisionDate: null }), "q-decisionDate"],
  ["pilot.no-stop", change("context", { decisionMaker: null }), "q-decider"],
  ["pilot.not-stoppable", change("pilot", { stopIsReal: false }), "q-stopIsReal"],
  ["pilot.no-start", change("pilot", { start: "soon" }), "q-start"],
  [
    "pilot.above-band",
    withAnswers(withResponse("comms", { q20: 2, q21: 2, q22: 2 }), "pilot", { typeId: "P5" }),
    "q-typeId",
  ],
  ["pilot.length", change("pilot", { end: "2028-08-20" }), "q-end"],
  ["pilot.length", change("pilot", { end: "2027-10-01" }), "q-end"],
  ["pilot.channels", change("pilot", { channels: manyRows(3, { name: "Facebook" }) }), "q-channels"],
  ["pilot.team", change("pilot", { team: [{ id: "t1", role: "Writer", side: "comms" }] }), "q-team"],
  ["pilot.metric-count", keepRows("pilot", "metrics", ({ id }) => id === "m1"), "q-metrics"],
  ["pilot.no-outcome", keepRows("pilot", "metrics", ({ kind }) => kind !== "outcome"), "q-metrics"],
  ["pilot.no-safety", keepRows("pilot", "metrics", ({ kind }) => kind !== "safety"), "q-metrics"],
  ["pilot.no-effort", keepRows("pilot", "metrics", ({ kind }) => kind !== "effort"), "q-metrics"],
  ["pilot.metric-incomplete", changeRow("pilot", "metrics", "m2", { owner: null }), "q-metrics-m2-owner"],
  [
    "pilot.metric-incomplete",
    changeRow("pilot", "metrics", "m2", { baselineNew: false, baseline: null }),
    "q-metrics-m2-baseline",
  ],
  ["pilot.no-midpoint", change("pilot", { reviewDates: [{ id: "v1", date: "2028-02-20" }] }), "q-reviewDates"],
  ["pilot.no-exit", change("pilot", { exitPlan: null }), "q-exitPlan"],
  ["pilot.no-hours", change("pilot", { hoursPerWeek: null }), "q-hoursPerWeek"],
  ["pilot.nothing-stops", change("pilot", { stops: [] }), "q-stops"],
  ["pilot.planning-drag", change("pilot", { start: "2027-11-08" }), "q-start"],
  ["pilot.one-way", keepRows("pilot", "metrics", ({ id }) => id !== "m2"), "q-metrics"],

  ["champions.no-sponsor", change("champions", { sponsorRole: "Nobody yet" }), "q-sponsorRole"],
  ["champions.all-executives", changeRows("champions", "people", { level: "executive" }), "q-people"],
  [
    "champions.all-comms",
    change("champions", {
      departmentsAffected: [{ id: "d1", name: "Communications" }],
      people: manyRows(2, { ...person, dept: ref("champions", "departmentsAffected", "d1") }),
    }),
    "q-people",
  ],
  ["champions.fence-sitter", changeRow("champions", "people", "p1", { nextAction: null }), "q-people-p1-nextAction"],
  ["champions.not-pre-wired", change("context", { meetingDate: "2026-12-05" }), "q-people-p1-met"],
  ["champions.coverage", change("champions", { departmentsAffected: [{ id: "d9", name: "IT" }] }), "q-people"],
  [
    "champions.governance",
    changeRows("champions", "governance", { part: "responsible" }),
    `q-governance-${rowsOf("champions", "governance")[0]?.id}-part`,
  ],
  ["champions.posting-team", change("champions", { serviceModel: "central", people: [] }), "q-serviceModel"],
  ["champions.character", changeRow("champions", "people", "p1", { ask: "Stop being so stubborn" }), "q-people-p1-ask"],

  ["asks.none", change("asks", { asks: [] }), "q-asks"],
  ["asks.vague", changeRow("asks", "asks", "a1", { ask: "Trust us on social media" }), "q-asks-a1-ask"],
  ["asks.no-owner-date", changeRow("asks", "asks", "a2", { owner: null }), "q-asks-a2-owner"],
  ["asks.no-owner-date", changeRow("asks", "asks", "a2", { by: null }), "q-asks-a2-by"],
  ["asks.no-verb", changeRow("asks", "asks", "a1", { ask: "Social media officer" }), "q-asks-a1-ask"],
  ["asks.no-object", changeRow("asks", "asks", "a1", { ask: "Approve it" }), "q-asks-a1-ask"],
  [
    "asks.too-many",
    change("asks", { asks: [...rowsOf("asks", "asks"), { ...rowsOf("asks", "asks")[0], id: "a4" }] }),
    "q-asks-a4-ask",
  ],
  ["asks.no-cost", changeRow("asks", "asks", "a2", { cost: null }), "q-asks-a2-cost"],
  ["asks.no-cost", change("pilot", { budgetCeiling: null }), "q-budgetCeiling"],
  ["asks.no-money-owner", change("asks", { moneyOwner: null }), "q-moneyOwner"],
  [
    "asks.blank-left",
    changeRow("asks", "asks", "a1", { ask: "Agree to a run of 8 posts on [topic]" }),
    "q-asks-a1-ask",
  ],
  ["asks.blank-left", changeRow("asks", "asks", "a2", { fallback: "[number] hours a week" }), "q-asks-a2-fallback"],
  ["asks.no-fallback", changeRow("asks", "asks", "a1", { fallback: null }), "q-asks-a1-fallback"],
  ["asks.no-limits", change("pilot", { scopeOut: null }), "q-scopeOut"],
  ["asks.no-options", change("asks", { options: rowsOf("asks", "options").slice(0, 1) }), "q-options"],
  [
    "asks.unlinked",
    changeRow("asks", "asks", "a1", { linkedNeedId: null, linkedRiskId: null }),
    "q-asks-a1-linkedNeedId",
  ],

  [
    "cross.target-metric",
    changeRow("alignment", "needs", "n1", { measureTargetDate: "2028-02-20", measureTarget: 3700 }),
    "q-metrics-m1-success",
  ],
  [
    "cross.two-figures",
    changeRow("pilot", "metrics", "m1", {
      needId: null,
      name: "highways calls a week in cold spells ",
      unit: "Calls",
      baseline: 4000,
    }),
    "q-metrics-m1-baseline",
  ],
  [
    "cross.gain-over-model",
    changeRow("pilot", "metrics", "m1", {
      needId: null,
      name: "Calls a week",
      unit: "calls",
      baseline: 3900,
      success: 3500,
    }),
    "q-metrics-m1-success",
  ],
  ["cross.saving-below-cost", withMoreCalls(good, 18_000), "q-transactions"],
  ["cross.hours-unpriced", change("pilot", { hourlyCost: null }), "q-hourlyCost"],
  [
    "cross.cheaper-not-avoided",
    changeRow("asks", "options", rowsOf("asks", "options")[2]?.id ?? "", { gain: "It costs less than waiting" }),
    `q-options-${rowsOf("asks", "options")[2]?.id}-gain`,
  ],
  ["cross.planned-is", change("risks", { headline: "Every risk is within what we accept" }), "q-headline"],
  [
    "cross.risk-window",
    changeRow("risks", "risks", "r1", { windowFrom: "2027-01-01", windowTo: "2027-02-01" }),
    "q-risks-r1-windowTo",
  ],
  [
    "cross.offline-route",
    changeRow("pilot", "stops", rowsOf("pilot", "stops")[0]?.id ?? "", { offlineRoute: true }),
    `q-stops-${rowsOf("pilot", "stops")[0]?.id}-offlineRoute`,
  ],
  ["cross.owner-decider", changeRow("asks", "asks", "a1", { owner: "Chief Executive" }), "q-asks-a1-owner"],
  ["cross.channel-unnamed", change("pilot", { channels: [{ id: "h1", name: "Social media" }] }), "q-channels"],
  ["cross.out-of-hours", change("pilot", { outOfHoursWho: null }), "q-outOfHoursWho"],

  ["versions.sample-left", withSample("pilot"), "q-metrics-m1-dataSource"],

  ["text.too-long", change("context", { keyMessage: "Plain words. ".repeat(20) }), "q-keyMessage"],
  [
    "rows.too-many",
    change("evidence", { realQuestions: manyRows(4, { text: "Why?", anonymised: true }) }),
    "q-realQuestions",
  ],
  [
    "reference.dangling",
    changeRow("asks", "asks", "a1", { linkedNeedId: ref("alignment", "needs", "gone") }),
    "q-asks-a1-linkedNeedId",
  ],
];

describe("the rules", () => {
  it.each(cases)("%s fires at the place where mending starts", (code, draft, anchor) => {
    const found = run(draft).filter((finding) => finding.code === code);
    expect(found.map(fieldAnchor)).toContain(anchor);
    expect(found.every(({ severity }) => severity === findingSeverity[code])).toBe(true);
    const before = run(good).filter((finding) => finding.code === code);
    expect(before.map(fieldAnchor)).not.toContain(anchor);
  });

  it("has a case for every code", () => {
    const tried = new Set(cases.map(([code]) => code));
    expect(findingCodes.filter((code) => !code.startsWith("deck.") && !tried.has(code))).toEqual([]);
  });

  it("has words in the library for every finding it gives, with every value they name", () => {
    for (const finding of [...cases.flatMap(([, draft]) => run(draft)), ...run({})]) {
      const words = library.findings[finding.code];
      expect(words?.severity).toBe(finding.severity);
      const named = [...`${words?.says} ${words?.mend} ${words?.action}`.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => name,
      );
      expect(Object.keys(finding.params ?? {})).toEqual(expect.arrayContaining(named));
    }
  });

  it("keeps the order of the screen", () => {
    const order = run({}).map(({ sectionId }) => sectionId);
    expect(order.indexOf("context")).toBeLessThan(order.indexOf("alignment"));
    expect(order.lastIndexOf("champions")).toBeLessThan(order.indexOf("asks"));
  });

  it("is blocked only by what is asked for from the first deck on while nothing is written", () => {
    const blockers = run({}).filter(({ severity }) => severity === "blocker");
    expect(new Set(blockers.map(({ code }) => code))).toEqual(
      new Set([
        "context.no-decision-maker",
        "alignment.none-linked",
        "audiences.decision-maker",
        "risks.none",
        "pilot.no-stop",
        "champions.no-sponsor",
        "asks.none",
      ]),
    );
  });
});
