import { isUnsaved, type SectionRecord } from "./section-record";
import type { WaitingOutcome } from "./send-section";

/**
 * The record to send next. Where no answer came, that request comes first: only its repeat tells whether it arrived.
 * A section the server answers with a fault lets the others pass, so that it never keeps them from being saved.
 */
export function nextToSend(records: readonly SectionRecord[]): SectionRecord | null {
  const ready = records.filter((record) => isUnsaved(record) && !record.conflict && !record.refusal);
  const fewestTriesFirst = [...ready].sort((one, other) => triesOf(one) - triesOf(other));
  return ready.find(isCutOff) ?? fewestTriesFirst[0] ?? null;
}

/** Whether nothing at all can be saved now, by this section's last try. */
export const isCutOff = ({ trouble }: SectionRecord): boolean => trouble !== null && trouble.outcome.kind !== "fault";

export function fail(record: SectionRecord, outcome: WaitingOutcome): void {
  record.trouble = { outcome, tries: triesOf(record) + 1, since: record.trouble?.since ?? Date.now() };
}

const triesOf = ({ trouble }: SectionRecord): number => trouble?.tries ?? 0;
