"use client";

import Link from "next/link";
import { type ExportTab, exportHref } from "./export-href";
import { useExportPlace } from "./export-place";
import { exportGroups, exportWords } from "./export-words";

/** One link a format; they work without JavaScript and can be sent to somebody. */
export function ExportTabs({ proposalId }: { proposalId: string }) {
  const { place, turnTo } = useExportPlace();
  const tab = (id: ExportTab, label: string) => (
    <li key={id}>
      <Link
        href={exportHref(proposalId, { ...place, tab: id })}
        aria-current={place.tab === id ? "page" : undefined}
        className="export-tab"
        scroll={false}
        onNavigate={(event) => {
          event.preventDefault();
          turnTo({ tab: id }, "push");
        }}
      >
        {label}
      </Link>
    </li>
  );
  return (
    <nav aria-label="Formats" className="export-tabs">
      {exportGroups.map(({ title, formats }) => (
        <div key={title}>
          <p className="export-tabs-title">{title}</p>
          <ul>{formats.map((format) => tab(format, exportWords[format].label))}</ul>
        </div>
      ))}
      <div>
        <p className="export-tabs-title">For yourself</p>
        <ul>{tab("data", "Data (JSON)")}</ul>
      </div>
    </nav>
  );
}
