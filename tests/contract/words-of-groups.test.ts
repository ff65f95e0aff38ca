import { describe, expect, it } from "vitest";
import { type ExampleId, exampleIds } from "@/lib/content/load-examples";
import type { Draft, StoredRow } from "@/lib/domain/draft/draft";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import { type DocumentId, documentIds } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import { variantIds } from "@/lib/domain/library/variants";
import { readerGroup } from "@/lib/domain/picks/reader-group";
import { readDraft } from "@/lib/domain/sections/registry";
import { densities } from "@/lib/domain/slides/outline";
import { makeOnce } from "@/lib/domain/text/make-once";
import { exampleFile, exampleGiven } from "../support/example-outline";

/** The presenter's own: it is not handed to a reader. */
const PRESENTERS: readonly DocumentId[] = ["qa"];
const sent = documentIds.filter((id) => !PRESENTERS.includes(id));

const worryOf = (groupId: string): string => `zqworry${groupId}z`;
const questionOf = (groupId: string): string => `zqasks${groupId}z`;
const REFUSAL = "zqrefusedz";

type Keeping = { showsConcern: boolean };

/** An example in which each group's worry and its question carry a mark, and so does what was said last time. */
const marked = makeOnce((id: ExampleId, concern: "shown" | "kept"): Draft => {
  const draft = structuredClone(exampleFile(id).sections) as Draft;
  const groups = rowsOf(draft.audiences?.answers.groups).map((row) => ({
    ...row,
    mainConcern: `It is ${worryOf(row.id)}`,
    mainMotive: `To be ${worryOf(row.id)}`,
    ownWords: true,
    showsConcern: concern === "shown",
  }));
  const asked = groups.map(
    (group, index): StoredRow => ({
      id: `zq${index}`,
      objection: `Why ${questionOf(group.id)}?`,
      raisedBy: { section: "audiences", question: "groups", rowId: group.id },
      likelihood: 5,
      concede: `Yes, ${questionOf(group.id)}`,
      answer: `Because of ${questionOf(group.id)}`,
      longAnswer: `At length: ${questionOf(group.id)}`,
    }),
  );
  const earlierReasons = [
    { id: "er", reason: "cost", said: `It is ${REFUSAL}`, isChanged: true, change: "Half of it" },
  ];
  return {
    ...draft,
    context: withAnswers(draft, "context", { startingPoint: "already-refused", earlierReasons }),
    audiences: withAnswers(draft, "audiences", { groups }),
    objections: withAnswers(draft, "objections", { objections: asked }),
  };
});

function withAnswers(draft: Draft, id: "context" | "audiences" | "objections", answers: object) {
  const stored = draft[id];
  return { finished: true, ...stored, answers: { ...stored?.answers, ...answers } };
}

type Sent = { id: ExampleId; document: DocumentId; variant: (typeof variantIds)[number]; keeping: Keeping };

/** All that a document holds, notes of its speaker included, in every density, as it is kept. */
function bytesOf({ id, document, variant, keeping }: Sent): string {
  return densities
    .map((density) =>
      buildOutline(document, {
        ...exampleGiven(id, marked(id, keeping.showsConcern ? "shown" : "kept")),
        variant,
        density,
      }),
    )
    .map((built) => JSON.stringify(built))
    .join("\n");
}

const readerOf = (id: ExampleId, variant: Sent["variant"]) => {
  const { library, draft } = exampleGiven(id);
  return readerGroup({ groups: readDraft(draft).audiences.groups, library, variant });
};

const groupIds = (id: ExampleId): string[] =>
  rowsOf(exampleFile(id).sections.audiences?.answers.groups).map((group) => group.id);

describe.each(exampleIds.flatMap((id) => variantIds.map((variant) => ({ id, variant }))))(
  "what $variant is sent of $id",
  ({ id, variant }) => {
    const reader = readerOf(id, variant);
    const others = groupIds(id).filter((groupId) => groupId !== reader?.id);

    it.each(sent)("holds no worry and no question of another group: %s", (document) => {
      const bytes = bytesOf({ id, document, variant, keeping: { showsConcern: true } });
      const foreign = others.flatMap((other) => [worryOf(other), questionOf(other)]);
      expect(foreign.filter((mark) => bytes.includes(mark))).toEqual([]);
      if (variant !== "executive" && reader?.isDecisionMaker !== true) expect(bytes.includes(REFUSAL)).toBe(false);
    });

    it.each(sent)("holds the reader's own worry only where it was kept for them: %s", (document) => {
      const bytes = bytesOf({ id, document, variant, keeping: { showsConcern: false } });
      expect(groupIds(id).filter((groupId) => bytes.includes(worryOf(groupId)))).toEqual([]);
    });
  },
);

describe.each(exampleIds)("the words of groups in %s", (id) => {
  const kept = { showsConcern: true };

  it("reach the group they came from", () => {
    const bytes = bytesOf({ id, document: "deck", variant: "executive", keeping: kept });
    const decider = readerOf(id, "executive")?.id ?? "";
    const marks = [worryOf(decider), questionOf(decider), REFUSAL];
    expect(marks.filter((mark) => !bytes.includes(mark))).toEqual([]);
  });

  it("are all with the presenter", () => {
    const bytes = bytesOf({ id, document: "qa", variant: "executive", keeping: kept });
    expect(groupIds(id).filter((groupId) => !bytes.includes(questionOf(groupId)))).toEqual([]);
  });
});
