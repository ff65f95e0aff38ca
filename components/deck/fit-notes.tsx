import { Disclosure } from "@/components/ui/disclosure";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { describeFit } from "@/lib/export/fit/describe-fit";
import { fitWhole } from "./fitted-slides";

/** What fitting did to the slides, said before anything comes down. */
export function FitNotes({ outline }: { outline: DeckOutline }) {
  const titles = new Map(outline.slides.map(({ id, title }) => [id, title]));
  const notes = describeFit(fitWhole(outline).report, (id) => titles.get(id) ?? id).map((note) => ({
    ...note,
    key: `${note.slideId} ${note.words}`,
  }));
  if (notes.length === 0)
    return <p className="mt-3 text-plain text-ink-2">Every slide holds its words at full size.</p>;
  return (
    <Disclosure look="help" title={`How ${count(notes.length)} made to fit`} className="mt-3 text-plain">
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {notes.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

const count = (number: number): string => (number === 1 ? "1 slide was" : `${number} slides were`);
