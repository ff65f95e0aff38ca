import { labelOf } from "../form/label-of";
import { headingStatusOptions } from "../sections/safeguards/options";
import type { Party } from "../sections/safeguards/schema";
import { headingOwner, signOffLines } from "../sections/safeguards/sign-offs";
import { makeTable } from "../slides/make-table";
import { formatQuantity } from "../text/format-number";
import { quoted } from "../text/quoted";
import { asSentence, uncapitalise } from "../text/sentence";
import type { PaperGiven } from "./paper-given";
import { type PaperItem, rows } from "./paper-item";

/** What it means for the law, equality, people's data, records, access and staff; of what nothing is recorded is named once. */
export function implicationItems(given: PaperGiven): PaperItem[] {
  const check = toCheck(given);
  const told: [string, string | null][] = [
    ["Legal", signOffs(given, ["legal"])],
    ["Equality", equality(given)],
    ["Data protection", signOffs(given, ["data-protection", "information-governance"])],
    ["Records", ruleOn(given, /record/iu)],
    ["Accessibility", ruleOn(given, /accessib/iu)],
    ["Staffing", staffing(given)],
    ["Security", signOffs(given, ["security"])],
    ["Pre-election period", ruleOn(given, /election/iu)],
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
        ...(open.length === 0 ? [] : [["Nothing recorded yet", open.join("; ")]]),
        ...(check === null ? [] : [["To check", check]]),
      ],
      rhythm: "dense",
    }),
  );
}

/** How far those who guard it are with it. */
function signOffs({ draft, context }: PaperGiven, parties: readonly Party[]): string | null {
  const rows = draft.safeguards.signOffs.filter(({ party }) => party !== null && parties.includes(party));
  const lines = signOffLines(rows, context);
  return lines.length === 0 ? null : `Sign-offs. ${lines.map(asSentence).join(" ")}`;
}

/** Whether anything that stops closes a way in for people who are not online. */
function equality({ draft: { pilot } }: PaperGiven): string | null {
  const named = pilot.stops.flatMap(({ activity, offlineRoute }) =>
    activity === null ? [] : [{ activity, offlineRoute }],
  );
  if (named.length === 0 || named.some(({ offlineRoute }) => offlineRoute === null)) return null;
  const closed = named.filter(({ offlineRoute }) => offlineRoute === true).map(({ activity }) => activity);
  if (closed.length === 0) return "No way in for people who are not online ends.";
  return `This ends a way in for people who are not online: ${asSentence(closed.join("; "))}`;
}

/** The state of our own rule that covers it. */
function ruleOn({ draft: { safeguards }, context }: PaperGiven, subject: RegExp): string | null {
  const rule = safeguards.outline.find(({ heading }) => heading !== null && subject.test(heading));
  if (rule === undefined || rule.heading === null) return null;
  const status = labelOf(headingStatusOptions, rule.status);
  const owner = headingOwner(rule, context);
  const name = `Our rule ${quoted(rule.heading, context.locale)}`;
  const known = [status === null ? null : uncapitalise(status), owner === null ? null : `owner: ${owner}`].filter(
    (part) => part !== null,
  );
  return known.length === 0 ? `${name} covers it.` : `${name}: ${known.join("; ")}.`;
}

function staffing(given: PaperGiven): string | null {
  const { pilot } = given.draft;
  const team = pilot.team.flatMap(({ role }) => (role === null ? [] : [role]));
  const hours = pilot.hoursPerWeek;
  const parts = [
    hours === null ? null : formatQuantity(hours, "hours a week", given.context.locale),
    team.length === 0 ? null : `To be carried by: ${team.join("; ")}`,
    signOffs(given, ["hr", "union"]),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.map(asSentence).join(" ");
}

const toCheck = ({ legalPrompt }: PaperGiven): string | null =>
  legalPrompt === null ? null : [...legalPrompt.prompts, legalPrompt.closing].join(" ");
