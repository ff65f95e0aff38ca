import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft } from "../draft";
import { buildDeckOutline } from "./build-outline";
import type { DeckOutline } from "./outline";
import { slideTexts } from "./slide-texts";
import type { AnsweredReason } from "./you-said-slide";

const build = (answeredReasons?: AnsweredReason[]): DeckOutline =>
  buildDeckOutline({
    draft: getExample("county-winter-service")?.sections as Draft,
    title: "Winter roads",
    library: loadLibrary(),
    organisation: { name: "Anytown" },
    variant: "executive",
    density: "read-ahead",
    now: "2027-03-01",
    versionLabel: "Version 2",
    frozenAt: "2027-03-01T09:00:00.000Z",
    state: "final",
    brand: { theme: "pine" },
    ...(answeredReasons && { answeredReasons }),
  });

const mainIds = ({ slides }: DeckOutline): string[] => slides.filter(({ part }) => part === "main").map(({ id }) => id);

describe("“You said, we did”", () => {
  it("is in no deck that was never decided on", () => {
    expect(mainIds(build())).not.toContain("you-said");
    expect(mainIds(build([]))).not.toContain("you-said");
  });

  it("stands third, with both halves of each reason, and takes no other slide's place", () => {
    const outline = build([
      { said: "Too expensive", did: "The ceiling fell from £9,000 to £6,000" },
      { said: "Too soon", did: "Not changed, because the winter does not wait" },
    ]);
    expect(mainIds(outline)[2]).toBe("you-said");
    expect(mainIds(outline)).toHaveLength(mainIds(build()).length + 1);
    const slide = outline.slides.find(({ id }) => id === "you-said");
    expect(slide?.title).toBe("You gave two reasons last time, and each of them has its answer here");
    expect(slide === undefined ? [] : slideTexts(slide)).toEqual(
      expect.arrayContaining(["Too expensive", "The ceiling fell from £9,000 to £6,000", "Too soon"]),
    );
  });
});
