import { formatDate } from "../dates/format-date";
import { signOffs } from "../sections/safeguards/sign-offs";
import type { Block } from "../slides/block";
import { listWords } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";

/** Who has agreed or is to agree, who has not been asked, and the departments it touches. Nothing about any person. */
export function consultationBlocks({ draft, context: { locale, now } }: PaperGiven): Block[] {
  const dated = signOffs.flatMap(({ key, who }) => {
    const date = draft.safeguards[key];
    return date === null ? [] : [{ date, words: `${who} (${formatDate(date, locale)})` }];
  });
  const open = signOffs.filter(({ key }) => draft.safeguards[key] === null).map(({ who }) => who);
  const departments = draft.champions.departmentsAffected.flatMap(({ name }) =>
    name === null ? [] : [shortClause(name, 60)],
  );
  const list = (rows: typeof dated): string => listWords(rows.map(({ words }) => words));
  const done = dated.filter(({ date }) => date <= now);
  const due = dated.filter(({ date }) => date > now);
  return paragraph(
    [
      done.length === 0 ? null : `Agreed by: ${list(done)}.`,
      due.length === 0 ? null : `To agree by the day named: ${list(due)}.`,
      open.length === 0 ? null : `Not asked yet: ${listWords(open)}.`,
      departments.length === 0 ? null : `Departments it touches: ${listWords(departments)}.`,
    ]
      .filter((part) => part !== null)
      .join(" "),
  );
}
