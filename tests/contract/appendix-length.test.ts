import { describe, expect, it } from "vitest";
import { type ExampleId, exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { variantIds } from "@/lib/domain/library/variants";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven } from "../support/example-outline";

/** Pages behind the decision, for whoever is told the least in the meeting. */
const MOST_PAGES: Readonly<Record<ExampleId, number>> = {
  "county-winter-service": 24,
  "health-unit-conversation": 19,
  "housing-internal-network": 19,
};

/** Pages are filled in their order, so a slide may begin on one that another ends on: on two at most. */
const MOST_PARTS = 2;

const decks = exampleIds.flatMap((id) => variantIds.map((variant) => ({ id, variant })));

describe("the appendix of a full proposal", () => {
  it.each(decks)("$id, $variant: is as short as its answers allow", ({ id, variant }) => {
    const { deck, report } = fitOutline(buildDeckOutline({ ...exampleGiven(id), variant }), shippedMetrics);
    const pages = deck.slides.filter(({ part }) => part === "appendix");
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[id]);
    expect(report.slides.filter(({ parts }) => parts > MOST_PARTS)).toEqual([]);
  });
});
