import { database } from "../client";
import { hashLinkToken } from "./link-token";

/** Whether the set-up page may be shown. Looking consumes nothing; with the first account every token is closed. */
export async function isSetupLinkOpen(token: string): Promise<boolean> {
  const link = await database().oneTimeLink.findFirst({
    where: { tokenHash: hashLinkToken(token), purpose: "setup", usedAt: null, expiresAt: { gt: new Date() } },
    select: { tokenHash: true },
  });
  return link !== null && (await database().user.count()) === 0;
}
