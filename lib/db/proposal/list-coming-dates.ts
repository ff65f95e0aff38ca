import { z } from "zod";
import type { UserScope } from "@/lib/domain/account/scope";
import type { PlainDate } from "@/lib/domain/dates/plain-date";
import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { type DateEvent, dateEvents } from "@/lib/domain/proposal/summarise-draft";
import { database } from "../client";

export type StoredDate = { proposalId: ProposalId; title: string; event: DateEvent; date: PlainDate };

type List = { scope: UserScope; from: PlainDate; limit: number };

const eventSchema = z.enum(dateEvents);

/** The soonest days from `from` on that a user's proposals name, at most `limit` of them. */
export async function listComingDates({ scope, from, limit }: List): Promise<StoredDate[]> {
  const rows = await database().proposalDate.findMany({
    where: { ownerId: scope.userId, date: { gte: new Date(from) } },
    orderBy: [{ date: "asc" }, { proposalId: "asc" }, { event: "asc" }],
    take: limit,
    include: { proposal: { select: { title: true } } },
  });
  return rows.map(({ proposalId, event, date, proposal: { title } }) => ({
    proposalId: proposalIdSchema.parse(proposalId),
    title,
    event: eventSchema.parse(event),
    date: date.toISOString().slice(0, 10),
  }));
}
