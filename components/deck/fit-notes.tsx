import { Disclosure } from "@/components/ui/disclosure";
import type { FitNote } from "@/lib/export/fit/describe-fit";

/** What fitting did to the slides, said before anything comes down. */
export function FitNotes({ notes }: { notes: readonly FitNote[] }) {
  if (notes.length === 0)
    return <p className="mt-3 text-plain text-ink-2">Every slide holds its words at full size.</p>;
  return (
    <Disclosure look="help" title={`How ${count(notes.length)} made to fit`} className="mt-3 text-plain">
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {notes.map(({ slideId, words }) => (
          <li key={`${slideId} ${words}`}>{words}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

const count = (number: number): string => (number === 1 ? "1 slide was" : `${number} slides were`);
