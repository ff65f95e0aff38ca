import type { ExportCheck } from "@/components/deck/export-checks";
import type { Finding } from "@/lib/domain/findings/finding";
import { labelOf } from "@/lib/domain/form/label-of";
import { languageOptions, OUR_LANGUAGE } from "@/lib/domain/lexicon/languages";
import { listGivenWords } from "@/lib/domain/provenance/given-words";
import { untouchedExamples } from "@/lib/domain/rules/untouched-examples";
import { sampleLeft } from "@/lib/domain/samples/sample-left";
import { sectionList } from "@/lib/domain/sections/registry";
import type { DocumentView } from "@/lib/preview/view-export";
import { blockersOf, senseWarnings } from "./coach";
import type { Workspace } from "./load-workspace";
import { confirmHref, fieldHref } from "./proposal-links";

type Looked = { shown: DocumentView; findings: readonly Finding[] };
type Place = Parameters<typeof fieldHref>[1];

/** What is looked at before a document leaves: what keeps it a draft, and what a reader would stumble over. */
export function exportChecks(workspace: Workspace, { shown, findings }: Looked): ExportCheck[] {
  const { id, draft } = workspace.proposal;
  const unsourced = findings.filter(({ code }) => code === "deck.unsourced");
  const check = (places: readonly Place[], fine: string, open: string): ExportCheck => ({
    isFine: places.length === 0,
    words: places.length === 0 ? fine : `${things(places.length)} ${open}`,
    href: places[0] ? fieldHref(id, places[0]) : null,
  });
  const unconfirmed = listGivenWords(draft, workspace.context).filter(({ verdict }) => verdict === "open");
  const fromSample = sectionList.flatMap((section) => sampleLeft(section, draft, workspace.library));
  return [
    check(blockersOf(workspace), "Nothing stands in the way", "to fix before it is final"),
    check(senseWarnings(workspace), "Nothing in it speaks against itself", "to look at again"),
    check([...untouchedExamples(draft), ...fromSample], "No example text left untouched", "still the example text"),
    {
      ...check(
        unconfirmed.map(({ place }) => place),
        "Every word is yours",
        "to confirm: they print as “to be confirmed”",
      ),
      href: unconfirmed.length > 0 ? confirmHref(id) : null,
    },
    check(unsourced, "Every number has a source", "without a source"),
    ...checkLanguage(workspace),
    ...(shown.source === "deck" ? [checkLetters(shown.lacking)] : []),
  ];
}

/** Our headings and labels stand between the author's own words on every page. */
function checkLanguage({ context: { language }, proposal: { id } }: Workspace): ExportCheck[] {
  if (language === OUR_LANGUAGE) return [];
  const words = `Your answers are in ${labelOf(languageOptions, language)}; our own words in the documents are English`;
  return [{ isFine: false, words, href: fieldHref(id, { sectionId: "context", questionKey: "language" }) }];
}

function checkLetters(lacking: readonly string[]): ExportCheck {
  if (lacking.length === 0) return { isFine: true, words: "The font has every character", href: null };
  return { isFine: false, words: `No font here has ${lacking.join(" ")}; a box prints in the PDF`, href: null };
}

const things = (count: number): string => `${count} ${count === 1 ? "thing" : "things"}`;
