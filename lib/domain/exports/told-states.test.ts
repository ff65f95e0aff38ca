import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleFile, exampleGiven } from "@/tests/support/example-outline";
import { formatDate } from "../dates/format-date";
import { addDays, type PlainDate } from "../dates/plain-date";
import type { Answers, Draft, StoredRow } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import { variantIds } from "../library/variants";
import { densities } from "../slides/outline";
import { documentIds } from "./formats";
import { buildOutline } from "./kept-outline";

const NOW = "2027-03-16";
/** Each run builds every document of a full case. */
const RUNS = 3;
const MOST_DAYS = 100;
const PARTIES = ["legal", "information-governance", "data-protection", "hr", "security", "union", "other"];

const { sections } = exampleFile("county-winter-service");
const rowsIn = (section: SectionId, key: string): StoredRow[] => sections[section]?.answers[key] as StoredRow[];
const withAnswers = (section: SectionId, answers: Answers): Draft => ({
  [section]: { finished: true, answers: { ...sections[section]?.answers, ...answers } },
});

/** What the generated case says of its sign-offs, and every day that it names. */
type Dated = { draft: Draft; signOffs: Record<"askedOn" | "due" | "agreedOn", PlainDate | null>[]; days: PlainDate[] };

/** The county's case with a day of its own, past, ahead or none, wherever something is asked, due, agreed or accepted. */
function datedCase(offsets: readonly (number | null)[], chosen: readonly number[]): Dated {
  let at = 0;
  const days: PlainDate[] = [];
  const next = (): PlainDate | null => {
    const offset = offsets[at++ % offsets.length] ?? null;
    if (offset === null) return null;
    const day = addDays(NOW, offset);
    days.push(day);
    return day;
  };
  const pick = (options: readonly string[]): string =>
    options[(chosen[at++ % chosen.length] ?? 0) % options.length] ?? "";
  const signOffs = PARTIES.map((party) => ({
    id: party,
    party,
    role: "Insurance officer",
    askedOn: next(),
    due: next(),
    agreedOn: next(),
  }));
  const risks = rowsIn("risks", "risks").map((row) => ({
    ...row,
    solution: pick(["solved", "partly", "open"]),
    acceptedBy: "Director of place",
    acceptedOn: next(),
    acceptedUntil: next(),
    reviewDate: next(),
    controls: (row.controls as StoredRow[]).map((control) => ({
      ...control,
      state: pick(["planned", "in-place"]),
      ownerAgreed: pick(["agreed", "asked", "not-asked"]),
      due: next(),
    })),
  }));
  const draft = {
    ...sections,
    ...withAnswers("safeguards", { signOffs }),
    ...withAnswers("risks", { risks }),
    ...withAnswers("readiness", { fixes: rowsIn("readiness", "fixes").map((row) => ({ ...row, by: next() })) }),
    ...withAnswers("training", { modules: rowsIn("training", "modules").map((row) => ({ ...row, date: next() })) }),
    ...withAnswers("champions", { sponsorAgreedOn: next() }),
  };
  return { draft, signOffs, days };
}

/** Every line of a document, notes as well; a line of several runs is one. */
function linesOf(value: unknown): string[] {
  if (typeof value === "string") return [value.replaceAll("\u00A0", " ")];
  if (Array.isArray(value))
    return isRuns(value) ? linesOf(value.map(({ text }) => text).join("")) : value.flatMap(linesOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesOf) : [];
}

const isRuns = (value: readonly unknown[]): value is { text: string }[] =>
  value.every(
    (part) => typeof part === "object" && part !== null && Object.keys(part).every((key) => RUN_KEYS.has(key)),
  );
const RUN_KEYS = new Set(["text", "strong"]);

const wordsOf = (day: PlainDate): string => formatDate(day, "en-GB").replaceAll("\u00A0", " ");

const TOLD_AS_PAST = /\b(?:agreed|(?<!to be )asked|accepted|consulted|was due|ended|in place|signed)\b[^.;:,\n]*$/iu;
const TOLD_AS_AGREED = /\bagreed\b[^.;:,\n]*$/iu;

/** The lines in which these words lead up to one of the days. */
const tellingOf = (lines: readonly string[], days: readonly PlainDate[], words: RegExp): string[] =>
  days.map(wordsOf).flatMap((day) =>
    lines.filter((line) =>
      line
        .split(day)
        .slice(0, -1)
        .some((before) => words.test(before)),
    ),
  );

const offset = fc.integer({ min: -450, max: 450 });

describe("what every document tells of the case on its day", () => {
  it("never tells a day ahead as past, nor a day of asking as an agreement, and tells every agreement given", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(offset, { minLength: MOST_DAYS, maxLength: MOST_DAYS }),
        fc.array(fc.boolean(), { minLength: MOST_DAYS, maxLength: MOST_DAYS }),
        fc.array(fc.nat({ max: 5 }), { minLength: 7, maxLength: 7 }),
        fc.constantFrom(...variantIds),
        fc.constantFrom(...densities),
        (offsets, isKnown, chosen, variant, density) => {
          const { draft, signOffs, days } = datedCase(
            offsets.map((each, index) => (isKnown[index] ? each : null)),
            chosen,
          );
          const given = { ...exampleGiven("county-winter-service", draft), now: NOW, variant, density };
          const told = documentIds.map((id) => {
            const built = buildOutline(id, given);
            return { id, lines: built.ok ? linesOf(built.value) : [] };
          });
          const ahead = days.filter((day) => day > NOW);
          const unagreed = signOffs.flatMap(({ askedOn, due }) => [askedOn, due].filter((day) => day !== null));
          const agreed = signOffs.flatMap(({ agreedOn }) => (agreedOn === null || agreedOn > NOW ? [] : [agreedOn]));
          for (const { id, lines } of told) {
            expect(tellingOf(lines, ahead, TOLD_AS_PAST), id).toEqual([]);
            expect(tellingOf(lines, unagreed, TOLD_AS_AGREED), id).toEqual([]);
            if (id !== "deck" && id !== "report") continue;
            expect(
              agreed.filter((day) => tellingOf(lines, [day], TOLD_AS_AGREED).length === 0),
              id,
            ).toEqual([]);
          }
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
