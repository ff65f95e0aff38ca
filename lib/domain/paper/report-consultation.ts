import { formatDate } from "../dates/format-date";
import { signOffs } from "../sections/safeguards/sign-offs";
import { listWords } from "../text/sentence";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { always, item, type PaperItem } from "./paper-item";
import { typedBlocks } from "./typed-blocks";

/** Who has agreed or is to agree, who has not been asked, and the departments it touches. Nothing about any person. */
export function consultationItems({ draft, context: { locale, now } }: PaperGiven): PaperItem[] {
  const dated = signOffs.flatMap(({ key, who }) => {
    const date = draft.safeguards[key];
    return date === null ? [] : [{ date, words: `${who} (${formatDate(date, locale)})` }];
  });
  const open = signOffs.filter(({ key }) => draft.safeguards[key] === null).map(({ who }) => who);
  const departments = draft.champions.departmentsAffected.flatMap(({ name }) => (name === null ? [] : [name]));
  const list = (rows: typeof dated): string => listWords(rows.map(({ words }) => words));
  const done = dated.filter(({ date }) => date <= now);
  const due = dated.filter(({ date }) => date > now);
  const signed = paragraph(
    [
      done.length === 0 ? null : `Agreed by: ${list(done)}.`,
      due.length === 0 ? null : `To agree by the day named: ${list(due)}.`,
      open.length === 0 ? null : `Not asked yet: ${listWords(open)}.`,
    ]
      .filter((part) => part !== null)
      .join(" "),
  );
  const touched = departments.length === 0 ? null : listWords(departments);
  return [...always(signed), ...item("departments", 3, typedBlocks(touched, "Departments it touches"))];
}
