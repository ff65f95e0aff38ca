import { type UserId, userIdSchema } from "@/lib/domain/ids/record-ids";
import { database } from "../client";

export type AccountRow = {
  id: UserId;
  name: string;
  email: string;
  role: "admin" | "member";
  /** ISO instants; null: never, and not disabled. */
  lastSignedInAt: string | null;
  disabledAt: string | null;
};

const columns = { id: true, name: true, email: true, role: true, lastSignedInAt: true, disabledAt: true } as const;

/** Everybody who has an account, by address. One Foothold serves one organisation's communications team. */
export async function listAccounts(): Promise<AccountRow[]> {
  const rows = await database().user.findMany({ select: columns, orderBy: { email: "asc" } });
  return rows.map((row) => ({
    ...row,
    id: userIdSchema.parse(row.id),
    role: row.role === "admin" ? "admin" : "member",
    lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
    disabledAt: row.disabledAt?.toISOString() ?? null,
  }));
}
