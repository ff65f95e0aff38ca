import type { ExportCheck } from "@/components/deck/export-form";
import { reportDeck } from "@/components/deck/fitted-slides";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { untouchedExamples } from "@/lib/domain/rules/untouched-examples";
import { sampleLeft } from "@/lib/domain/samples/sample-left";
import { sectionList } from "@/lib/domain/sections/registry";
import { allFindings } from "./coach";
import { deckFindings } from "./deck-findings";
import type { Workspace } from "./load-workspace";
import { fieldHref } from "./proposal-links";

/** What is looked at before a deck leaves: what keeps it a draft, and what a reader would stumble over. */
export function exportChecks(workspace: Workspace, outline: DeckOutline): ExportCheck[] {
  const { id, draft } = workspace.proposal;
  const blockers = allFindings(workspace).filter(({ severity }) => severity === "blocker");
  const fromSample = sectionList.flatMap((section) => sampleLeft(section, draft, workspace.library));
  const examples = [...untouchedExamples(draft), ...fromSample];
  const unsourced = deckFindings(workspace, outline).filter(({ code }) => code === "deck.unsourced");
  const missing = reportDeck(outline).missing.flatMap(({ characters }) => characters);
  const linkTo = ([place]: readonly Parameters<typeof fieldHref>[1][]) => (place ? fieldHref(id, place) : null);
  return [
    {
      isFine: blockers.length === 0,
      words:
        blockers.length === 0 ? "Nothing stands in the way" : `${things(blockers.length)} to fix before it is final`,
      href: linkTo(blockers),
    },
    {
      isFine: examples.length === 0,
      words:
        examples.length === 0 ? "No example text left untouched" : `${things(examples.length)} still the example text`,
      href: linkTo(examples),
    },
    {
      isFine: unsourced.length === 0,
      words: unsourced.length === 0 ? "Every number has a source" : `${things(unsourced.length)} without a source`,
      href: linkTo(unsourced),
    },
    {
      isFine: missing.length === 0,
      words:
        missing.length === 0
          ? "The font has every character"
          : `The font lacks ${[...new Set(missing)].join(" ")}; a box prints in their place`,
      href: null,
    },
  ];
}

const things = (count: number): string => `${count} ${count === 1 ? "thing" : "things"}`;
