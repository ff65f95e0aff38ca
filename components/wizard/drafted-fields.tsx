import { columnAddress, questionAddress } from "@/components/questions/field-address";
import { QuestionField } from "@/components/questions/question-field";
import { useQuestionSetting } from "@/components/questions/question-setting";
import { rowsOf } from "@/components/questions/rows-of";
import { useValue } from "@/components/questions/use-answer";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import { type DraftedPlace, draftedPlaces } from "@/lib/domain/start/drafted-places";
import { findOwn } from "@/lib/domain/text/find-own";

type DraftedFieldsProps = { screen: 1 | 2; asked: readonly AskedSection[] };

/** Words and dates made from the answers above, open to change like any other. */
export function DraftedFields({ screen, asked }: DraftedFieldsProps) {
  const { drafted } = useQuestionSetting();
  if (drafted.size === 0) return null;
  return (
    <section aria-labelledby="drafted-title" className="mt-12 border-t border-line pt-6">
      <h2 id="drafted-title">Drafted for you</h2>
      <p className="mt-1 mb-6 text-plain text-ink-2">
        Made from your answers. Read it once and change what you would say differently.
      </p>
      {draftedPlaces[screen].map((place) => (
        <DraftedField key={`${place.section}.${place.question}`} place={place} asked={asked} />
      ))}
    </section>
  );
}

function DraftedField({ place, asked }: { place: DraftedPlace; asked: readonly AskedSection[] }) {
  const address = questionAddress(place.section, place.question);
  const [first] = rowsOf(useValue(address.name));
  const question = findOwn(asked.find(({ id }) => id === place.section)?.questions, place.question);
  if (!question) return null;
  if (question.kind !== "rows") return <QuestionField question={question} address={address} />;
  const column = findOwn(question.columns, place.column ?? "");
  if (!first || !column || place.column === undefined) return null;
  return (
    <QuestionField question={column} address={columnAddress(address, { position: 0, id: first.id }, place.column)} />
  );
}
