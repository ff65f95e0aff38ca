import type { Route } from "next";
import type { CheckedAnswer } from "@/components/wizard/check-list";
import { referenceLabel } from "@/lib/domain/answers/reference-choices";
import { placeInRow } from "@/lib/domain/answers/walk-answers";
import type { Answers, Draft } from "@/lib/domain/draft/draft";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { Place } from "@/lib/domain/findings/make-finding";
import { type Describing, describeAnswer, describeRowTitle } from "@/lib/domain/form/describe-answer";
import { isPrivate } from "@/lib/domain/form/is-private";
import { isShown } from "@/lib/domain/form/is-shown";
import type { AnyQuestion, AnyRowsQuestion } from "@/lib/domain/form/question";
import type { Section } from "@/lib/domain/sections/define-section";
import { findOwn } from "@/lib/domain/text/find-own";

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  answers: Answers;
  placeOf: (key: string) => Place;
  /** The list these stand in is private as a whole, and says so itself. */
  isInPrivate?: boolean;
};

type List = { place: Place; isInPrivate: boolean };

type Answered = {
  draft: Draft;
  stanceOn: boolean;
  context: Pick<Describing, "locale" | "currency">;
  /** The field of an answer; null where answers are only to be read. */
  hrefOf: (place: Place) => Route | null;
};

/** Every question of a section that is asked now with its answer in words, first questions first. */
export function checkedAnswers({ draft, stanceOn, context, hrefOf }: Answered, section: Section): CheckedAnswer[] {
  const describing: Describing = { ...context, labelOf: (...reference) => referenceLabel(draft, ...reference) };

  function listLevel({ questions, answers, placeOf, isInPrivate = false }: Level): CheckedAnswer[] {
    const asked = Object.entries(questions).filter(
      ([, question]) => (stanceOn || !question.stance) && isShown(question, answers),
    );
    return firstOnesFirst(asked).flatMap(([key, question]) => {
      const place = placeOf(key);
      const line = {
        key: fieldAnchor(place),
        label: question.label,
        isPrivate: !isInPrivate && isPrivate(question),
        href: hrefOf(place),
      };
      if (question.kind !== "rows")
        return [{ ...line, value: describeAnswer(question, findOwn(answers, key), describing) }];
      const rows = listRows(question, answers, key, { place, isInPrivate });
      return rows.length === 0 ? [{ ...line, value: null }] : rows;
    });
  }

  function listRows(question: AnyRowsQuestion, answers: Answers, key: string, { place, isInPrivate }: List) {
    return rowsOf(findOwn(answers, key)).map(
      (row, position): CheckedAnswer => ({
        key: `${fieldAnchor(place)}-${row.id}`,
        label: question.label,
        isPrivate: !isInPrivate && isPrivate(question),
        value: describeRowTitle(question, row, { ...describing, position }),
        href: hrefOf(placeInRow(place, row.id, Object.keys(question.columns)[0] ?? "")),
        answers: listLevel({
          questions: question.columns,
          answers: row,
          placeOf: (column) => placeInRow(place, row.id, column),
          isInPrivate: isInPrivate || isPrivate(question),
        }),
      }),
    );
  }

  return listLevel({
    questions: section.questions,
    answers: draft[section.id]?.answers ?? {},
    placeOf: (questionKey) => ({ sectionId: section.id, questionKey }),
  });
}

function firstOnesFirst(asked: [string, AnyQuestion][]): [string, AnyQuestion][] {
  const isFirst = ([, question]: [string, AnyQuestion]): boolean => question.tier === "first";
  return [...asked.filter(isFirst), ...asked.filter((each) => !isFirst(each))];
}
