import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleGiven } from "@/tests/support/example-outline";
import { readDraft } from "../sections/registry";
import { withoutStop } from "../text/sentence";
import { buildDeckOutline } from "./build-outline";
import { makeBuildContext } from "./make-build-context";
import { variantIds } from "./outline";
import { printableDraft } from "./printable";
import { printedAnswers } from "./printed-answers";
import { slideTexts } from "./slide-texts";

const decks = exampleIds.flatMap((id) => variantIds.map((variant) => ({ id, variant })));

/** As it reads, whatever case or stop its place gave it. */
const asRead = (text: string): string => withoutStop(text.replaceAll("\u00A0", " ").toLowerCase());

describe("pages of the appendix that are joined", () => {
  it.each(decks)("$id, $variant: keep every answer of the pages they came from", ({ id, variant }) => {
    const given = { ...exampleGiven(id), variant };
    const context = makeBuildContext(given);
    const answers = printedAnswers(printableDraft(readDraft(given.draft)), context).map(asRead);
    const saidIn = (isLoose?: true): string[] => {
      const { slides } = buildDeckOutline({ ...given, ...(isLoose && { isLoose }) });
      const words = slides.flatMap(slideTexts).map(asRead).join("\n");
      return answers.filter((answer) => words.includes(answer));
    };
    const [loose, joined] = [saidIn(true), saidIn()];
    expect(loose.length).toBeGreaterThan(100);
    expect(loose.filter((answer) => !joined.includes(answer))).toEqual([]);
  });

  it("leave out what stands on the page they joined, and nothing else", () => {
    const given = exampleGiven("county-winter-service");
    const loose = buildDeckOutline({ ...given, isLoose: true }).slides.map(({ id }) => id);
    const joined = buildDeckOutline(given).slides.map(({ id }) => id);
    expect(loose).toEqual(expect.arrayContaining(["fit", "needs.2", "sources", "money-detail", "training", "people"]));
    expect(loose.filter((id) => !joined.includes(id))).toEqual(["fit", "proof", "money-detail", "training", "sources"]);
  });
});
