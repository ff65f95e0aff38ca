/** What the speaker has at hand for one slide, folded away. */
export function SlideNotes({ notes }: { notes: readonly string[] | undefined }) {
  if (notes === undefined || notes.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center">Speaker notes</summary>
      <ul className="mb-2 grid max-w-152 gap-2">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
