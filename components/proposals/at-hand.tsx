import { Card } from "@/components/ui/card";

/** What to find before starting, so that nobody stops at question seven to look for a report. */
export function AtHand() {
  return (
    <Card aria-labelledby="at-hand">
      <h2 id="at-hand" className="type-h3">
        What helps to have at hand
      </h2>
      <ul className="mt-4 grid list-disc gap-1 pl-4.5 marker:text-control">
        <li>Your council or corporate plan, with page numbers</li>
        <li>One number somebody already reports, such as calls a week</li>
        <li>The date of the meeting, and who decides</li>
        <li>What people said in public about you this week</li>
      </ul>
      <p className="mt-4 text-plain text-ink-2">
        Something missing? Choose “I do not know yet”. It becomes a thing to do, not a gap you have to hide.
      </p>
    </Card>
  );
}
