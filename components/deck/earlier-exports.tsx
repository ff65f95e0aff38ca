import type { Route } from "next";
import Link from "next/link";
import { formatDate } from "@/lib/domain/dates/format-date";
import type { PlainDate } from "@/lib/domain/dates/plain-date";
import { type DocumentChoice, exportFileName, readOutlineName } from "@/lib/domain/exports/choice";
import { documents, exportFormatIds, exportFormats } from "@/lib/domain/exports/formats";
import type { VariantId } from "@/lib/domain/library/variants";
import { capitalise } from "@/lib/domain/text/sentence";
import { exportWords } from "./export-words";

type Version = { number: number; state: string; day: PlainDate; outlines: readonly string[] };

type EarlierExportsProps = {
  proposalId: string;
  versions: readonly Version[];
  /** The page with the versions before these; null where these are the last. */
  older: Route | null;
  locale: string;
  /** Whom each variant is for: "finance director". */
  readers: Readonly<Record<VariantId, { who: string }>>;
};

/** Versions that were exported before; their files are links, which need no JavaScript. */
export function EarlierExports({ proposalId, versions, older, locale, readers }: EarlierExportsProps) {
  return (
    <section aria-labelledby="earlier-title" className="mt-14 max-w-176">
      <h2 id="earlier-title">Versions</h2>
      {versions.length === 0 && (
        <p className="mt-2 text-plain text-ink-2">
          A version is saved whenever you export. It never changes afterwards.
        </p>
      )}
      <ul className="mt-3">
        {versions.map(({ number, state, day, outlines }) => (
          <li key={number} className="border-b border-line py-3 text-plain">
            <p>
              <b>Version {number}</b>{" "}
              <span className="text-ink-2">
                {formatDate(day, locale)}, {state === "final" ? "final" : "marked Draft"}
              </span>
            </p>
            <ul className="mt-1 grid gap-1">
              {outlines.flatMap(documentOf).map((choice) => (
                <li key={choice.name} className="flex flex-wrap items-baseline gap-x-4">
                  <span>{nameOf(choice, readers)}</span>
                  <FileLinks proposalId={proposalId} number={number} choice={choice} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {older !== null && (
        <p className="mt-2">
          <Link href={older} className="inline-flex min-h-11 items-center">
            Older versions
          </Link>
        </p>
      )}
    </section>
  );
}

type Named = DocumentChoice & { name: string };

/** A document that is made no more has no file any more. */
function documentOf(name: string): Named[] {
  const choice = readOutlineName(name);
  return choice ? [{ ...choice, name }] : [];
}

type FileLinksProps = { proposalId: string; number: number; choice: Named };

function FileLinks({ proposalId, number, choice }: FileLinksProps) {
  const folder = `/api/v1/proposals/${proposalId}/versions/${number}/files`;
  const formats = exportFormatIds.filter((id) => exportFormats[id].document === choice.document);
  return formats.map((format) => (
    <a
      key={format}
      href={`${folder}/${exportFileName({ ...choice, format, notes: false })}`}
      download
      aria-label={`${exportWords[format].label}, version ${number}`}
    >
      {exportWords[format].label}
    </a>
  ));
}

function nameOf({ document, variant, density }: Named, readers: EarlierExportsProps["readers"]): string {
  const { called, varies } = documents[document];
  const depends: readonly string[] = varies;
  const reader = depends.includes("variant") ? ` for the ${readers[variant].who}` : "";
  const amount = depends.includes("density") && density === "present" ? ", to present" : "";
  return `${capitalise(called)}${reader}${amount}:`;
}
