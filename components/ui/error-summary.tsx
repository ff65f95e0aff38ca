"use client";

import { CircleAlert } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "./icon";

export type ErrorSummaryItem = {
  /** The id of the control to go to, without "#". */
  fieldId: string;
  /** The same words as under the field. */
  message: string;
};

type ErrorSummaryProps = {
  items: readonly ErrorSummaryItem[];
  /** Changes with each attempt, so that a second press of Continue moves focus here again. */
  attempt: number;
  /** A way past the problems, such as "Skip for now". */
  children?: ReactNode;
};

/** Stands first in the page's main part, takes focus, and leads to each field that needs mending. */
export function ErrorSummary({ items, attempt, children }: ErrorSummaryProps) {
  const summary = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves on each attempt, not when the list shortens
  useEffect(() => {
    summary.current?.focus();
  }, [attempt]);

  useEffect(() => {
    const title = document.title;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, []);

  return (
    <section
      ref={summary}
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      className="mb-8 rounded-card bg-error-soft px-6 pt-5 pb-6 focus:outline-3 focus:outline-offset-2 focus:outline-focus"
    >
      <h2 id="error-summary-title" className="type-h3 flex items-center gap-2 text-error">
        <Icon as={CircleAlert} />
        There is a problem
      </h2>
      <ul className="mt-2 grid gap-1">
        {items.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => focusField(event, fieldId)}
              className="font-semibold text-error"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {children && <div className="mt-4">{children}</div>}
    </section>
  );
}

/** Opens any closed disclosure the field stands in, then gives it focus. */
function focusField(event: { preventDefault(): void }, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  field.focus();
}
