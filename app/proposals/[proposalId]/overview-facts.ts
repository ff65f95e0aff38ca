import { formatDate } from "@/lib/domain/dates/format-date";
import { daysBetween } from "@/lib/domain/dates/plain-date";
import { readDraft } from "@/lib/domain/sections/registry";
import { unitFor } from "@/lib/domain/text/format-number";
import type { Workspace } from "./load-workspace";

export type OverviewFact = { label: string; value: string };

/** Who decides, when, and how long there is; what is not known yet is left out. */
export function overviewFacts({ proposal, context }: Workspace): OverviewFact[] {
  const { decisionMaker, meetingName, meetingDate, minutesAllowed } = readDraft(proposal.draft).context;
  const when =
    meetingDate === null ? null : `${formatDate(meetingDate, context.locale)}${inDays(context.now, meetingDate)}`;
  const meeting = [meetingName, when].filter((part) => part !== null).join(", ");
  return [
    { label: "Decides", value: decisionMaker ?? "" },
    { label: "Meeting", value: meeting },
    {
      label: "Time you have",
      value: minutesAllowed === null ? "" : `${minutesAllowed} ${unitFor(minutesAllowed, "minutes")}`,
    },
  ].filter(({ value }) => value !== "");
}

function inDays(now: string, date: string): string {
  const days = daysBetween(now, date);
  if (days < 0) return ", which is past";
  if (days === 0) return ", today";
  return days === 1 ? ", tomorrow" : `, in ${days} days`;
}
