import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Answers, Draft, StoredRow } from "@/lib/domain/draft/draft";
import type { Finding } from "@/lib/domain/findings/finding";
import { findingCodes } from "@/lib/domain/findings/finding-codes";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { runRules } from "@/lib/domain/rules/run-rules";
import { wordFinding } from "@/lib/domain/rules/word-finding";
import { readDraft, sectionList } from "@/lib/domain/sections/registry";
import weakProposals from "../fixtures/weak-proposals.json" with { type: "json" };

const library = loadLibrary();

function review(draft: Draft): Finding[] {
  return runRules(
    draft,
    makeBuildContext({ draft, library, now: "2026-12-01", variant: "executive", density: "read-ahead" }),
  );
}

const example = (id: string): Draft => getExample(id)?.sections ?? {};

/** The county's proposal, spoilt on purpose. */
function spoil(answers: Partial<Record<string, Answers>>): Draft {
  const good = example("county-winter-service");
  const spoilt = sectionList.flatMap(({ id }) => {
    const section = good[id];
    return section ? [[id, { ...section, answers: { ...section.answers, ...answers[id] } }]] : [];
  });
  return Object.fromEntries(spoilt);
}

function countsOf(findings: readonly Finding[]): Record<string, number> {
  const codes = findings.map(({ code }) => code);
  return Object.fromEntries(codes.map((code) => [code, codes.filter((each) => each === code).length]));
}

// The fixture was typed as JSON, so its answers are stored values.
const weak = weakProposals as unknown as { codes: string[]; answers: Partial<Record<string, Answers>> }[];

describe("proposals that are weak on purpose", () => {
  it.each(weak.map(({ codes, answers }) => [codes.length, codes, answers] as const))(
    "one with %i things weak in it gives each finding once, and no other",
    (_, codes, answers) => {
      const found = review(spoil(answers));
      expect(countsOf(found)).toEqual(Object.fromEntries(codes.map((code) => [code, 1])));
    },
  );

  // Each of these takes rows away that other answers point at, or speaks of every row, so it never comes alone.
  it.each([
    ["risks.none", spoil({ risks: { risks: [] } })],
    ["risks.too-few", spoil({ risks: { risks: rowsOf("risks", "risks").slice(0, 2) } })],
    ["cross.planned-is", spoil({ risks: { headline: "Every risk is under control" } })],
    ["audiences.colleagues", withoutColleagues()],
    ["audiences.guessed", withRow("audiences", "groups", "g1", { ownWords: false })],
    ["audiences.no-messenger", withRow("audiences", "groups", "g3", { attitude: -2, bestMessenger: null })],
    [
      "audiences.priority-gone",
      withRow("audiences", "benefits", "b2", { forOrganisation: "It serves our priority: a museum" }),
    ],
    ["audiences.not-convincing", withoutTraining({ evidenceTheyTrust: ["demo"] })],
    ["audiences.never-used", withoutTraining({ personalUse: "none" })],
    ["asks.condition-left", withFourthAsk("Adopt both policies, subject to the union’s view")],
    ["cross.claim-contradicted", spoil({ risks: { headline: "Twelve risks would come within what we accept" } })],
    ["cross.two-directions", withRow("alignment", "needs", "n1", { measureTarget: 4_200 })],
    ["cross.sponsor-decider", spoil({ champions: { sponsorRole: "The chief executive" } })],
    ["text.repeated", withRow("alignment", "needs", "n1", { measureSource: SAME, evidenceNowSource: SAME })],
    ["text.candour", withRow("risks", "risks", "r1", { consequence: "Finance says told you so" })],
    ["deck.stale-date", spoil({ pilot: { start: "2026-10-05" } })],
    ["pilot.same-thresholds", withRow("pilot", "metrics", "m3", { worst: 60 })],
    ["pilot.past-success", withRow("alignment", "needs", "n1", { measureBaseline: 390 })],
    ["pilot.wrong-way", withRow("pilot", "metrics", "m4", { success: 2 })],
    ["safeguards.no-recovery", withRow("safeguards", "accounts", "ac1", { recoveryContact: null })],
    ["cross.money-parts", spoil({ pilot: { budgetCeiling: 400_000 } })],
    ["cross.stop-hours", withRow("pilot", "metrics", "m5", { worst: 20 })],
    ["cross.two-ceilings", withRow("asks", "asks", "a1", { cost: 700_000 })],
    ["cross.saving-base", withRow("economics", "transactions", "t1", { pilotVolume: null })],
    ["safeguards.agreed-ahead", withRow("safeguards", "signOffs", "so1", { agreedOn: "2027-04-12" })],
    [
      "safeguards.agreed-unasked",
      withRow("safeguards", "signOffs", "so1", { askedOn: "2026-11-20", agreedOn: "2026-11-02" }),
    ],
    ["risks.accepted-ahead", withRow("risks", "risks", "r1", { acceptedBy: "Director", acceptedOn: "2026-12-02" })],
    [
      "risks.in-place-ahead",
      withRow("risks", "risks", "r8", {
        controls: [{ id: "c8", text: "Listen every day", state: "in-place", due: "2026-12-02" }],
      }),
    ],
    [
      "risks.reads-as-agreed",
      withRow("risks", "risks", "r8", {
        controls: [{ id: "c8", text: "Rules agreed with the union", state: "planned" }],
      }),
    ],
    ["champions.sponsor-ahead", spoil({ champions: { sponsorAgreedOn: "2026-12-02" } })],
    ["training.not-used", withRow("training", "modules", "tm1", { date: "2026-10-05" })],
    ["versions.sample-left", withSample()],
    ["evidence.newer-offered", spoil({})],
    ["evidence.none-newer", spoil({ context: { sector: "housing" } })],
  ])("%s is said once", (code, draft) => {
    expect(countsOf(review(draft))[code]).toBe(1);
  });

  it("leave no finding out, but those of the deck as a whole", () => {
    const tried = new Set([...weak.flatMap(({ codes }) => codes), ...TOGETHER]);
    expect(findingCodes.filter((code) => !code.startsWith("deck.") && !tried.has(code))).toEqual([]);
  });

  it.each(Object.entries(ASKED_FOR))("are told %s", (_, codes) => {
    const said = new Set([...weak.flatMap((one) => one.codes), ...TOGETHER]);
    expect(codes.filter((code) => !said.has(code) && !code.startsWith("deck."))).toEqual([]);
    expect(codes.filter((code) => !findingCodes.some((known) => known === code))).toEqual([]);
  });

  it("get from each finding what is weak, why it matters with one way to mend it, and the field", () => {
    for (const finding of weak.flatMap(({ answers }) => review(spoil(answers)))) {
      const words = wordFinding(finding, library);
      expect(words?.says, finding.code).toMatch(/[?.]$/);
      expect(words?.mend.split(/[.!?;](?:\s|$)/).filter(Boolean).length, finding.code).toBeGreaterThanOrEqual(2);
      expect(words?.action, finding.code).not.toBe("");
      expect(sectionList.find(({ id }) => id === finding.sectionId)?.questions[finding.questionKey]).toBeDefined();
    }
  });
});

