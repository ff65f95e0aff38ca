import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { paperOf } from "@/tests/support/paper-of";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import { buildDeckOutline } from "../../deck/build-outline";
import { partTexts } from "../../paper/paper-texts";
import { slideTexts } from "../../slides/slide-texts";
import { numberWord } from "../../text/number-words";
import { readDraft } from "../registry";
import { askedOf } from "./decided-by";

const given = exampleGiven("county-winter-service");
const role = fc.option(fc.constantFrom("chief executive", "The Chief Executive", "Director of people"));
const anyAsk = fc.record({ decider: role, owner: role, agreed: fc.option(fc.boolean()) });

const draftOf = (asks: readonly object[], decisionMaker: string | null) =>
  withAnswers(
    withAnswers(given.draft, "asks", {
      asks: asks.map((ask, at) => ({ id: `a${at}`, ask: `Approve step number ${at}`, by: "2027-11-02", ...ask })),
      moneyOwner: "Head of roads",
      headline: null,
    } as never),
    "context",
    { decisionMaker, meetingPurpose: "decision" },
  );

it("tells every request once, to whoever decides it", () => {
  fc.assert(
    fc.property(fc.array(anyAsk, { maxLength: 5 }), role, (asks, decisionMaker) => {
      const { here, elsewhere } = askedOf(readDraft(draftOf(asks, decisionMaker)));
      expect(here.length + elsewhere.length).toBe(asks.length);
      for (const { decider } of elsewhere) {
        expect(decider).not.toBeNull();
        expect(decider?.toLowerCase().replace(/^the /u, "")).not.toBe(
          decisionMaker?.toLowerCase().replace(/^the /u, ""),
        );
      }
    }),
    { numRuns: fastCheckRuns() },
  );
});

it.each([
  ["one that somebody else has to take", [{ decider: null }, { decider: "Director of people" }], "one decision"],
  ["two of one's own", [{ decider: null }, { decider: "the Chief Executive" }], "two decisions"],
])("counts only the decisions of the reader: %s", (_, asks, words) => {
  const { slides } = buildDeckOutline({ ...given, draft: draftOf(asks, "chief executive") });
  const decision = slides.find(({ id }) => id === "decision");
  expect(decision?.title.toLowerCase()).toContain(words.split(" ")[0]);
  const parts = decision?.layout === "message" ? decision.parts : [];
  const boxes = parts.flatMap(({ block }) => (block.kind === "boxes" ? block.items : []));
  const own = boxes.filter(({ tag }) => tag !== "Decided elsewhere");
  expect(numberWord(own.length)).toBe(words.split(" ")[0]);
  const texts = decision === undefined ? [] : slideTexts(decision);
  expect(texts.some((text) => text.includes("Director of people"))).toBe(words === "one decision");
});

it("never lets whoever carries a request out stand for whoever decides it", () => {
  const draft = draftOf([{ decider: null, owner: "Press officer", agreed: true }], "chief executive");
  const report = paperOf("report", { ...given, draft });
  for (const id of ["recommendations", "next"]) {
    const part = report.parts.find((one) => one.id === id);
    const told = part === undefined ? [] : partTexts(part).filter((text) => text.includes("Press officer"));
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) expect(text).toMatch(/decides: chief executive; carries it out: Press officer/u);
  }
});

it("takes nobody's money as agreed, and tells what is undecided as undecided", () => {
  const draft = draftOf([{ decider: null, owner: "Press officer", agreed: true }], "chief executive");
  const all = { ...given, draft };
  const deck = buildDeckOutline(all).slides.flatMap((slide) => [...slideTexts(slide), ...(slide.notes ?? [])]);
  const papers = (["report", "brief", "champion", "qa"] as const).flatMap((kind) =>
    paperOf(kind, all).parts.flatMap(partTexts),
  );
  const texts = [...deck, ...papers];
  const paying = texts.filter((text) => /Whose money it is|^Head of roads/u.test(text));
  expect(paying.length).toBeGreaterThan(0);
  for (const text of paying) expect(text).toContain("Head of roads (proposed)");
  expect(texts.filter((text) => /this stops|what stops|Decided with it/iu.test(text))).toEqual([]);
});
