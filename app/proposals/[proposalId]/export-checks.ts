import type { ExportCheck } from "@/components/deck/export-checks";
import { fitWhole } from "@/components/deck/fitted-slides";
import type { KeptOutline } from "@/lib/domain/exports/kept-outline";
import type { Finding } from "@/lib/domain/finding";
import { untouchedExamples } from "@/lib/domain/rules/untouched-examples";
import { sampleLeft } from "@/lib/domain/samples/sample-left";
import { sectionList } from "@/lib/domain/sections/registry";
import { allFindings } from "./coach";
import { deckFindings } from "./deck-findings";
import { liveOutline } from "./live-outline";
import type { Workspace } from "./load-workspace";
import { fieldHref } from "./proposal-links";

type Place = Parameters<typeof fieldHref>[1];

/** What is looked at before a document leaves: what keeps it a draft, and what a reader would stumble over. */
export function exportChecks(workspace: Workspace, kept: KeptOutline): ExportCheck[] {
  const { id, draft } = workspace.proposal;
  const deck = kept.source === "deck" ? kept.outline : liveOutline(workspace);
  const unsourced = deckFindings(workspace, deck).filter(({ code }) => code === "deck.unsourced");
  const check = (places: readonly Place[], fine: string, open: string): ExportCheck => ({
    isFine: places.length === 0,
    words: places.length === 0 ? fine : `${things(places.length)} ${open}`,
    href: places[0] ? fieldHref(id, places[0]) : null,
  });
  const fromSample = sectionList.flatMap((section) => sampleLeft(section, draft, workspace.library));
  return [
    check(blockersOf(workspace), "Nothing stands in the way", "to fix before it is final"),
    check([...untouchedExamples(draft), ...fromSample], "No example text left untouched", "still the example text"),
    check(unsourced, "Every number has a source", "without a source"),
    ...(kept.source === "deck" ? [checkLetters(kept)] : []),
  ];
}

const blockersOf = (workspace: Workspace): Finding[] =>
  allFindings(workspace).filter(({ severity }) => severity === "blocker");

function checkLetters({ outline }: Extract<KeptOutline, { source: "deck" }>): ExportCheck {
  const lacking = new Set(fitWhole(outline).report.missing.flatMap(({ characters }) => characters));
  if (lacking.size === 0) return { isFine: true, words: "The font has every character", href: null };
  return { isFine: false, words: `No font here has ${[...lacking].join(" ")}; a box prints in the PDF`, href: null };
}

const things = (count: number): string => `${count} ${count === 1 ? "thing" : "things"}`;
