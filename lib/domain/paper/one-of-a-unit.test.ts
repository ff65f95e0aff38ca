import { describe, expect, it } from "vitest";
import { documentTexts } from "@/tests/support/document-texts";
import { exampleGiven } from "@/tests/support/example-outline";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import type { Draft, StoredRow } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import { variantIds } from "../library/variants";
import { densities } from "../slides/outline";

const sample = exampleGiven("county-winter-service");

const everyRow = (section: SectionId, list: string, row: object): StoredRow[] =>
  ((sample.draft[section]?.answers[list] ?? []) as StoredRow[]).map((stored) => ({ ...stored, ...row }));

/** A pilot of one week, with one hour a week, a run-up of one month and one minute for everything that takes minutes. */
const ones: [SectionId, object][] = [
  [
    "pilot",
    {
      start: "2027-11-01",
      end: "2027-11-07",
      phases: [],
      headline: null,
      hoursPerWeek: 1,
      hourlyCost: 1_200,
      outOfHoursPausedBy: "The duty manager",
      outOfHoursPauseMinutes: 1,
    },
  ],
  [
    "economics",
    {
      contractHours: 1,
      rampMonths: 1,
      weeksPerYear: 1,
      burden: everyRow("economics", "burden", { hoursPerWeek: null }).map((row, at) =>
        at === 0 ? { ...row, hoursPerWeek: 1 } : row,
      ),
      transactions: everyRow("economics", "transactions", { minutesPerReply: 1, pilotVolume: 5_000 }),
    },
  ],
  ["asks", { asks: everyRow("asks", "asks", { hours: 1 }) }],
  ["evidence", { failWalkthroughs: everyRow("evidence", "failWalkthroughs", { minutesToRespond: 1 }) }],
  ["training", { modules: everyRow("training", "modules", { minutes: 1 }) }],
];

const draft = ones.reduce(
  (told: Draft, [section, answers]) => withAnswers(told, section, answers as never),
  sample.draft,
);

const MANY = /(?<![\d.,])\b(?:1|one)[ \u00A0](?:minutes|hours|days|weeks|months|years)\b/iu;

describe.each(variantIds)("one of a unit, for %s", (variant) => {
  it.each(densities)("is never told as several (%s)", (density) => {
    const texts = documentTexts({ ...sample, draft, variant, density, state: "draft" });
    expect(texts.filter((text) => MANY.test(text))).toEqual([]);
    expect(texts.join("\n")).toMatch(/\b1[ \u00A0]hour a week\b/u);
    expect(texts.join("\n")).toMatch(/\b(?:1|one) week\b/u);
  });
});
