import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "id"> & { id: string; label: ReactNode; hint?: ReactNode };

export function Checkbox({ id, label, hint, ...props }: CheckboxProps) {
  return (
    <label className="choice">
      <input {...props} type="checkbox" id={id} aria-describedby={hint ? `${id}-about` : undefined} />
      <span>{label}</span>
      {hint && (
        <span id={`${id}-about`} className="col-start-2 block text-plain text-ink-2">
          {hint}
        </span>
      )}
    </label>
  );
}
