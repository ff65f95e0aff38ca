import { randomUUID } from "node:crypto";
import type { Answers, StoredRow } from "@/lib/domain/draft/draft";

const FULL = 40;

/** Risks and people at the cap of their lists, every text long: the largest section pages there are. */
export const fullSections: Readonly<Record<"risks" | "champions", () => Answers>> = {
  risks: () => ({ appetite: 9, risks: rows(risk) }),
  champions: () => ({ sponsorRole: "Director of place", people: rows(person) }),
};

const rows = (make: (at: number) => Omit<StoredRow, "id">): StoredRow[] =>
  Array.from({ length: FULL }, (_, at) => ({ ...make(at), id: randomUUID() }));

const sentence = (start: string, characters: number): string =>
  `${start} ${"and words that say what would happen then ".repeat(4)}`.slice(0, characters).trim();

const risk = (at: number): Omit<StoredRow, "id"> => ({
  title: sentence(`Risk ${at + 1}`, 80),
  cause: sentence("Because somebody is away", 160),
  consequence: sentence("Residents wait", 160),
  category: "operational",
  treatment: "mitigate",
  solution: "partly",
  likelihood: (at % 5) + 1,
  impact: 5 - (at % 5),
  likelihoodAfter: 1,
  impactAfter: 1,
  controls: [1, 2, 3].map((number) => ({
    id: randomUUID(),
    text: sentence(`Control ${number}`, 160),
    ownerRole: "Service manager",
    ownerAgreed: "agreed",
    state: "planned",
  })),
});

const person = (at: number): Omit<StoredRow, "id"> => ({
  who: `Person ${at + 1}`,
  level: "manager",
  formalPower: (at % 5) + 1,
  longService: at % 2 === 0,
  wideNetwork: at % 3 === 0,
  wellLiked: true,
  relation: "knows",
  ask: sentence("Ask them", 120),
  nextAction: sentence("Call them", 120),
});
