import type { ComponentProps } from "react";
import { Field } from "./field";

const POINTS = [1, 2, 3, 4, 5] as const;

type ScaleFieldProps = Omit<ComponentProps<typeof Field>, "children" | "isGroup"> & {
  name: string;
  /** 1 to 5; null is not set, which is not the middle. */
  value: number | null;
  onValueChange: (value: number) => void;
  /** What 1, 2, 3, 4 and 5 mean: "possible: 20 to 50 % in a year". The chosen one shows below. */
  meanings?: readonly string[];
};

/** One to five as five joined radios; arrow keys work as the browser has them. */
export function ScaleField({ name, value, onValueChange, meanings, ...field }: ScaleFieldProps) {
  const meaning = value === null ? undefined : meanings?.[value - 1];

  return (
    <Field {...field} isGroup>
      {(control) => (
        <>
          <div className="flex max-w-70">
            {POINTS.map((point) => (
              <label key={point} className="scale-cell">
                <input
                  type="radio"
                  id={point === 1 ? control.id : `${control.id}-${point}`}
                  name={name}
                  value={point}
                  aria-label={meanings?.[point - 1] ? `${point}, ${meanings[point - 1]}` : undefined}
                  aria-invalid={control["aria-invalid"]}
                  checked={value === point}
                  onChange={() => onValueChange(point)}
                />
                <span>{point}</span>
              </label>
            ))}
          </div>
          {meanings && (
            <p className="mt-1 text-small text-ink-2">
              {meaning ? `${value}, ${meaning}` : "Not set. 1 is lowest, 5 is highest."}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
