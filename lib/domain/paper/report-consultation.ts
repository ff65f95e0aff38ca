import { openLine, signOffLines } from "../sections/safeguards/sign-offs";
import type { Block } from "../slides/block";
import { asSentence, listWords } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import { bullets, paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";

/**
 * Who was asked, who agreed and who is to, each with its day; of whom nothing is recorded, and the departments it
 * touches. Nothing about any person.
 */
export function consultationBlocks({ draft, context }: PaperGiven): Block[] {
  const { signOffs } = draft.safeguards;
  const open = openLine(signOffs);
  const departments = draft.champions.departmentsAffected.flatMap(({ name }) =>
    name === null ? [] : [shortClause(name, 60)],
  );
  const lines = signOffLines(signOffs, context);
  return [
    ...paragraph(lines.length === 0 ? null : "Who has to agree, and how far that is:"),
    ...bullets(lines.map(asSentence)),
    ...paragraph(
      [
        open === null ? null : `${open}.`,
        departments.length === 0 ? null : `Departments it touches: ${listWords(departments)}.`,
      ]
        .filter((part) => part !== null)
        .join(" "),
    ),
  ];
}
