import { formatDate } from "../../dates/format-date";
import type { PlainDate } from "../../dates/plain-date";
import type { BuildContext } from "../../sections/build-context";
import { fixOwner, fixState } from "../../sections/readiness/fix-words";
import type { ReadDraft } from "../../sections/registry";
import { datedSignOffs, headingOwner, partiesLeftOpen } from "../../sections/safeguards/sign-offs";
import { labelled, type Run } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import type { MessagePart } from "../../slides/message";
import { capitalise, listWords } from "../../text/sentence";

/** What is done before the start, by date, what nobody has set a date for, and what is open. */
export function beforeStart(draft: ReadDraft, context: BuildContext): MessagePart[] {
  const dated = [...datedFixes(draft, context), ...signOffs(draft, context), ...trainings(draft)].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
  return [...openPart(draft, context), ...datedPart(dated, draft.pilot.start, context), ...undatedPart(draft, context)];
}

type Dated = { day: PlainDate; what: string; who: string | null };

const datedFixes = ({ readiness }: ReadDraft, context: BuildContext): Dated[] =>
  readiness.fixes.flatMap((fix) => {
    const { action, by } = fix;
    if (action === null || by === null) return [];
    const parts = [fixOwner(fix, context), by < context.now ? fixState(fix, context) : null];
    return [{ day: by, what: action, who: joined(parts) }];
  });

const signOffs = ({ safeguards }: ReadDraft, context: BuildContext): Dated[] =>
  datedSignOffs(safeguards.signOffs, context).map(({ day, who, state }) => ({
    day,
    what: `Sign-off: ${who}`,
    who: capitalise(state),
  }));

/** Training after the start prepares nobody for it. */
const trainings = ({ training, pilot: { start } }: ReadDraft): Dated[] =>
  training.modules.flatMap(({ name, date, audience }) =>
    name === null || date === null || start === null || date > start ? [] : [{ day: date, what: name, who: audience }],
  );

function joined(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(", ");
}

function datedPart(dated: readonly Dated[], start: PlainDate | null, { locale }: BuildContext): MessagePart[] {
  if (dated.length === 0) return [];
  const isBefore = start !== null && dated.every(({ day }) => day <= start);
  const caption = isBefore ? `Before the start on ${formatDate(start, locale)}` : "What is done, and by when";
  const block = makeTable({
    caption,
    columns: [
      { head: "When", share: 110 },
      { head: caption, share: 250 },
      { head: "Who, or how far", share: 150 },
    ],
    rows: dated.map(({ day, what, who }) => [formatDate(day, locale), what, who]),
  });
  return [{ need: "must", place: "side", block }];
}

function undatedPart({ readiness }: ReadDraft, context: BuildContext): MessagePart[] {
  const items = readiness.fixes
    .filter(({ action, by }) => action !== null && by === null)
    .flatMap((fix) => joined([fix.action, fixOwner(fix, context)]) ?? []);
  if (items.length === 0) return [];
  return [{ need: "must", place: "side", heading: "To put right, with no day set", block: { kind: "bullets", items } }];
}

/** What is not settled is said beside what is, where somebody has begun to settle it. */
function openPart({ safeguards }: ReadDraft, context: BuildContext): MessagePart[] {
  const unasked = safeguards.signOffs.length === 0 ? [] : partiesLeftOpen(safeguards.signOffs);
  const missing = safeguards.outline.filter(({ heading, status }) => heading !== null && status === "missing");
  const written = missing.map((row) => {
    const owner = headingOwner(row, context);
    return `“${row.heading}”${owner === null ? "" : `, ${owner}`}`;
  });
  const lines = [
    ...(unasked.length === 0 ? [] : [`sign-offs with no day of asking or agreeing recorded: ${listWords(unasked)}`]),
    ...(written.length === 0 ? [] : [`parts of the guidance not written yet: ${written.join("; ")}`]),
  ];
  if (lines.length === 0) return [];
  const text: Run[] = labelled("Still open", lines.join("; "));
  return [{ need: "must", place: "main", block: { kind: "callout", tone: "caution", text } }];
}
