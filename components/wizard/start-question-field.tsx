import { QuestionField } from "@/components/questions/question-field";
import type { Answers } from "@/lib/domain/draft";
import type { AnyQuestion } from "@/lib/domain/question";
import type { StartQuestion } from "@/lib/domain/start/start-questions";
import { RiskPicks } from "./risk-picks";
import { startAddress } from "./start-form-rows";
import { questionOf } from "./start-problems";
import { StartSuggestions } from "./start-suggestions";

type StartQuestionFieldProps = { question: StartQuestion; values: Record<string, Answers> };

/** One first question: a single field under its own words, or a few fields under one heading. */
export function StartQuestionField({ question, values }: StartQuestionFieldProps) {
  const { label, hint, fields, picksRisks } = question;
  if (picksRisks) return <RiskPicks label={label} hint={hint} />;
  const [only, ...others] = fields;
  if (!only) return null;
  if (others.length > 0) {
    return (
      <fieldset className="question min-w-0">
        <legend className="block text-body font-semibold">{label}</legend>
        {hint && <p className="mt-0.5 max-w-[60ch] text-plain text-ink-2">{hint}</p>}
        <div className="mt-4 border-l-2 border-line pl-5">
          {fields.map((field) => {
            const asked = questionOf(field);
            const address = startAddress(field, values);
            return asked && <QuestionField key={address.name} question={asked} address={address} />;
          })}
        </div>
      </fieldset>
    );
  }
  const asked = questionOf(only);
  const address = startAddress(only, values);
  return (
    asked && (
      <div className="question">
        <QuestionField question={inStartWords(asked, label, hint)} address={address} />
        <StartSuggestions field={only} name={address.name} />
      </div>
    )
  );
}

function inStartWords(question: AnyQuestion, label: string, hint: string | undefined): AnyQuestion {
  return hint === undefined ? { ...question, label } : { ...question, label, hint };
}
