import { openLine, signOffLines } from "../sections/safeguards/sign-offs";
import { asSentence, listWords } from "../text/sentence";
import { bullets, paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { always, item, type PaperItem } from "./paper-item";
import { typedBlocks } from "./typed-blocks";

/**
 * Who was asked, who agreed and who is to, each with its day; of whom nothing is recorded, and the departments it
 * touches. Nothing about any person.
 */
export function consultationItems({ draft, context }: PaperGiven): PaperItem[] {
  const { signOffs } = draft.safeguards;
  const open = openLine(signOffs);
  const departments = draft.champions.departmentsAffected.flatMap(({ name }) => (name === null ? [] : [name]));
  const touched = departments.length === 0 ? null : listWords(departments);
  const lines = signOffLines(signOffs, context);
  return [
    ...always([
      ...paragraph(lines.length === 0 ? null : "Who has to agree, and how far that is:"),
      ...bullets(lines.map(asSentence)),
      ...paragraph(open === null ? null : `${open}.`),
    ]),
    ...item("departments", 3, typedBlocks(touched, "Departments it touches")),
  ];
}
