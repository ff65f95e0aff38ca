import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { makeBuildContext } from "../deck/make-build-context";
import type { Answers, Draft, StoredRow, StoredValue } from "../draft";
import { fieldAnchor } from "../field-anchor";
import type { SectionId } from "../section-ids";
import { type FindingCode, findingCodes, findingSeverity } from "./finding-codes";
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

/** The county example with no department left uncovered. */
const good: Draft = withoutDepartments(example("county-winter-service"));

function withoutDepartments(draft: Draft): Draft {
  const { answers = {}, finished = true } = draft.champions ?? {};
  const inNoDepartment = (rows: StoredValue | undefined) =>
    (rows as StoredRow[]).map((row) => ({ ...row, dept: null }));
  const people = inNoDepartment(answers.people);
  const stewards = inNoDepartment(answers.stewards);
  return { ...draft, champions: { answers: { ...answers, people, stewards, departmentsAffected: [] }, finished } };
}

/** The good draft with some answers of one section changed. */
function change(section: SectionId, answers: Answers, draft: Draft = good): Draft {
  const stored = draft[section] ?? { answers: {}, finished: false };
  return { ...draft, [section]: { ...stored, answers: { ...stored.answers, ...answers } } };
}

const rowsOf = (section: SectionId, list: string): StoredRow[] => (good[section]?.answers[list] ?? []) as StoredRow[];

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

  [
    "evidence.consent",
    changeRow("evidence", "realQuestions", "q1", { anonymised: false }),
    "q-realQuestions-q1-anonymised",
  ],
  ["evidence.no-question", change("evidence", { realQuestions: [] }), "q-realQuestions"],

  ["pilot.no-stop", changeRows("pilot", "metrics", { worst: null }), "q-metrics-m1-worst"],
  ["pilot.no-stop", change("pilot", { decisionDate: null }), "q-decisionDate"],
  ["pilot.no-stop", change("context", { decisionMaker: null }), "q-decider"],
  ["pilot.not-stoppable", change("pilot", { stopIsReal: false }), "q-stopIsReal"],
  ["pilot.no-start", change("pilot", { start: "soon" }), "q-start"],
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

  it.each(exampleIds)("finds only advice in the example %s", (id) => {
    const codes = new Set(run(example(id)).map(({ code }) => code));
    expect([...codes].sort()).toEqual(["champions.coverage", "risks.owner-not-asked", "risks.target"]);
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
