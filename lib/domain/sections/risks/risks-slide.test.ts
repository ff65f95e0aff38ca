import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { NOT_ACTING_IDS } from "../../library/not-acting";
import { makeBuildContext } from "../../picks/make-build-context";
import { slideTexts } from "../../slides/slide-texts";
import { readDraft } from "../registry";
import type { Risk } from "./risk-words";
import { risksSlide } from "./risks-slide";

const given = exampleGiven("county-winter-service");
const context = makeBuildContext(given);
const read = readDraft(given.draft).risks;
const sample = read.risks.find(({ controls }) => controls.length > 0);
if (sample === undefined) throw new Error("the county controls its risks");

const scores = (before: number, after: number) => ({
  likelihood: 5,
  impact: before / 5,
  likelihoodAfter: 5,
  impactAfter: after / 5,
});
const risk = (title: string, [before, after]: [number, number], more: Partial<Risk> = {}): Risk => ({
  ...sample,
  ...scores(before, after),
  libraryId: null,
  id: title,
  title,
  acceptedBy: null,
  ...more,
});

function tell(risks: readonly Risk[], isInRoom = false) {
  const order = { ...context, picks: { ...context.picks, riskOrder: risks.map(({ id }) => id) } };
  const [slide] = risksSlide(
    { risks, appetite: 10, headline: null },
    isInRoom ? { ...order, density: "present" } : order,
  );
  if (slide?.layout !== "message") throw new Error("it is a message");
  return slide;
}
function rowsOf(slide: ReturnType<typeof tell>) {
  const [table] = slide.parts.flatMap(({ block }) => (block.kind === "table" ? [block] : []));
  return table?.rows ?? [];
}

describe("the risks slide", () => {
  it("tells what lies above the limit first, highest first, and seven at most", () => {
    const low = ["a", "b", "c", "d", "e", "f"].map((title) => risk(title, [5, 5]));
    const rows = rowsOf(tell([...low, risk("high", [15, 5]), risk("severe", [20, 5])]));
    expect(rows.map(([title]) => title)).toEqual(["severe", "high", "a", "b", "c", "d", "e"]);
  });

  it("draws each score against the limit, as planned until its controls are there", () => {
    const planned = risk("Planned", [15, 5], {
      controls: [{ ...sample.controls[0], text: "Check", state: "planned" }] as never,
    });
    expect(rowsOf(tell([planned]))[0]?.[1]).toMatchObject({ move: { from: 15, to: 5, limit: 10, planned: true } });
  });

  it("tells the first control whole, with who owns it and how far it is", () => {
    const text = "A control of many words, which goes on after every comma, and ends; but not before it was told whole";
    const controls = [
      { ...sample.controls[0], text, state: "in-place", due: null, ownerRole: "Head", ownerAgreed: "asked" },
    ];
    expect(rowsOf(tell([risk("Long", [15, 5], { controls: controls as never })]))[0]?.[2]).toBe(
      `${text}\nHead (asked), in place`,
    );
  });

  it("says what stays above the limit and who accepts it, or that nobody does", () => {
    const staying = (acceptedBy: string | null): string =>
      slideTexts(tell([risk("Stays", [20, 15], { acceptedBy, acceptedOn: null, acceptedUntil: null })])).join(" ");
    expect(staying("The board")).toContain("Stays: The board is proposed to accept it");
    expect(staying(null)).toContain("Stays: nobody is named to accept it");
  });

  it("tells not acting in sentences, apart from the risks that its title counts", () => {
    const notActing = risk("Wait", [15, 10], { libraryId: NOT_ACTING_IDS[0] ?? "", consequence: "The queue grows" });
    const slide = tell([risk("One", [15, 5]), risk("Two", [5, 5]), notActing]);
    expect(slide.title.replaceAll("\u00A0", " ")).toMatch(/^One of two risks is above what we accept/u);
    expect(slideTexts(slide).join("\n")).toMatch(/The queue grows\. Left as it is, it scores 15 of 25, severe; with/u);
  });

  it("says in its title what controls leave, and what they do not solve", () => {
    const title = (...risks: Risk[]): string => tell(risks).title.replaceAll("\u00A0", " ");
    const inPlace = { controls: [{ ...sample.controls[0], text: "Check", state: "in-place" }] as never };
    const [high, low] = [risk("High", [15, 5], inPlace), risk("Low", [5, 5], inPlace)];
    const solved = { solution: "solved" } as const;
    expect(title({ ...high, ...solved }, { ...low, ...solved })).toBe(
      "One of two risks is above what we accept; controls leave none",
    );
    const both = [high, { ...high, id: "also", title: "Also high" }].map((one) => ({ ...one, ...solved }));
    expect(title(...both)).toBe("Both risks are above what we accept; controls leave none");
    expect(title({ ...high, solution: "partly" }, { ...low, solution: "partly" })).toBe(
      "One of two risks is above what we accept; controls leave none, and two only partly solved",
    );
  });

  it("shows a room no controls, and leaves them to the speaker", () => {
    const slide = tell([risk("One", [15, 5])], true);
    expect(rowsOf(slide)[0]).toHaveLength(2);
    expect(slide.notes?.join(" ")).toContain("One: 15 to");
  });
});
