import { useValue } from "@/components/questions/use-answer";
import type { StoredRow } from "@/lib/domain/draft/draft";
import { countAboveAppetite, DEFAULT_APPETITE } from "@/lib/domain/sections/risks/score";
import { riskScores } from "./risk-scores";

/** One line over the list: how many risks lie above what is accepted, before and after. */
export function RiskSummary({ rows }: { rows: readonly StoredRow[] }) {
  const answer = useValue("risks.appetite");
  const appetite = typeof answer === "number" ? answer : DEFAULT_APPETITE;
  const limit = typeof answer === "number" ? "what you accept" : "our usual limit";
  if (rows.length === 0) return null;
  const { before, after } = countAboveAppetite(rows.map(riskScores), appetite);
  return (
    <p className="mt-2 text-plain">
      <b>
        {rows.length} {rows.length === 1 ? "risk" : "risks"}
      </b>
      <span className="text-ink-2">
        , {before} above {limit} ({appetite}) before and {after} after
      </span>
    </p>
  );
}
