type Line = { id: string; title: string; kicker: string; note: string | null };

/** The titles of the main slides and nothing else, as large as they matter: read one after the other they are the case. */
export function TitlesAlone({ lines }: { lines: readonly Line[] }) {
  return (
    <section aria-labelledby="titles-title" className="min-w-0">
      <h2 id="titles-title">The titles alone</h2>
      <p className="text-plain text-ink-2">
        Read them one after the other. If they make the case, the slides will too.
      </p>
      <ol className="mt-4 border-t-[1.5px] border-control">
        {lines.map(({ id, title, kicker, note }, position) => (
          <li key={id} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-y-1 border-b border-line py-4">
            <span aria-hidden="true" className="text-ink-2 tabular-nums">
              {position + 1}
            </span>
            <div>
              <p className="text-small text-ink-2">{kicker}</p>
              <p className="type-h3">{title}</p>
              {note !== null && <p className="text-small text-ink-2">{note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
