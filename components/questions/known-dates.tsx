import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { KnownDate } from "@/lib/domain/reuse/reused-answers";
import { NamedFor } from "./named-for";

type KnownDatesProps = { label: string; dates: readonly KnownDate[]; onUse: (date: string) => void };

/** Dates the proposal has already, to take over with one press. */
export function KnownDates({ label, dates, onUse }: KnownDatesProps) {
  if (dates.length === 0) return null;
  return (
    <Disclosure look="help" title={<NamedFor question={label}>Use a date you have entered</NamedFor>}>
      <ul className="grid gap-1 py-1">
        {dates.map(({ event, date, words }) => (
          <li key={event}>
            <Button size="small" onClick={() => onUse(date)}>
              {event}: {words}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
