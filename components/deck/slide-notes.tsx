import { Disclosure } from "@/components/ui/disclosure";

/** What the speaker has at hand for one slide, folded away. */
export function SlideNotes({ notes }: { notes: readonly string[] | undefined }) {
  if (notes === undefined || notes.length === 0) return null;
  return (
    <Disclosure title="Speaker notes" look="help">
      <ul className="mb-2 grid max-w-152 gap-2">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
