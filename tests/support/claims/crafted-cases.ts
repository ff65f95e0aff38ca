import type { Answers, Draft, StoredRow } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { exampleFile } from "../example-outline";

const county = exampleFile("county-winter-service").sections;

type Changes = Readonly<Record<string, Answers>>;

/** The county with other answers in some sections, and no title of its own in any. */
function changed(changes: Changes): Draft {
  return Object.fromEntries(
    Object.entries(county).map(([id, stored]) => [
      id,
      stored && {
        ...stored,
        answers: { ...stored.answers, headline: null, fitHeadline: null, ...changes[id] },
      },
    ]),
  );
}

const rowsOf = (id: SectionId, list: string): StoredRow[] => (county[id]?.answers[list] ?? []) as StoredRow[];
const mapRows = (id: SectionId, list: string, change: (row: StoredRow, at: number) => Answers): StoredRow[] =>
  rowsOf(id, list).map((row, at) => ({ ...row, ...change(row, at), id: row.id }));

const named = (what: string, count: number, of: StoredRow | undefined = undefined): StoredRow[] =>
  Array.from({ length: count }, (_, at) => ({
    ...of,
    id: `${what}${at}`,
    name: `${what} ${at}`,
    title: `${what} ${at}`,
  }));

const scored = (before: number, after: number): { risks: StoredRow[] } => ({
  risks: mapRows("risks", "risks", () => ({
    likelihood: before,
    impact: before,
    likelihoodAfter: after,
    impactAfter: after,
  })),
});
const oneRisk = (answers: { risks: StoredRow[] }): Answers => ({ ...answers, risks: answers.risks.slice(0, 1) });

const LONG = "of the united boroughs and districts along the river and the coast";
const examples = (likeUsBecause: string | null): Answers => ({
  cases: mapRows("evidence", "cases", ({ org }) => ({
    org: `${org} ${LONG}`,
    result: "It halved the calls",
    kind: "success",
    status: "verified",
    likeUsBecause,
  })),
});

const allAnswering = (answer: number): Answers => ({
  readyFor: null,
  notReadyFor: null,
  responses: mapRows("readiness", "responses", (row) =>
    Object.fromEntries(Object.keys(row).map((key) => [key, /^q\d/u.test(key) ? answer : (row[key] ?? null)])),
  ),
});

const refused = (earlierReasons: StoredRow[]): Answers => ({ startingPoint: "already-refused", earlierReasons });

/** Cases that no sample and no trial has, so that each claim is made somewhere and has to be left out somewhere. */
export const craftedCases: readonly Draft[] = [
  changed({
    alignment: {
      needs: Array.from({ length: 6 }, (_, at) => ({
        ...rowsOf("alignment", "needs")[0],
        id: `n${at}`,
        title: `Need ${at}`,
        corporateObjective: `Priority ${at}`,
      })),
    },
    risks: scored(1, 1),
    readiness: allAnswering(1),
    context: refused([{ id: "r1", said: "Too dear" }]),
  }),
  changed({
    risks: { risks: scored(4, 1).risks.map((row) => ({ ...row, solution: "solved" })) },
  }),
  changed({
    risks: oneRisk(scored(4, 1)),
    evidence: examples("They serve as many villages"),
    readiness: allAnswering(3),
    asks: { asks: [] },
    context: refused([{ id: "r1", said: "Too dear", change: "We ask for half" }]),
  }),
  changed({
    risks: oneRisk(scored(5, 4)),
    evidence: examples(null),
    readiness: allAnswering(4),
    asks: { asks: [] },
    pilot: { channels: [] },
  }),
  changed({
    risks: oneRisk(scored(2, 1)),
    evidence: { realQuestions: [], listeningMentions: null, reachFigures: [{ id: "u1", platform: "Facebook" }] },
    readiness: {
      ...allAnswering(5),
      fixes: named("fix", 4, { id: "f", action: "Write it", ownerRole: "Clerk", by: "2027-01-04" }),
    },
    pilot: { end: null },
  }),
  changed({
    champions: { sponsorRole: null, departmentsAffected: named("department", 2) },
    context: { presenterRole: null, presenterCredentials: null },
    pilot: { team: [] },
  }),
  changed({
    risks: {
      risks: mapRows("risks", "risks", () => ({
        controls: [{ id: "c", text: "Second factor", ownerRole: "IT lead", state: "in-place" }],
      })),
    },
    pilot: { channels: [{ id: "c", name: "Facebook" }], phases: [] },
    safeguards: {
      contentTypes: [],
      delegateLevel: null,
      signOffs: [{ id: "legal", party: "legal", askedOn: "2026-10-01" }],
    },
  }),
  changed({
    readiness: { fixes: named("fix", 4, { id: "f", action: "Write it", ownerRole: null, by: null }) },
  }),
];
