import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft } from "@/lib/domain/draft/draft";
import { documentIds, documents } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import { scopeSchema } from "@/lib/domain/library/entry-kinds";
import { type Sector, sectors } from "@/lib/domain/library/sector";
import { type VariantId, variantIds } from "@/lib/domain/library/variants";
import { exampleGiven } from "../support/example-outline";
import { changeTexts } from "../support/lengthen-draft";
import { textsIn } from "../support/library-texts";

const library = loadLibrary();
const given = exampleGiven("county-winter-service");

/** The county's answers in words that say nothing of anybody, so that every other word of a document is ours. */
function blankedDraft(scope: readonly string[], sector: Sector): Draft {
  let count = 0;
  const blanked = changeTexts(given.draft, () => {
    count += 1;
    return `Typed words ${count}`;
  });
  const { context } = blanked;
  return { ...blanked, context: { finished: true, answers: { ...context?.answers, scope: [...scope], sector } } };
}

/** All that every document says, for every reader where it differs by reader. */
function wordsOf(scope: readonly string[], sector: Sector): string[] {
  const draft = blankedDraft(scope, sector);
  return documentIds.flatMap((document) => {
    const readers: readonly VariantId[] = documents[document].source === "deck" ? variantIds : ["members"];
    return readers.flatMap((variant) => {
      const built = buildOutline(document, { ...given, library, draft, variant });
      if (!built.ok) throw new Error(`${document}: ${built.code}`);
      return textsIn(built.value.outline, document).map(({ text }) => text);
    });
  });
}

const holding = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.filter((text) => pattern.test(text))),
];

/** Words that say that anybody can read along, or who would. */
const PUBLIC =
  /social media|\bpublic\b|\bpublished\b|\bfollowers?\b|\bthe press\b|\bthe media\b|\bpause the accounts\b/iu;
const ASKERS = ["residents", "patients", "visitors", "students", "customers", "tenants", "citizens", "voters"];
const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(${words.join("|")})\\b`, "iu");

describe("an internal network", () => {
  it.each(sectors)("of a body of the kind %s is never called public, nor its colleagues anything else", (sector) => {
    const texts = wordsOf(["internal-network"], sector);
    expect(texts.length).toBeGreaterThan(1000);
    expect(holding(texts, PUBLIC)).toEqual([]);
    expect(holding(texts, anyOf(ASKERS))).toEqual([]);
    expect(holding(texts, /colleagues/u)).not.toEqual([]);
  });
});

describe("something tried in public", () => {
  it.each(sectors)(
    "speaks of those who ask a body of the kind %s in its own word for them, and in no other",
    (sector) => {
      const own = library.lexicon.bodies[sector]?.askers ?? "";
      const texts = wordsOf(["external-service"], sector);
      expect(holding(texts, anyOf([own]))).not.toEqual([]);
      expect(holding(texts, anyOf(ASKERS.filter((word) => word !== own)))).toEqual([]);
    },
  );
});

describe("the words of the lexicon", () => {
  const { bodies, aims } = library.lexicon;

  it("are there for every kind of body and for every scope", () => {
    expect(Object.keys(bodies).sort()).toEqual([...sectors].sort());
    expect(Object.keys(aims).sort()).toEqual([...scopeSchema.options].sort());
  });

  it("mark entries by scopes that there are", () => {
    const known: readonly string[] = scopeSchema.options;
    const { risks, cases, objections, figures, askTemplates, countryPrompts, glossary } = library;
    const lists = [risks, cases, objections, figures, askTemplates, countryPrompts, glossary];
    const scopes = lists.flatMap((list) => list.flatMap((entry) => entry.scopes ?? []));
    expect(scopes.length).toBeGreaterThan(50);
    expect(scopes.filter((scope) => !known.includes(scope))).toEqual([]);
  });
});
