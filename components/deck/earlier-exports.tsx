import { formatDate } from "@/lib/domain/dates/format-date";

type EarlierExportsProps = {
  proposalId: string;
  versions: readonly { number: number; state: string; createdAt: string }[];
  locale: string;
};

/** Versions that were exported before; their files are links, which need no JavaScript. */
export function EarlierExports({ proposalId, versions, locale }: EarlierExportsProps) {
  const fileHref = (number: number, format: "pdf" | "html"): string =>
    `/api/v1/proposals/${proposalId}/versions/${number}/files/deck-executive-read-ahead.${format}`;

  return (
    <section aria-labelledby="earlier-title" className="mt-14">
      <h2 id="earlier-title">Versions</h2>
      {versions.length === 0 && (
        <p className="mt-2 text-plain text-ink-2">
          A version is saved whenever you export. It never changes afterwards.
        </p>
      )}
      <ul className="mt-3">
        {versions.map(({ number, state, createdAt }) => (
          <li
            key={number}
            className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line py-2.5 text-plain"
          >
            <b>Version {number}</b>
            <span className="text-ink-2">
              {formatDate(createdAt.slice(0, 10), locale)}, {state === "final" ? "final" : "marked Draft"}
            </span>
            <span className="flex gap-4 sm:ml-auto">
              <a href={fileHref(number, "pdf")} download aria-label={`PDF of version ${number}`}>
                PDF
              </a>
              <a href={fileHref(number, "html")} download aria-label={`Web page of version ${number}`}>
                Web page
              </a>
            </span>
          </li>
        ))}
      </ul>
      <h2 className="mt-12">Your data</h2>
      <p className="mt-2 text-plain text-ink-2">
        Every answer of this proposal as one file, private notes included. Keep it to yourself; it can be taken back in.
      </p>
      <p className="mt-2">
        <a href={`/api/v1/proposals/${proposalId}/data`} download>
          Download the data file (JSON)
        </a>
      </p>
    </section>
  );
}
