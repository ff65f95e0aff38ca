import type { Draft } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { rowsOf } from "../draft/rows-of";
import type { SlideId } from "../ids/slide-ids";
import type { VariantId } from "../library/variants";
import type { SlidePart } from "../sections/context/schema";
import { type ReadDraft, readDraft } from "../sections/registry";

/** What the author decided of one slide; null: as it is suggested. */
export type DeckChoice = { title: string | null; part: SlidePart | null; place: number | null; isLeftOut: boolean };
export type DeckChoices = ReadonlyMap<string, DeckChoice>;

type Given = {
  draft: Draft;
  /** Titles as documents print them. */
  printable: ReadDraft;
  variant: VariantId;
};

/** Both open or close the deck, whoever reads: they are renamed, and nothing else. */
const FRAME: ReadonlySet<string> = new Set<SlideId>(["cover", "decision"]);

/** True for a slide that has no other place and is never left out. */
export const isFrame = (slideId: string): boolean => FRAME.has(slideId);

/** What the author decided for one reader: what holds for this reader alone goes before what holds for all. */
export function deckChoicesOf({ draft, printable, variant }: Given): DeckChoices {
  const titles = new Map(printable.context.deckChoices.map(({ id, title }) => [id, title]));
  const rows = readDraft(draft).context.deckChoices.filter(({ id }) => !namesUnknownReader(draft, id));
  const forAll = rows.filter((row) => row.variant === null);
  const forReader = rows.filter((row) => row.variant === variant);
  const choices = new Map<string, DeckChoice>();
  for (const { id, slideId, part, place, isLeftOut } of [...forAll, ...forReader]) {
    if (slideId === null) continue;
    const before = choices.get(slideId) ?? NOTHING_CHOSEN;
    const title = titles.get(id) ?? before.title;
    choices.set(
      slideId,
      isFrame(slideId)
        ? { ...NOTHING_CHOSEN, title }
        : {
            title,
            part: part ?? before.part,
            place: place ?? before.place,
            isLeftOut: isLeftOut ?? before.isLeftOut,
          },
    );
  }
  return choices;
}

const NOTHING_CHOSEN: DeckChoice = { title: null, part: null, place: null, isLeftOut: false };

/** A choice for a reader whom this release does not know must not hold for all of them. */
function namesUnknownReader(draft: Draft, rowId: string): boolean {
  const row = rowsOf(draft.context?.answers.deckChoices).find(({ id }) => id === rowId);
  const read = readDraft(draft).context.deckChoices.find(({ id }) => id === rowId);
  return row !== undefined && !isBlank(row.variant) && read?.variant === null;
}
