import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import type { StoredRow } from "../../draft/draft";
import type { BlockOf } from "../../slides/block";
import { slideBlocks } from "../../slides/slide-blocks";
import { slideTexts } from "../../slides/slide-texts";
import { buildDeckOutline } from "../build-outline";

const given = exampleGiven("county-winter-service");
const start = given.draft.pilot?.answers.start as string;

function slideWith(fixes: StoredRow[], signOffs: StoredRow[], outline: StoredRow[] = []) {
  const { draft } = given;
  const readiness = { version: 1, finished: false, answers: { readyFor: "One district", notReadyFor: "All", fixes } };
  const safeguards = { version: 1, finished: false, answers: { signOffs, outline } };
  const training = { version: 1, finished: false, answers: { modules: [] } };
  const built = buildDeckOutline({ ...given, draft: { ...draft, readiness, safeguards, training } });
  return built.slides.find(({ id }) => id === "readiness");
}

const blocksOf = (slide: ReturnType<typeof slideWith>) => (slide === undefined ? [] : slideBlocks(slide));
const tableOf = (slide: ReturnType<typeof slideWith>) =>
  blocksOf(slide).find((block): block is BlockOf<"table"> => block.kind === "table");
const toldOf = (slide: ReturnType<typeof slideWith>): string =>
  (slide === undefined ? [] : slideTexts(slide)).join("\n").replaceAll("\u00a0", " ");

const fix = (id: string, by: string | null): StoredRow => ({ id, action: `Fix ${id}`, ownerRole: "Head of ICT", by });

describe("what is done before the start", () => {
  it("stands in the order of its dates, fixes and sign-offs together", () => {
    const rows = tableOf(
      slideWith(
        [fix("late", "2027-04-02"), fix("early", "2027-02-01")],
        [{ id: "legal", party: "legal", due: "2027-03-01" }],
      ),
    )?.rows;
    expect(rows?.map(([, what]) => what)).toEqual(["Fix early", "Sign-off: Legal", "Fix late"]);
    expect(rows?.[1]?.[2]).toBe("Planned");
    expect(rows?.[0]?.[2]).toBe("Head of ICT (proposed)");
  });

  it("is said to be before the start only where all of it is", () => {
    const after = `${Number(start.slice(0, 4)) + 1}-01-01`;
    expect(toldOf(slideWith([fix("a", start)], []))).toContain("Before the start on");
    expect(toldOf(slideWith([fix("a", start), fix("b", after)], []))).not.toContain("Before the start on");
  });

  it("names what has no day and what is open beside it", () => {
    const legal = { id: "legal", party: "legal", askedOn: "2027-03-01" };
    const told = toldOf(slideWith([fix("a", null)], [legal], [{ id: "h1", heading: "Crime", status: "missing" }]));
    expect(told).toContain("To put right, with no day set");
    expect(told).toContain("HR");
    expect(told).toContain("parts of the guidance not written yet: “Crime”");
  });

  it("names nobody as open where no sign-off was asked about", () => {
    expect(toldOf(slideWith([fix("a", null)], []))).not.toContain("Still open");
  });
});
