import { OFFLINE_STAYS } from "../sections/pilot/pilot-words";
import { makeTable } from "../slides/make-table";
import { formatNumber, formatQuantity, unitFor } from "../text/format-number";
import { asSentence } from "../text/sentence";
import { implicationWords, signOffWords } from "./implication-facts";
import { implicationSubjects } from "./implication-subjects";
import type { PaperGiven } from "./paper-given";
import { type PaperItem, rows } from "./paper-item";

/** What it means for the law, equality, people's data, records, access and staff; subjects that it does not cover are named once. */
export function implicationItems(given: PaperGiven): PaperItem[] {
  const { legal, dataProtection, records, accessibility, security, election } = implicationSubjects;
  const of = (subject: (typeof implicationSubjects)[keyof typeof implicationSubjects]): [string, string | null] => [
    subject.name,
    implicationWords(subject, given),
  ];
  const told: [string, string | null][] = [
    of(legal),
    ["Equality", equality(given)],
    of(dataProtection),
    of(records),
    of(accessibility),
    ["Staffing", staffing(given)],
    of(security),
    of(election),
  ];
  const open = told.filter(([, words]) => words === null).map(([name]) => name);
  return rows(
    "implication",
    (index) => 2 + Math.floor(index / 3),
    makeTable({
      caption: "Implications other than finance",
      columns: [
        { head: "For", share: 170 },
        { head: "What it means", share: 710 },
      ],
      rows: [
        ...told.filter(([, words]) => words !== null),
        ...(open.length === 0 ? [] : [["Not covered in this report", open.join("; ")]]),
      ],
      rhythm: "dense",
    }),
  );
}

/** Whether anything that stops closes a way in for people who are not online. */
function equality({ draft: { pilot } }: PaperGiven): string | null {
  const named = pilot.stops.flatMap(({ activity, offlineRoute }) =>
    activity === null ? [] : [{ activity, offlineRoute }],
  );
  if (named.length === 0 || named.some(({ offlineRoute }) => offlineRoute === null)) return null;
  const closed = named.filter(({ offlineRoute }) => offlineRoute === true).map(({ activity }) => activity);
  if (closed.length === 0) return OFFLINE_STAYS;
  return `This ends a way in for people who are not online: ${asSentence(closed.join("; "))}`;
}

function staffing(given: PaperGiven): string | null {
  const hours = given.draft.pilot.hoursPerWeek;
  const parts = [
    hours === null ? null : formatQuantity(hours, "hours a week", given.context.locale),
    carriedBy(given),
    signOffWords(given, ["hr", "union"]),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.map(asSentence).join(" ");
}

/** The hours of each role where they are told; who is on the team says nothing of hours. */
function carriedBy({ draft: { economics, pilot }, context: { locale } }: PaperGiven): string | null {
  const hours = new Map<string, number>();
  for (const { role, hoursPerWeek } of economics.burden) {
    if (role !== null && hoursPerWeek !== null) hours.set(role, (hours.get(role) ?? 0) + hoursPerWeek);
  }
  if (hours.size > 0) {
    const told = [...hours].map(([role, sum]) => `${role}: ${formatNumber(sum, locale)} ${unitFor(sum, "hours")}`);
    return `Who does it, in hours a week: ${told.join("; ")}`;
  }
  const team = pilot.team.flatMap(({ role }) => (role === null ? [] : [role]));
  return team.length === 0 ? null : `The team: ${team.join("; ")}`;
}
