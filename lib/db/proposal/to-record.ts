import { type ProposalRecord, proposalRecordSchema } from "@/lib/domain/proposal/proposal-record";

export const proposalColumns = {
  id: true,
  title: true,
  status: true,
  stanceOn: true,
  theme: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Record<keyof ProposalRecord, true>;

type Row = Omit<ProposalRecord, "id" | "status" | "theme" | "createdAt" | "updatedAt"> & {
  id: string;
  status: string;
  theme: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** A row as the rest of the house sees it: branded id, a theme there is, instants as ISO text. */
export function toRecord(row: Row): ProposalRecord {
  const { id, status, theme } = proposalRecordSchema.shape;
  return {
    ...row,
    id: id.parse(row.id),
    status: status.parse(row.status),
    theme: theme.parse(row.theme),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
