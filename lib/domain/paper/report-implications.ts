import { formatDate } from "../dates/format-date";
import { labelOf } from "../form/label-of";
import { headingStatusOptions } from "../sections/safeguards/options";
import { makeTable } from "../slides/make-table";
import { formatNumber } from "../text/format-number";
import { quoted } from "../text/quoted";
import { asSentence, capitalise, listWords, uncapitalise } from "../text/sentence";
import type { PaperGiven } from "./paper-given";
import { type PaperItem, rows } from "./paper-item";

/** What it means for the law, equality, people's data, records, access and staff; what nobody has assessed says so. */
export function implicationItems(given: PaperGiven): PaperItem[] {
  const told: [string, string | null][] = [
    ["Legal", signedOff(given, "signOffLegal", "Legal")],
    ["Equality", equality(given)],
    ["Data protection", signedOff(given, "signOffInformationGovernance", "Information governance")],
    ["Records", ruleOn(given, /record/iu)],
    ["Accessibility", ruleOn(given, /accessib/iu)],
    ["Staffing", staffing(given)],
    ["Security", signedOff(given, "signOffSecurity", "IT security")],
    ["Pre-election period", ruleOn(given, /election/iu)],
    ["To check", toCheck(given)],
  ];
  return rows(
    "implication",
    (index) => 2 + Math.floor(index / 3),
    makeTable({
      caption: "Implications other than finance",
      columns: [
        { head: "For", share: 170 },
        { head: "What it means", share: 710 },
      ],
      rows: told.flatMap(([name, words]) =>
        name === "To check" && words === null ? [] : [[name, words ?? NOT_ASSESSED]],
      ),
      rhythm: "dense",
    }),
  );
}

const NOT_ASSESSED = "Not assessed yet.";

type SignOff = "signOffLegal" | "signOffInformationGovernance" | "signOffSecurity";

function signedOff({ draft, context: { locale, now } }: PaperGiven, key: SignOff, who: string): string | null {
  const date = draft.safeguards[key];
  if (date === null) return null;
  const day = formatDate(date, locale);
  return date > now ? `${who} is to agree by ${day}.` : `${who} agreed on ${day}.`;
}

/** Whether anything that stops closes a way in for people who are not online. */
function equality({ draft: { pilot } }: PaperGiven): string | null {
  const named = pilot.stops.flatMap(({ activity, offlineRoute }) =>
    activity === null ? [] : [{ activity, offlineRoute }],
  );
  if (named.length === 0 || named.some(({ offlineRoute }) => offlineRoute === null)) return null;
  const closed = named
    .filter(({ offlineRoute }) => offlineRoute === true)
    .map(({ activity }) => uncapitalise(activity));
  if (closed.length === 0) return "No way in for people who are not online ends.";
  return `This ends a way in for people who are not online: ${asSentence(listWords(closed))}`;
}

/** The state of our own rule that covers it. */
function ruleOn({ draft: { safeguards }, context: { locale } }: PaperGiven, subject: RegExp): string | null {
  const rule = safeguards.outline.find(({ heading }) => heading !== null && subject.test(heading));
  if (rule === undefined || rule.heading === null) return null;
  const status = labelOf(headingStatusOptions, rule.status);
  const parts = [
    `Our rule ${quoted(rule.heading, locale)}`,
    status === null ? "not set" : uncapitalise(status),
    rule.ownerRole === null ? null : `owner ${uncapitalise(rule.ownerRole)}`,
  ].filter((part) => part !== null);
  return `${parts[0]}: ${parts.slice(1).join("; ")}.`;
}

function staffing({ draft: { pilot, safeguards }, context: { locale } }: PaperGiven): string | null {
  const team = pilot.team.flatMap(({ role }) => (role === null ? [] : [role]));
  const hours = pilot.hoursPerWeek;
  const day = safeguards.signOffUnion;
  const parts = [
    hours === null ? null : `${formatNumber(hours, locale)}\u00A0hours a week`,
    team.length === 0 ? null : `carried by the ${listWords(team)}`,
  ].filter((part) => part !== null);
  const union =
    day === null ? "The union is not consulted yet." : `The union is consulted: ${formatDate(day, locale)}.`;
  if (parts.length === 0) return day === null ? null : union;
  return `${asSentence(capitalise(parts.join(", ")))} ${union}`;
}

const toCheck = ({ legalPrompt }: PaperGiven): string | null =>
  legalPrompt === null ? null : [...legalPrompt.prompts, legalPrompt.closing].join(" ");
