import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { type ReadDraft, readDraft } from "../../sections/registry";
import type { BoxItem } from "../../slides/block";
import { slideTexts } from "../../slides/slide-texts";
import { numberWord } from "../../text/number-words";
import { openAsk } from "./ask-title";
import { decisionSlide } from "./decision";
import { openPoints } from "./open-ask";

const given = exampleGiven("county-winter-service");
const context = makeBuildContext(given);
const read = readDraft(given.draft);
const [sample] = read.asks.asks;
if (sample === undefined) throw new Error("the county asks for something");

type Ask = typeof sample;
const ask = (id: string, more: Partial<Ask>): Ask => ({ ...sample, id, ask: `Approve ${id}`, ...more });
const LONG = "Approve one winter of it, subject to the review of the auditors; and not before they have agreed";

function tell(asks: readonly Ask[], more: Partial<ReadDraft["context"]> = {}, isInRoom = false) {
  const draft = {
    ...read,
    asks: { ...read.asks, asks, headline: null },
    context: { ...read.context, decisionMaker: "Cabinet", ...more },
  };
  const [slide] = decisionSlide(draft, isInRoom ? { ...context, density: "present" } : context);
  if (slide?.layout !== "message") throw new Error("it is a message");
  return slide;
}
const boxesOf = (slide: ReturnType<typeof tell>): BoxItem[] =>
  slide.parts.flatMap(({ block }) => (block.kind === "boxes" ? block.items : []));
const facts = ({ facts: known = [] }: BoxItem) => Object.fromEntries(known.map(({ label, value }) => [label, value]));

describe("the decision slide", () => {
  it("stands on the dark ground", () => {
    expect(tell([ask("1", {})]).look).toBe("contrast");
  });

  it("tells a decision whole, who takes it, by when, who does it and what if not", () => {
    const more = { decider: null, by: "2026-12-01", owner: "Head of roads", agreed: true, fallback: "We ask in May." };
    const [box] = boxesOf(tell([ask("1", { ...more, ask: LONG })]));
    expect(box?.title).toBe(LONG);
    expect(facts(box ?? { title: "", text: "" })).toMatchObject({
      "Says yes": "Cabinet",
      By: expect.stringContaining("December"),
      "Does it": "Head of roads (agreed)",
      "If not": "We ask in May.",
    });
  });

  it("never says that an owner agreed of whom nobody said so", () => {
    const [box] = boxesOf(tell([ask("1", { owner: "Head of roads", agreed: null })]));
    expect(box === undefined ? "" : facts(box)["Does it"]).toBe("Head of roads (proposed)");
  });

  it("tells what others decide apart, and the title counts each for whoever takes it", () => {
    const slide = tell([ask("1", { decider: null }), ask("2", { decider: "Director of people" })]);
    expect(boxesOf(slide).map(({ tag }) => tag)).toEqual(["Decided here", "Decided elsewhere"]);
    const title = (...asks: Ask[]): string => tell(asks).title.replaceAll("\u00A0", " ");
    expect(slide.title.replaceAll("\u00A0", " ")).toBe(
      "Two decisions: one for you to take, one for Director of people",
    );
    const others = [ask("2", { decider: "Director of people" }), ask("3", { decider: "Head of roads" })];
    expect(title(ask("1", { decider: null }), ...others)).toBe("Three decisions: one for you to take, two for others");
    expect(title(ask("1", { decider: null }))).toMatch(/^We ask you to take one decision/u);
  });

  it("tells the sum once where the request says it", () => {
    const costs = (words: string): unknown => facts(boxesOf(tell([ask("1", { ask: words })]))[0] as BoxItem).Costs;
    const most = String(costs("Approve it"));
    expect(most).toContain("at most");
    expect(costs(`Approve it for ${most.split(" ")[0]}`)).toBeUndefined();
  });

  it("leaves what if not to the speaker in a room", () => {
    const slide = tell([ask("1", { fallback: "We ask in May." })], {}, true);
    expect(slideTexts(slide).join(" ")).not.toContain("We ask in May.");
    expect(slide.notes?.join(" ")).toContain("We ask in May.");
  });

  it("asks in fixed words around what is known, while nobody has put it into words", () => {
    const slide = tell([]);
    const { heading, block } = slide.parts[0] ?? {};
    expect(heading).toContain("Cabinet");
    expect(block).toMatchObject({ role: "statement", text: expect.stringMatching(/^Say yes to an? .*, from \d/u) });
  });

  it("tells money and hours as figures beside what is to be settled, which never is the request itself", () => {
    const kinds = tell([]).parts.map(({ block, place }) => `${place}: ${block.kind}`);
    expect(kinds).toEqual(expect.arrayContaining(["main: figures", "side: contrast"]));
    const open = openPoints(read);
    expect(open).toContain("What happens if the answer is no");
    expect(open.join(" ")).not.toContain("asked for");
    expect(tell([]).title).toContain(numberWord(open.length));
  });

  it("calls nothing open that is answered", () => {
    const { pilot, context: setting } = read;
    const bare = { ...read, pilot: { ...pilot, start: null }, context: { ...setting, meetingDate: null } };
    expect(openPoints(bare)).toEqual(expect.arrayContaining(["When the meeting is", "The day it starts"]));
    expect(openPoints(read)).not.toContain("The day it starts");
    expect(openAsk(bare, context)).not.toContain("from");
  });
});
