import { z } from "zod";
import { type ProposalId, proposalIdSchema } from "../ids/record-ids";

/** A place in a list of proposals: the instant the list is ordered by, in ISO text, and the id. */
export type ProposalCursor = { at: string; id: ProposalId };

const FORM = /^(\d{1,13})\.([0-9a-f-]{36})$/;

/** A cursor as text, such as `1796115720123.0192f0c0-…`: milliseconds since 1970, and the id. */
export const proposalCursorSchema = z
  .string()
  .regex(FORM, "Take a cursor from an earlier page of the list")
  .transform((text, context): ProposalCursor => {
    const [, milliseconds, uuid] = FORM.exec(text) ?? [];
    const at = new Date(Number(milliseconds));
    const id = proposalIdSchema.safeParse(uuid);
    if (id.success && !Number.isNaN(at.getTime())) return { at: at.toISOString(), id: id.data };
    context.addIssue({ code: "custom", message: "Take a cursor from an earlier page of the list" });
    return z.NEVER;
  });

export const writeCursor = ({ at, id }: ProposalCursor): string => `${Date.parse(at)}.${id}`;
