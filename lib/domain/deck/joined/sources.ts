import { formatDate } from "../../dates/format-date";
import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { sourcesClaims } from "./joined-claims";

type SourceRow = { source: string; date: string | null; usedFor: string };

/** Where each figure comes from, and from when, each source and day once. */
export function sourcesSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const rows = merge([...needSources(draft), ...benefitSources(draft)]);
  if (rows.length === 0) return [];
  const table = makeTable({
    caption: "Sources of the figures in this deck",
    columns: [
      { head: "Source", share: 440 },
      { head: "What it stands behind", share: 440 },
    ],
    rows: rows.map(({ source, date, usedFor }) => [
      date === null ? source : `${source}, ${formatDate(date, context.locale)}`,
      usedFor,
    ]),
  });
  const title = slideTitle({ context, facts: { dates: rows.map(({ date }) => date) }, from: sourcesClaims });
  return [{ id: "sources", part: "appendix", kicker: "Appendix: sources", title, layout: "table", table }];
}

const needSources = ({ alignment }: ReadDraft): SourceRow[] =>
  alignment.needs.flatMap((need) => [
    ...sourceRow(need.measureSource, need.measureBaselineDate, need.measureName),
    ...sourceRow(need.evidenceNowSource, null, need.title),
  ]);

const benefitSources = ({ audiences }: ReadDraft): SourceRow[] =>
  audiences.benefits.flatMap(({ ownDataSource, ownDataDate }) => sourceRow(ownDataSource, ownDataDate, "Benefits"));

const sourceRow = (source: string | null, date: string | null, usedFor: string | null): SourceRow[] =>
  source === null ? [] : [{ source, date, usedFor: usedFor ?? "" }];

function merge(rows: readonly SourceRow[]): SourceRow[] {
  const bySource = new Map<string, SourceRow>();
  for (const row of rows) {
    const key = `${row.source}\n${row.date ?? ""}`;
    const known = bySource.get(key);
    const uses = known === undefined ? [row.usedFor] : known.usedFor.split("; ").concat(row.usedFor);
    bySource.set(key, { ...row, usedFor: [...new Set(uses)].filter((use) => use !== "").join("; ") });
  }
  return [...bySource.values()];
}
