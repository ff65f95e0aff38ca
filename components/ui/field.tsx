import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

/** What a control must carry so that its label, hint and error are announced with it. */
export type ControlWiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = {
  /** The control's id and the anchor that error summaries and findings link to. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Says what to do. Shown, and announced with the control. */
  error?: string | undefined;
  isOptional?: boolean;
  /** Several controls under one question: a fieldset with a legend in place of a label. */
  isGroup?: boolean;
  labelSize?: "normal" | "large" | "quiet";
  /** Stands under the control at the left, so that opening it moves nothing above. */
  help?: ReactNode;
  /** Stands beside the help, and stays there while the help is open. */
  aside?: ReactNode;
  /** Stands under the control at the right: usually a character count. */
  count?: ReactNode;
  className?: string;
  children: (control: ControlWiring) => ReactNode;
};

const LABEL_CLASSES = {
  normal: "block font-semibold",
  large: "type-h3 block",
  quiet: "block text-plain font-normal",
} as const;

/** The one home of label, hint, error and their wiring to the control. */
export function Field(props: FieldProps) {
  const { id, label, hint, error, isOptional = false, isGroup = false, labelSize = "normal" } = props;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = classNames(hintId, errorId) || undefined;
  const Wrapper = isGroup ? "fieldset" : "div";
  const words = (
    <>
      {label}
      {isOptional && <span className="font-normal text-ink-2"> (optional)</span>}
    </>
  );

  return (
    <Wrapper
      className={classNames("question min-w-0", props.className)}
      aria-describedby={isGroup ? describedBy : undefined}
    >
      {isGroup ? (
        <legend className={LABEL_CLASSES[labelSize]}>{words}</legend>
      ) : (
        <label className={LABEL_CLASSES[labelSize]} htmlFor={id}>
          {words}
        </label>
      )}
      {hint && (
        <p id={hintId} className="mt-0.5 max-w-[60ch] text-plain text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className="mt-1 flex gap-1.5 text-plain font-semibold text-error">
          <Icon as={CircleAlert} className="mt-0.5" />
          <span>
            <VisuallyHidden>Error: </VisuallyHidden>
            {error}
          </span>
        </p>
      )}
      <div className="mt-2">
        {props.children({
          id,
          "aria-describedby": isGroup ? undefined : describedBy,
          "aria-invalid": error ? true : undefined,
        })}
      </div>
      {(props.help || props.aside || props.count) && (
        <div className="question-foot">
          {props.help}
          {(props.aside || props.count) && (
            <div className="question-foot-rest">
              {props.aside}
              {props.count}
            </div>
          )}
        </div>
      )}
    </Wrapper>
  );
}
