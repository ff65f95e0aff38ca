import { CircleAlert } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import { type FieldAddress, listHeading } from "./field-address";
import { useQuestionSetting } from "./question-setting";

type RowsHeadProps = { question: AnyRowsQuestion; address: FieldAddress; count: number };

/** The legend of a list, its hint, its message, and a plain word when it grows past what is read. */
export function RowsHead({ question, address, count }: RowsHeadProps) {
  const error = useQuestionSetting().errors.get(address.anchor);
  const Heading = listHeading(address);

  return (
    <>
      <legend>
        <Heading className="type-h3">
          {question.label}
          {question.optional && <span className="font-normal text-ink-2"> (optional)</span>}
        </Heading>
      </legend>
      {question.hint && <p className="mt-0.5 max-w-[60ch] text-plain text-ink-2">{question.hint}</p>}
      {error && (
        <p className="mt-1 flex gap-1.5 text-plain font-semibold text-error">
          <Icon as={CircleAlert} className="mt-0.5" />
          <span>
            <VisuallyHidden>Error: </VisuallyHidden>
            {error}
          </span>
        </p>
      )}
      {count > question.cap && (
        <p className="mt-1 text-plain font-semibold text-warn">
          {count - question.cap} more than the {question.cap} this list holds. Leaders read the first {question.cap}.
        </p>
      )}
    </>
  );
}
