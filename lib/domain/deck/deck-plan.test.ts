import { expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft, StoredRow } from "../draft/draft";
import { buildDeckOutline } from "./build-outline";
import { deckPlan } from "./deck-plan";

function planOf(deckChoices: readonly StoredRow[], minutesAllowed: number | null) {
  const draft = structuredClone(getExample("county-winter-service")?.sections) as Draft;
  const answers = { ...draft.context?.answers, deckChoices: [...deckChoices], minutesAllowed };
  const given = {
    draft: { ...draft, context: { finished: true, answers } },
    variant: "executive" as const,
    density: "present" as const,
    library: loadLibrary(),
    now: "2026-12-01",
    state: "draft" as const,
    title: "A small pilot",
    organisation: { name: "Anytown" },
    versionLabel: "Version 1",
    frozenAt: "2026-12-01T09:00:00.000Z",
    brand: { theme: "pine" as const },
  };
  return deckPlan({ ...given, slides: buildDeckOutline(given).slides });
}

it("lists each slide once in the deck's order, with its minutes and where its words are typed", () => {
  const plan = planOf([], 20);
  expect(plan[0]).toMatchObject({ id: "cover", name: "Cover", part: "main", seconds: 30, isFrame: true });
  expect(plan.find(({ id }) => id === "risks")?.home).toEqual({ sectionId: "risks", title: "What could go wrong" });
  expect(plan.find(({ id }) => id === "glossary")?.home ?? null).toBe(null);
  expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
  expect(plan.filter(({ isDecided, isRenamed }) => isDecided || isRenamed)).toEqual([]);
});

it("says what the meeting has no room for, and which slide would leave for it", () => {
  const benefits = planOf([], 14).find(({ isForRoom }) => isForRoom);
  expect(benefits?.part).toBe("appendix");
  expect(benefits?.leaves?.id).toMatch(/^[a-z-]+$/);
  expect(["cover", "why-now", "pilot", "measures", "risks", "decision"]).not.toContain(benefits?.leaves?.id);
  // A meeting of five minutes has room for what a decision needs, and nothing of it leaves.
  expect(planOf([], 5).find(({ isForRoom }) => isForRoom)?.leaves).toBe(null);
});

it("keeps what is left out at its end, and what the author sent away is not there for want of room", () => {
  const plan = planOf(
    [
      { id: "proof", slideId: "proof", isLeftOut: true, title: "Two counties began small" },
      { id: "data", slideId: "data", isLeftOut: true },
      { id: "fit", slideId: "fit", part: "appendix" },
    ],
    20,
  );
  expect(plan.slice(-2).map(({ id, part, title }) => [id, part, title])).toEqual([
    ["proof", "left-out", "Two counties began small"],
    ["data", "left-out", "Data behind the drawings"],
  ]);
  expect(plan.find(({ id }) => id === "fit")).toMatchObject({ part: "appendix", isForRoom: false, isDecided: true });
});
