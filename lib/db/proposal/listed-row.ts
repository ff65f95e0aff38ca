import type { PlainDate } from "@/lib/domain/dates/plain-date";
import type { ProposalRecord } from "@/lib/domain/proposal/proposal-record";
import { toRecord } from "./to-record";

/** A proposal with what is kept of its answers for lists. */
export type ListedRow = ProposalRecord & {
  meetingOn: PlainDate | null;
  answeredCount: number;
  completedCount: number;
  summaryVersion: number;
};

export type StoredRow = Parameters<typeof toRecord>[0] &
  Omit<ListedRow, keyof ProposalRecord | "meetingOn"> & { meetingOn: Date | null };

export const toListedRow = ({ meetingOn, ...row }: StoredRow): ListedRow => ({
  ...row,
  ...toRecord(row),
  meetingOn: meetingOn ? meetingOn.toISOString().slice(0, 10) : null,
});
