import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { paperOf } from "@/tests/support/paper-of";
import type { StoredRow, StoredValue } from "../draft/draft";
import { partTexts } from "../paper/paper-texts";
import type { RegisteredSectionId } from "../sections/registry";
import { slideTexts } from "../slides/slide-texts";
import { buildDeckOutline } from "./build-outline";

const given = exampleGiven("county-winter-service");

type Changes = Partial<Record<RegisteredSectionId, Record<string, StoredValue>>>;

/** The county's answers with some of them changed. */
function changed(changes: Changes) {
  const entries = Object.entries(changes) as [RegisteredSectionId, Record<string, StoredValue>][];
  const sections = entries.map(([id, answers]) => {
    const before = given.draft[id];
    return [id, { ...before, finished: true, answers: { ...before?.answers, ...answers } }];
  });
  return { ...given, draft: { ...given.draft, ...Object.fromEntries(sections) } };
}

const slidesOf = (changes: Changes) => buildDeckOutline(changed(changes)).slides;
const deckWords = (changes: Changes): string => slidesOf(changes).flatMap(slideTexts).join("\n");
const reportWords = (changes: Changes): string =>
  paperOf("report", changed(changes)).parts.flatMap(partTexts).join("\n");

const firstAsk = { id: "a1", ask: "Approve two posts", cost: 2_000_000, hours: 5 };
const [first, ...others] = (given.draft.asks?.answers.asks ?? []) as { id: string }[];

describe("answers that are rare but allowed", () => {
  it("give a first decision its own cost and hours, where it has them", () => {
    const asks = { asks: [{ ...first, ...firstAsk }, ...others] };
    expect(deckWords({ asks })).toContain("£20,000; 5 hours a week");
    expect(reportWords({ asks })).toContain("£20,000");
  });

  it("never call the price of acting a cost of doing nothing, whatever the two sums are", () => {
    const needs = [{ id: "n1", title: "Calls", doNothingAmount: 600_000, doNothingAvoidedByThis: false }];
    const options: StoredRow[] = [
      { id: "o1", name: "Wait", cost: 600_000 },
      { id: "o2", name: "Try it", cost: 600_000, recommended: true },
      { id: "o3", name: "Buy it", cost: 600_000, doesNothing: false },
    ];
    const said = { alignment: { needs }, asks: { options } };
    for (const words of [deckWords(said), reportWords(said)]) {
      expect(words).toContain("Wait\n£6,000 a year, a yes would not save this cost");
      for (const name of ["Try it", "Buy it"]) expect(words).toContain(`${name}\n£6,000\n`);
    }
  });

  it("name a sponsor in the title of the people only where one stands on the slide", () => {
    const people = slidesOf({ champions: { sponsorRole: "Nobody yet" } }).find(({ id }) => id === "people");
    expect(people?.title ?? "").not.toMatch(/sponsor/i);
  });

  it("call nought no new money beside a decision, and never as what a pilot costs or what an hour costs", () => {
    const words = deckWords({ pilot: { budgetCeiling: 0, hourlyCost: 0 } });
    expect(words).not.toMatch(/costs no new money/i);
    expect(words).not.toMatch(/no new money an hour/i);
  });

  it("say of rules what is settled, and claim nobody asked where nobody was", () => {
    const safeguards = given.draft.safeguards?.answers ?? {};
    const blank = Object.fromEntries(Object.keys(safeguards).map((key) => [key, null]));
    const rules = slidesOf({ safeguards: { ...blank, delegateLevel: safeguards.delegateLevel ?? null } });
    expect(rules.map(({ title }) => title).join("\n")).not.toMatch(/who was asked/);
  });
});
