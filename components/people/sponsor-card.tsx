import { Card } from "@/components/ui/card";
import { sponsorDutyOptions } from "@/lib/domain/sections/champions/options";
import type { SponsorDuty } from "@/lib/domain/sections/champions/schema";
import {
  type SponsorScores,
  sponsorGap,
  sponsorStages,
  sponsorStageWords,
} from "@/lib/domain/sections/champions/sponsor-gap";
import { uncapitalise } from "@/lib/domain/text/sentence";
import { NOT_SET } from "./person-words";

type SponsorCardProps = {
  role: string | null;
  card: SponsorScores;
  duties: readonly SponsorDuty[];
  /** What the sponsor can say to other leaders; null where nothing is written. */
  brief: { peers: string | null; reputation: string | null; emergencies: string | null };
};

/** How far the sponsor is, what to work on next, the three duties, and one page to speak from. */
export function SponsorCard({ role, card, duties, brief }: SponsorCardProps) {
  const gap = sponsorGap(card);
  const lines = [
    ["Others like us", brief.peers],
    ["Reputation and relations", brief.reputation],
    ["Emergencies", brief.emergencies],
  ] as const;
  return (
    <Card aria-labelledby="sponsor-card" className="keep-together">
      <h3 id="sponsor-card">{role ?? "No sponsor yet"}</h3>
      <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-2 text-plain sm:grid-cols-5">
        {sponsorStages.map((stage) => (
          <div key={stage}>
            <dt className="text-small text-ink-2">{sponsorStageWords[stage].name}</dt>
            <dd className="font-semibold">{card[stage] === null ? NOT_SET : `${card[stage]} of 5`}</dd>
          </div>
        ))}
      </dl>
      {gap && (
        <p className="mt-3 text-plain">
          <b>Work on this next: {uncapitalise(sponsorStageWords[gap].name)}.</b> {sponsorStageWords[gap].work}
        </p>
      )}
      <h4 className="mt-4 font-semibold">Three duties of a sponsor</h4>
      <ul className="mt-1 grid gap-1 text-plain">
        {sponsorDutyOptions.map(({ value, label }) => (
          <li key={value}>
            {label} <span className="text-ink-2">({duties.includes(value) ? "taken on" : "not yet"})</span>
          </li>
        ))}
      </ul>
      <h4 className="mt-4 font-semibold">What the sponsor can say</h4>
      <dl className="mt-1 grid gap-2 text-plain">
        {lines.map(([term, words]) => (
          <div key={term}>
            <dt className="text-ink-2">{term}</dt>
            <dd className="[overflow-wrap:anywhere]">{words ?? NOT_SET}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
