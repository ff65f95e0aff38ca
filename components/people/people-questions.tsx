import { questionAddress } from "@/components/questions/field-address";
import { QuestionField } from "@/components/questions/question-field";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { championsAsked } from "@/lib/domain/sections/champions/asked";

export type PeopleQuestionKey = keyof typeof championsAsked.questions;

const questions: Readonly<Record<PeopleQuestionKey, AnyQuestion>> = championsAsked.questions;

/** Some questions of the section about people, in the form around them. */
export function PeopleQuestions({ keys }: { keys: readonly PeopleQuestionKey[] }) {
  return (
    <div className="no-print max-w-132">
      {keys.map((key) => (
        <QuestionField key={key} question={questions[key]} address={questionAddress("champions", key)} />
      ))}
    </div>
  );
}
