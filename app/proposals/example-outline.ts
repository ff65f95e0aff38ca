import { type ExampleId, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { readDraft } from "@/lib/domain/sections/registry";

/** The deck of a finished example, as of the day it was finished. */
export function exampleOutline(id: ExampleId): DeckOutline {
  const example = getExample(id);
  if (!example) throw new Error(`There is no example called ${id}`);
  const { title, theme = "pine", sections: draft, exportedAt } = example;
  return buildDeckOutline({
    draft,
    title,
    organisation: { name: readDraft(draft).context.orgName ?? "" },
    library: loadLibrary(),
    variant: "executive",
    density: "read-ahead",
    now: exportedAt.slice(0, 10),
    versionLabel: "Example",
    frozenAt: exportedAt,
    state: "final",
    brand: { theme },
  });
}
