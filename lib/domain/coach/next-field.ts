import { walkSection } from "../answers/walk-answers";
import type { Draft } from "../draft/draft";
import type { Finding } from "../findings/finding";
import type { AnyQuestion } from "../form/question";
import { firstQuestionProgress } from "../rules/first-question-progress";
import { openAnswers } from "../rules/missing-answers";
import type { Section } from "../sections/define-section";
import { findOwn } from "../text/find-own";

type Given = { draft: Draft; section: Section; findings: readonly Finding[] };

/** The one question of a section that is worth answering now: a first one, else one without an answer, else a weak one. */
export function nextField({ draft, section, findings }: Given): AnyQuestion | null {
  const answers = draft[section.id]?.answers ?? {};
  const missing = openAnswers(section, answers);
  const first = firstQuestionProgress(draft)
    .open.flatMap(({ fields }) => fields)
    .find((field) => field.section === section.id);
  const ofFirst = first && questionAt(section, first.question, first.column);
  return ofFirst ?? missing[0]?.question ?? weakest(section, draft, findings);
}

function weakest(section: Section, draft: Draft, findings: readonly Finding[]): AnyQuestion | null {
  const [finding] = findings;
  if (!finding) return null;
  const at = walkSection(section, draft[section.id]?.answers ?? {}).find(
    ({ place }) =>
      place.questionKey === finding.questionKey && place.rowId === finding.rowId && place.column === finding.column,
  );
  return at?.question ?? null;
}

function questionAt(section: Section, key: string, column: string | undefined): AnyQuestion | null {
  const question = findOwn(section.questions, key);
  if (question?.kind !== "rows" || column === undefined) return question ?? null;
  return findOwn(question.columns, column) ?? question;
}
