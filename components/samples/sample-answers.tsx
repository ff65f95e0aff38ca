import { Disclosure } from "@/components/ui/disclosure";
import { type CheckedAnswer, CheckList } from "@/components/wizard/check-list";

/** The answers of one section of a sample: rows of its lists folded under their names, and nothing that is blank. */
export function SampleAnswers({ answers }: { answers: readonly CheckedAnswer[] }) {
  return answers.filter(isAnswered).map((answer) =>
    answer.answers ? (
      <Disclosure key={answer.key} title={answer.value ?? answer.label} className="border-b border-line py-1">
        <p className="text-small text-ink-2">{answer.label}</p>
        <CheckList answers={onlyAnswered(answer.answers)} />
      </Disclosure>
    ) : (
      <CheckList key={answer.key} answers={[answer]} />
    ),
  );
}

const isAnswered = ({ value }: CheckedAnswer): boolean => value !== null;

/** A list inside a row is one level deep. */
const onlyAnswered = (answers: readonly CheckedAnswer[]): CheckedAnswer[] =>
  answers
    .filter(isAnswered)
    .map((answer) => (answer.answers ? { ...answer, answers: answer.answers.filter(isAnswered) } : answer));
