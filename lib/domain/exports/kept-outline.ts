import { type BuildDeckOutline, buildDeckOutline } from "../deck/build-outline";
import { type DeckOutline, deckOutlineSchema } from "../deck/outline";
import { type DocumentId, documents } from "./formats";

/** A document worked out from the answers, settled before how it is drawn: what a version keeps and a renderer gets. */
export type KeptOutline = { source: "deck"; outline: DeckOutline };

/** Pure: the same draft and clock give the same document. */
export function buildOutline(document: DocumentId, given: BuildDeckOutline): KeptOutline {
  switch (document) {
    case "deck":
      return { source: "deck", outline: buildDeckOutline(given) };
  }
}

/** A stored document, read by the schema of its kind; a damaged one throws. */
export function readOutline(document: DocumentId, stored: unknown): KeptOutline {
  switch (documents[document].source) {
    case "deck":
      return { source: "deck", outline: deckOutlineSchema.parse(stored) };
  }
}
