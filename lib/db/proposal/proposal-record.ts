import { themeSchema } from "@/lib/domain/brand/theme-schema";
import type { ThemeId } from "@/lib/domain/brand/themes";
import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids";

export type ProposalRecord = {
  id: ProposalId;
  title: string;
  status: string;
  stanceOn: boolean;
  /** Its own choice; null: the organisation's. */
  theme: ThemeId | null;
  revision: number;
  createdAt: string;
  updatedAt: string;
};

export const proposalColumns = {
  id: true,
  title: true,
  status: true,
  stanceOn: true,
  theme: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
} as const;

type Row = Omit<ProposalRecord, "id" | "theme" | "createdAt" | "updatedAt"> & {
  id: string;
  theme: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** A row as the rest of the house sees it: branded id, a theme there is, instants as ISO text. */
export function toRecord(row: Row): ProposalRecord {
  return {
    ...row,
    id: proposalIdSchema.parse(row.id),
    theme: themeSchema.nullable().parse(row.theme),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
