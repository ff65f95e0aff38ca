"use client";

import type { ExportFormat } from "@/lib/domain/exports/formats";
import { useExportFormat } from "./export-place";
import { exportWords } from "./export-words";

/** What the chosen format is, what it holds and what it leaves out. */
export function ExportHead({ drawn }: { drawn: ExportFormat }) {
  const { label, lede, contains, leavesOut } = exportWords[useExportFormat(drawn)];
  return (
    <>
      <h2>{label}</h2>
      <p className="mt-1 text-plain text-ink-2">{lede}</p>
      <dl className="mt-4 grid gap-x-6 gap-y-1.5 text-plain sm:grid-cols-[6rem_minmax(0,1fr)]">
        <dt className="text-ink-2">Contains</dt>
        <dd>{contains}</dd>
        <dt className="text-ink-2">Leaves out</dt>
        <dd>{leavesOut}</dd>
      </dl>
    </>
  );
}
