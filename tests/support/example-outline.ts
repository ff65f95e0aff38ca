import { type ExampleId, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { type BuildDeckOutline, buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Draft } from "@/lib/domain/draft/draft";
import type { ProposalFile } from "@/lib/domain/file/proposal-file";
import type { DeckOutline } from "@/lib/domain/slides/outline";

export function exampleFile(id: ExampleId): ProposalFile {
  const file = getExample(id);
  if (file === null) throw new Error(`there is no example “${id}”`);
  return file;
}

/** What every document of an example is built from, on the day it was filed; other sections may stand in for its own. */
export function exampleGiven(id: ExampleId, sections?: Draft): BuildDeckOutline {
  const { title, exportedAt, sections: own } = exampleFile(id);
  return {
    draft: sections ?? own,
    title,
    organisation: { name: "Anytown" },
    library: loadLibrary(),
    variant: "executive",
    density: "read-ahead",
    now: exportedAt.slice(0, 10),
    versionLabel: "Version 1",
    frozenAt: exportedAt,
    state: "final",
    brand: { theme: "pine" },
  };
}

export const exampleOutline = (id: ExampleId, sections?: Draft): DeckOutline =>
  buildDeckOutline(exampleGiven(id, sections));
