import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";
import { whoWords } from "../sections/asks/decided-by";
import { endDecider } from "../sections/pilot/pilot-words";
import { controlOwner } from "../sections/risks/risk-words";
import { makeTable } from "../slides/make-table";
import { withListLines } from "../text/read-list";
import { capitalise } from "../text/sentence";
import { fallbackBlocks } from "./case-sentences";
import type { PaperGiven } from "./paper-given";
import { item, ONLY_NAMED, type PaperItem, rows } from "./paper-item";

type Step = { date: PlainDate; what: string; who: string | null };

const MAX_STEPS = 9;

/** What happens on which day, in the order of the days, and what stands ready where the answer is no. */
export function nextStepItems(given: PaperGiven): PaperItem[] {
  const all = [...askSteps(given), ...pilotSteps(given), ...controlSteps(given)];
  const steps = all
    .map((step, index) => ({ ...step, isFirst: index < MAX_STEPS }))
    .sort((a, b) => a.date.localeCompare(b.date));
  const { locale } = given.context;
  const table = makeTable({
    caption: "Next steps by date",
    columns: [
      { head: "By", share: 160 },
      { head: "What", share: 480 },
      { head: "Who", share: 240 },
    ],
    rows: steps.map(({ date, what, who }) => [formatDate(date, locale), withListLines(what), who]),
    rhythm: "dense",
  });
  return [
    ...rows("step", (index) => (steps[index]?.isFirst === true ? 2 + Math.floor(index / 3) : ONLY_NAMED), table),
    ...item("fallback", 2, fallbackBlocks(given)),
  ];
}

const askSteps = ({ draft, context }: PaperGiven): Step[] =>
  draft.asks.asks.flatMap((row) =>
    row.ask === null || row.by === null ? [] : [{ date: row.by, what: row.ask, who: whoWords(row, draft, context) }],
  );

function pilotSteps({ draft: { pilot, context } }: PaperGiven): Step[] {
  const step = (date: PlainDate | null, what: string, who: string | null = null): Step[] =>
    date === null ? [] : [{ date, what, who }];
  const decides = endDecider(pilot, context);
  const isNamed = (pilot.decider ?? context.decisionMaker) !== null;
  const team = pilot.team.some(({ role }) => role !== null) ? "The pilot’s team" : null;
  return [
    ...step(pilot.start, "The pilot starts", team),
    ...pilot.reviewDates.slice(0, 2).flatMap(({ date }) => step(date, "We look at it on the way", team)),
    ...step(pilot.end, "The pilot ends", team),
    ...step(pilot.decisionDate, "Go, change or stop", isNamed ? decides : capitalise(decides)),
  ];
}

const controlSteps = ({ draft: { risks }, context }: PaperGiven): Step[] =>
  risks.risks
    .flatMap(({ controls }) => controls)
    .flatMap((control) =>
      control.text === null || control.due === null || control.state === "in-place"
        ? []
        : [{ date: control.due, what: control.text, who: controlOwner(control, context) }],
    );
