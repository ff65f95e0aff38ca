/** The titles alone, as a hurried reader sees them. */
export function Storyline({ lines }: { lines: readonly { id: string; title: string }[] }) {
  return (
    <section aria-labelledby="story-title">
      <h2 id="story-title">Does the story hold?</h2>
      <p className="text-plain text-ink-2">The titles alone, as a hurried reader sees them.</p>
      <ol className="mt-4 border-t-[1.5px] border-control">
        {lines.map(({ id, title }, position) => (
          <li key={id} className="grid grid-cols-[2rem_minmax(0,1fr)] border-b border-line py-2.5">
            <span aria-hidden="true" className="text-ink-2 tabular-nums">
              {position + 1}
            </span>
            <a href={`#slide-${id}`} className="type-voice text-ink no-underline hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
