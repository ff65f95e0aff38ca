import type { FieldAddress } from "@/components/questions/field-address";
import { QuestionField } from "@/components/questions/question-field";
import type { AnyQuestion } from "@/lib/domain/form/question";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import type { StartField, StartQuestion } from "@/lib/domain/start/start-questions";
import { RiskPicks } from "./risk-picks";
import { questionOf } from "./start-problems";
import { StartSuggestions } from "./start-suggestions";

type StartQuestionFieldProps = {
  question: StartQuestion;
  asked: readonly AskedSection[];
  /** Where a field stands in the form. */
  addressOf: (field: StartField) => FieldAddress;
};

/** One first question: a single field under its own words, or a few fields under one heading. */
export function StartQuestionField({ question, asked, addressOf }: StartQuestionFieldProps) {
  const { label, hint, fields, picksRisks } = question;
  const [only, ...others] = fields;
  if (!only) return null;
  if (picksRisks) return <RiskPicks question={questionOf(asked, only)} label={label} hint={hint} />;
  if (others.length > 0) {
    return (
      <fieldset className="question min-w-0">
        <legend className="block text-body font-semibold">{label}</legend>
        {hint && <p className="mt-0.5 max-w-[60ch] text-plain text-ink-2">{hint}</p>}
        <div className="mt-4 border-l-2 border-line pl-5">
          {fields.map((field) => {
            const own = questionOf(asked, field);
            const address = addressOf(field);
            return own && <QuestionField key={address.anchor} question={own} address={address} />;
          })}
        </div>
      </fieldset>
    );
  }
  const own = questionOf(asked, only);
  const address = addressOf(only);
  return (
    own && (
      <div className="question">
        <QuestionField question={inStartWords(own, label, hint)} address={address} />
        <StartSuggestions field={only} name={address.name} />
      </div>
    )
  );
}

function inStartWords(question: AnyQuestion, label: string, hint: string | undefined): AnyQuestion {
  return hint === undefined ? { ...question, label } : { ...question, label, hint };
}
