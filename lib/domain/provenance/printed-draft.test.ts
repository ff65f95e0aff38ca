import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleFile, exampleGiven } from "@/tests/support/example-outline";
import { libraryOfMarkers, markersIn, textsWithMarkers, withEntriesOf } from "@/tests/support/library-of-markers";
import { SIGN_EXPLAINED } from "../deck/mark-once";
import type { Draft } from "../draft/draft";
import { documentIds } from "../exports/formats";
import { buildOutline } from "../exports/kept-outline";
import { variantIds } from "../library/variants";
import { makeBuildContext } from "../picks/make-build-context";
import { sectionList } from "../sections/registry";
import { type Verdict, verdicts, withVerdict } from "./confirmation";
import { type GivenWords, listGivenWords } from "./given-words";

const library = libraryOfMarkers();
const county = exampleFile("county-winter-service").sections;
const setting = makeBuildContext({ ...exampleGiven("county-winter-service"), library });

/** The draft after its author has said of every word what `say` says. */
function said(draft: Draft, say: (words: GivenWords, index: number) => Verdict): Draft {
  const heard = { ...draft };
  for (const [index, words] of listGivenWords(draft, setting).entries()) {
    const { sectionId } = words.place;
    const stored = heard[sectionId] ?? { answers: {}, finished: false };
    heard[sectionId] = { ...stored, confirmed: withVerdict(stored.confirmed ?? [], [words], say(words, index)) };
  }
  return heard;
}

/** Cells whose head carries the sign, as if each carried it; only where the foot of their slide says what it means. */
function signedThrough(value: unknown, isExplained = false): unknown {
  if (Array.isArray(value)) return value.map((each) => signedThrough(each, isExplained));
  if (typeof value !== "object" || value === null) return value;
  const isSlide = "layout" in value;
  const explained = isSlide ? JSON.stringify(value).includes(SIGN_EXPLAINED) : isExplained;
  const entries = Object.entries(value).map(([key, each]) => [key, signedThrough(each, explained)] as const);
  const signed = Object.fromEntries(entries) as Record<string, unknown>;
  const { kind, head, rows } = signed as { kind?: unknown; head?: string[]; rows?: unknown[][] };
  if (kind !== "table" || !explained || head === undefined || rows === undefined) return signed;
  return {
    ...signed,
    rows: rows.map((row) => row.map((cell, at) => (head[at]?.endsWith("*") ? withSigns(cell) : cell))),
  };
}

function withSigns(value: unknown): unknown {
  if (typeof value === "string") return `${value}*`;
  if (Array.isArray(value)) return value.map(withSigns);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSigns(each)]));
}

const isMarked = (text: string): boolean => text.includes("(to be confirmed)") || text.includes("*");

function textsOf(draft: Draft, state: "draft" | "final"): string[] {
  return documentIds.flatMap((document) =>
    variantIds.slice(0, document === "deck" ? 2 : 1).flatMap((variant) => {
      const given = exampleGiven("county-winter-service", draft);
      const built = buildOutline(document, { ...given, library, variant, state });
      // The kit prints the shipped text of its own lesson, which speaks for no organisation.
      return built.ok && document !== "lunch-hour" ? textsWithMarkers(signedThrough(built.value.outline)) : [];
    }),
  );
}

const picked = withEntriesOf(library, county, 4);

describe("words that nobody has confirmed", () => {
  it("are found in every list that offers entries", () => {
    const lists = sectionList.flatMap(({ id, questions }) =>
      Object.entries(questions).flatMap(([key, question]) =>
        question.kind === "rows" && question.library !== undefined ? [`${id}.${key}`] : [],
      ),
    );
    // Channels and how many use them are units and names, and come with their source.
    const found = new Set(
      listGivenWords(picked, setting).map(({ place }) => `${place.sectionId}.${place.questionKey}`),
    );
    expect(lists.filter((list) => !found.has(list))).toEqual(["evidence.reachFigures"]);
    for (const alone of ["safeguards.houseRules", "safeguards.correctionProtocol", "safeguards.firstResponse"])
      expect(found).toContain(alone);
  });

  it("are in no final document", () => {
    expect(textsOf(picked, "final")).toEqual([]);
  });

  it("stand in every draft with the words that say so", () => {
    const texts = textsOf(picked, "draft");
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !isMarked(text))).toEqual([]);
  });

  it("carry a sign only on a slide that explains it", () => {
    const built = buildOutline("deck", { ...exampleGiven("county-winter-service", picked), library, state: "draft" });
    const slides = built.ok && "slides" in built.value.outline ? built.value.outline.slides : [];
    const signed = slides.filter((slide) => /\w\*/u.test(JSON.stringify(slide)));
    expect(signed.length).toBeGreaterThan(1);
    expect(signed.filter((slide) => !JSON.stringify(slide).includes(SIGN_EXPLAINED))).toEqual([]);
  });

  it("print as they stand once they are kept, and nowhere once they are left out", () => {
    const kept = textsOf(
      said(picked, () => "kept"),
      "final",
    );
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((text) => text.includes("to be confirmed"))).toEqual([]);
    expect(
      textsOf(
        said(picked, () => "left-out"),
        "draft",
      ),
    ).toEqual([]);
  });

  it("print only where they were kept, and in a draft where nothing was said of them, whatever else was said", () => {
    const markersOf = (draft: Draft, wanted: readonly Verdict[]): Set<string> => {
      const words = listGivenWords(draft, setting).filter(({ verdict }) => wanted.includes(verdict));
      return new Set(words.flatMap(({ value }) => markersIn(JSON.stringify(value))));
    };
    const saying = fc.infiniteStream(fc.constantFrom(...verdicts));
    fc.assert(
      fc.property(saying, fc.constantFrom("draft" as const, "final" as const), (stream, state) => {
        const draft = said(picked, () => stream.next().value ?? "open");
        const allowed = markersOf(draft, state === "final" ? ["kept"] : ["kept", "open"]);
        const given = { ...exampleGiven("county-winter-service", draft), library, state };
        for (const document of ["deck", "register"] as const) {
          const built = buildOutline(document, given);
          const printed = built.ok ? markersIn(JSON.stringify(built.value.outline)) : [];
          expect(printed.filter((marker) => !allowed.has(marker))).toEqual([]);
        }
      }),
      { numRuns: 4 },
    );
  });
});