/** What a good adviser would not let pass, and the findings that say it; those of the deck have tests of their own. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  "that a platform is no need": ["alignment.platform-first"],
  "that a request is vague": ["asks.vague"],
  "that a benefit serves no need": ["audiences.unlinked"],
  "that a risk falls without a control": ["risks.no-control"],
  "that a risk stays above what is accepted": ["risks.above-appetite"],
  "that the pilot is larger than the readiness": ["pilot.above-band"],
  "that outcome, safety or effort is not measured": ["pilot.no-outcome", "pilot.no-safety", "pilot.no-effort"],
  "that every champion is an executive, or in communications": ["champions.all-executives", "champions.all-comms"],
  "that the decision-maker has no worry or no argument": ["audiences.decision-maker"],
  "that nothing stops for it": ["pilot.nothing-stops"],
  "that a word belongs to the trade": ["context.jargon", "deck.jargon"],
  "that a title is repeated or out of length": ["deck.title"],
  "that a figure is old or has no source": [
    "evidence.old",
    "evidence.newer-offered",
    "evidence.none-newer",
    "evidence.reach-stale",
    "evidence.no-source",
    "deck.unsourced",
  ],
  "that an objection is not addressed": ["objections.top", "objections.no-answer"],
};

const SAME = "The contact centre’s own report of March 2026";

const TOGETHER = [
  "evidence.newer-offered",
  "evidence.none-newer",
  "cross.sponsor-decider",
  "text.repeated",
  "text.candour",
  "risks.none",
  "risks.too-few",
  "cross.planned-is",
  "audiences.colleagues",
  "audiences.guessed",
  "audiences.no-messenger",
  "audiences.priority-gone",
  "audiences.not-convincing",
  "audiences.never-used",
  "asks.condition-left",
  "cross.claim-contradicted",
  "cross.two-directions",
  "pilot.same-thresholds",
  "pilot.past-success",
  "pilot.wrong-way",
  "cross.money-parts",
  "cross.stop-hours",
  "cross.two-ceilings",
  "cross.saving-base",
  "safeguards.no-recovery",
  "safeguards.agreed-ahead",
  "safeguards.agreed-unasked",
  "risks.accepted-ahead",
  "risks.in-place-ahead",
  "risks.reads-as-agreed",
  "champions.sponsor-ahead",
  "training.not-used",
  "versions.sample-left",
];

/** The county's proposal with one decision more than its slide lists. */
function withFourthAsk(ask: string): Draft {
  // The example's own list, so that its entries are rows.
  const asks = rowsOf("asks", "asks") as StoredRow[];
  return spoil({ asks: { asks: [...asks, { ...asks[0], id: "a4", ask }] } });
}

/** The county's proposal with one row of a list changed. */
function withRow(section: SectionId, list: string, rowId: string, columns: Answers): Draft {
  const rows = rowsOf(section, list).map((row) => {
    const stored = row as Answers;
    return stored.id === rowId ? { ...stored, ...columns } : stored;
  });
  return spoil({ [section]: { [list]: rows } });
}

/** The same where nobody is shown anything, and the person who decides is another. */
function withoutTraining(decider: Answers): Draft {
  const { training, ...rest } = withRow("audiences", "groups", "g1", decider);
  return { ...rest, ...(training && { training: { ...training, answers: { modules: [] } } }) };
}

function rowsOf(section: SectionId, list: string) {
  const rows = example("county-winter-service")[section]?.answers[list];
  return Array.isArray(rows) ? rows : [];
}

/** One section as if it had been copied, with nothing changed in it. */
function withSample(): Draft {
  const good = example("county-winter-service");
  return { ...good, ...(good.asks && { asks: { ...good.asks, sample: "county-winter-service" } }) };
}

function withoutColleagues(): Draft {
  const { groups } = readDraft(example("county-winter-service")).audiences;
  const kept = new Set(groups.filter(({ isDecisionMaker }) => isDecisionMaker).map(({ id }) => id));
  const rows = rowsOf("audiences", "groups").filter((row) => kept.has(String((row as { id?: unknown }).id)));
  return spoil({ audiences: { groups: rows } });
}

describe("what the coach says of the examples", () => {
  it.each(exampleIds)("%s", (id) => {
    expect(countsOf(review(example(id)))).toMatchSnapshot();
  });
});
