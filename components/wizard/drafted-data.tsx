import type { DraftedText } from "@/lib/domain/start/drafted-texts";

const DRAFTED_ID = "drafted-texts";

/** What the answers say about fields nobody was asked for yet, carried by the preview page for the form to take. */
export function DraftedData({ texts }: { texts: readonly DraftedText[] }) {
  return <div id={DRAFTED_ID} hidden data-texts={JSON.stringify(texts)} />;
}

/** The texts a preview page carries; none where it carries nothing. */
export function readDraftedData(page: Document): readonly DraftedText[] {
  const data = page.getElementById(DRAFTED_ID)?.dataset.texts;
  return data ? asTexts(JSON.parse(data)) : [];
}

// Written by the component above, on a page of the same release and origin.
const asTexts = (value: unknown): readonly DraftedText[] => value as readonly DraftedText[];
