import { questionAddress } from "@/components/questions/field-address";
import { QuestionField } from "@/components/questions/question-field";
import { Disclosure } from "@/components/ui/disclosure";
import type { AnyQuestion, Tier } from "@/lib/domain/form/question";
import type { AskedSection } from "@/lib/domain/sections/define-section";

type Asked = [key: string, question: AnyQuestion];

/** First questions open, the rest folded under "Make this stronger", those for specialists last. */
export function QuestionList({ section }: { section: AskedSection }) {
  const questions: Asked[] = Object.entries(section.questions).filter(([, { askedOn }]) => askedOn === undefined);
  const ofTier = (tier: Tier): Asked[] => questions.filter(([, question]) => question.tier === tier);
  const first = ofTier("first");
  const stronger = ofTier("stronger");
  const specialist = ofTier("specialist");
  const field = ([key, question]: Asked) => (
    <QuestionField key={key} question={question} address={questionAddress(section.id, key)} />
  );

  if (first.length === 0) {
    return (
      <>
        {stronger.map(field)}
        <Specialist questions={specialist} field={field} />
      </>
    );
  }
  return (
    <>
      {first.map(field)}
      {stronger.length + specialist.length > 0 && (
        <Disclosure
          title={strongerTitle(stronger.length + specialist.length)}
          className="mt-12 border-t border-line pt-3"
        >
          <div className="pt-5">
            {stronger.map(field)}
            <Specialist questions={specialist} field={field} />
          </div>
        </Disclosure>
      )}
    </>
  );
}

function Specialist({ questions, field }: { questions: Asked[]; field: (asked: Asked) => React.ReactNode }) {
  if (questions.length === 0) return null;
  return (
    <section aria-label="For specialists" className="mt-12 border-t border-line pt-6">
      <h2 className="type-h3 mb-5">For specialists</h2>
      {questions.map(field)}
    </section>
  );
}

const strongerTitle = (count: number): string =>
  `Make this stronger (${count} ${count === 1 ? "question" : "questions"})`;
