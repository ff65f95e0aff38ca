import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { fiveMinuteCut } from "@/lib/domain/deck/five-minute-cut";
import { askTitle } from "@/lib/domain/deck/joined/ask-title";
import { readPrintable } from "@/lib/domain/deck/printable";
import { toldAnswers } from "@/lib/domain/deck/told-answers";
import { proposalFileSchema } from "@/lib/domain/file/proposal-file";
import type { TitleKey } from "@/lib/domain/library/title-keys";
import { variantIds } from "@/lib/domain/library/variants";
import { buildPaper } from "@/lib/domain/paper/build-paper";
import type { ReadDraft } from "@/lib/domain/sections/registry";
import type { Slide } from "@/lib/domain/slides/slide";
import { claimGrounds, plainGrounds } from "../support/claims/claim-grounds";
import { craftedCases } from "../support/claims/crafted-cases";
import { keysOf, printedClaim } from "../support/claims/printed-claim";
import { thinByChance } from "../support/claims/thinned-draft";
import { exampleFile, exampleGiven } from "../support/example-outline";

const TRIALS = "tests/fixtures/trials";
const trials = readdirSync(TRIALS).map((name) =>
  proposalFileSchema.parse(JSON.parse(readFileSync(`${TRIALS}/${name}`, "utf8"))),
);
const files = [...trials, ...exampleIds.map(exampleFile)];
const drafts = [...files.map(({ sections }) => sections), ...craftedCases];

/** How often each proposal is thinned; whole besides. */
const THINNED = 12;
type Told = { draft: ReadDraft; slide: Slide };

/** What papers ask for in their first words: claims as those of a slide, without one. */
const requestOfPapers = (title: string): Slide => ({
  id: "answer",
  part: "main",
  kicker: "",
  title,
  layout: "message",
  parts: [],
});

/** The slides of every proposal and the request of its papers, whole and half way, for one reader after the other. */
const told = drafts.flatMap((whole, at) =>
  Array.from({ length: THINNED + 1 }, (_, turn): Told[] => {
    const draft = turn === 0 ? whole : thinByChance(whole, at * THINNED + turn);
    const variant = variantIds[turn % variantIds.length] ?? "executive";
    const isLoose = turn % 2 === 0 && { isLoose: true as const };
    const state = turn % 3 === 0 ? ("draft" as const) : ("final" as const);
    const given = { ...exampleGiven("county-winter-service", draft), variant, state };
    const { printable, context } = readPrintable(given);
    const answers = toldAnswers(printable, context);
    const { slides } = buildDeckOutline({ ...given, ...isLoose });
    return [...slides, requestOfPapers(askTitle(answers, context))].map((slide) => ({ draft: answers, slide }));
  }).flat(),
);

const ownTitles = ({ alignment, asks, audiences, evidence, pilot, readiness, risks }: ReadDraft): (string | null)[] => [
  alignment.whyNowHeadline,
  alignment.fitHeadline,
  asks.headline,
  asks.asks[0]?.ask ?? null,
  audiences.headline,
  evidence.headline,
  pilot.headline,
  readiness.headline,
  risks.headline,
];

/** Written by the author; a page too narrow for the whole keeps its first words. */
const isOwn = ({ draft, slide }: Told): boolean =>
  slide.layout === "cover" || ownTitles(draft).some((own) => own?.startsWith(slide.title.replace(/…$/u, "")));

describe("what the title of a slide claims", () => {
  const printed = told
    .filter((one) => !isOwn(one))
    .map((one) => ({ ...one, keys: keysOf(one.slide), claim: printedClaim(one.slide) }));

  it("is a claim of that slide, in our words", () => {
    expect(printed.filter(({ claim }) => claim === null).map(({ slide }) => [slide.id, slide.title])).toEqual([]);
  });

  it("is so, by the answers and on the slide itself", () => {
    const untrue = printed.filter(({ draft, slide, claim }) => {
      const ground = claim === null ? undefined : { ...claimGrounds, ...plainGrounds }[claim.key];
      return ground?.({ draft, slide, said: claim?.said ?? {} }) === false;
    });
    expect(untrue.map(({ slide, claim }) => [claim?.key, slide.title])).toEqual([]);
  });

  it("is each claim of ours somewhere", () => {
    const keys = new Set(printed.map(({ claim }) => claim?.key));
    expect(Object.keys(claimGrounds).filter((key) => !keys.has(key as TitleKey))).toEqual([]);
  });

  it.each(Object.entries(claimGrounds))("“%s” has a case where it must not appear, and does not", (key, ground) => {
    const barred = printed.filter(
      ({ draft, slide, keys }) => keys.includes(key as TitleKey) && !ground({ draft, slide, said: {} }),
    );
    expect(barred.length).toBeGreaterThan(0);
    expect(barred.filter(({ claim }) => claim?.key === key)).toEqual([]);
  });
});

describe("the author's own title", () => {
  it.each(files.map(({ title, sections }) => [title, sections] as const))(
    "“%s” or the pilot's name leads the deck, its five minutes and its papers",
    (title, sections) => {
      const given = { ...exampleGiven("county-winter-service", sections), title };
      const own = readPrintable(given).printable.pilot.title ?? title;
      const deck = buildDeckOutline(given);
      expect(deck.slides[0]?.title).toBe(own);
      expect(fiveMinuteCut(deck).slides[0]?.title).toBe(own);
      for (const kind of ["report", "brief"] as const) {
        const paper = buildPaper(kind, given);
        expect(paper.ok && paper.value.heading).toBe(own);
      }
    },
  );

  it("stands on every slide it was written for, whatever its length", () => {
    const draft = exampleFile("county-winter-service").sections;
    const named = Object.entries(draft).map(([id, stored]) => {
      const answers = { ...stored?.answers };
      for (const key of Object.keys(answers)) if (/headline$/iu.test(key)) answers[key] = `Ours of ${id} ${key}`;
      return [id, stored && { ...stored, answers }] as const;
    });
    const titles = buildDeckOutline(exampleGiven("county-winter-service", Object.fromEntries(named))).slides.map(
      (slide) => slide.title,
    );
    for (const [id, stored] of named) {
      for (const key of Object.keys(stored?.answers ?? {})) {
        if (/headline$/iu.test(key)) expect(titles).toContain(`Ours of ${id} ${key}`);
      }
    }
  });
});
