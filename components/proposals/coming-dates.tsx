import Link from "next/link";

export type ComingDate = {
  proposalId: string;
  proposalTitle: string;
  /** ISO. */
  date: string;
  /** The date's parts as the list shows them. */
  day: string;
  month: string;
  /** What happens: "Meeting", "Pilot starts". */
  event: string;
  /** "In 18 days". */
  distance: string;
};

/** What is coming across all proposals, soonest first. */
export function ComingDates({ dates }: { dates: readonly ComingDate[] }) {
  return (
    <aside aria-labelledby="coming-dates">
      <h2 id="coming-dates" className="type-h3">
        Coming dates
      </h2>
      <ol className="mt-3 border-t-[1.5px] border-control">
        {dates.map(({ proposalId, proposalTitle, date, day, month, event, distance }) => (
          <li
            key={`${proposalId} ${event} ${date}`}
            className="grid grid-cols-[3.25rem_1fr] items-start gap-4 border-b border-line py-3 text-plain"
          >
            <time dateTime={date} className="text-center text-small leading-4.5 text-ink-2">
              <span className="block font-serif text-h1-small leading-8 font-semibold text-ink lining-nums tabular-nums">
                {day}
              </span>
              {month}
            </time>
            <p>
              <b className="block">{event}</b>
              <Link href={`/proposals/${proposalId}`}>{proposalTitle}</Link>
              <span className="block text-ink-2">{distance}</span>
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
