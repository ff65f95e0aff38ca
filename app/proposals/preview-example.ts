import { type ExampleId, getExample } from "@/lib/content/load-examples";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { UserId } from "@/lib/domain/ids/record-ids";
import { type RegisteredSectionId, readDraft } from "@/lib/domain/sections/registry";
import type { DeckSource } from "@/lib/preview/deck-input";
import { workOut } from "@/lib/preview/preview-lane";
import type { DeckAsk } from "@/lib/preview/view-deck";

/** A finished example as of the day it was finished, in its own look or another. */
function exampleSource(id: ExampleId, brand?: BrandRef): DeckSource {
  const example = getExample(id);
  if (!example) throw new Error(`There is no example called ${id}`);
  const { title, theme = "pine", sections: draft, exportedAt } = example;
  return {
    draft,
    title,
    organisation: { name: readDraft(draft).context.orgName ?? "" },
    variant: "executive",
    density: "read-ahead",
    at: exportedAt,
    called: "example",
    state: "final",
    brand: brand ?? { theme },
    ownEntries: [],
  };
}

type Asked = { id: ExampleId; owner: UserId; brand?: BrandRef };

/** The whole deck of an example. */
export function previewExample({ id, owner, brand }: Asked, slides: DeckAsk["slides"]) {
  const given = { source: exampleSource(id, brand), length: "whole", slides } as const;
  return workOut({ job: "deck", given, owner, subject: JSON.stringify([id, slides, brand]) });
}

/** Only the slides that one section of an example feeds. */
export function previewExampleSection({ id, owner }: Asked, sectionId: RegisteredSectionId) {
  const given = { source: exampleSource(id), sectionId };
  return workOut({ job: "section", given, owner, subject: JSON.stringify([id, sectionId]) });
}
