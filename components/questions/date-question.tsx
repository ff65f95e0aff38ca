import { DateField } from "@/components/ui/date-field";
import { formatDate } from "@/lib/domain/dates/format-date";
import type { ControlProps } from "./control";
import { KnownDates } from "./known-dates";
import { useQuestionSetting } from "./question-setting";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

export function DateQuestion(props: ControlProps) {
  const { address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, help, ...words } = useFieldWords(props, { value });
  const { reuse, country, locale } = useQuestionSetting();

  return (
    <DateField
      {...words}
      help={
        <>
          {help}
          {value === null && <KnownDates label={props.question.label} dates={reuse.dates} onUse={change} />}
        </>
      }
      name={address.name}
      value={typeof value === "string" ? value : null}
      onValueChange={change}
      onBlur={leave}
      monthFirst={country === "US"}
      inWords={(date) => formatDate(date, locale)}
    />
  );
}
