import type { Route } from "next";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { labelOfReference } from "@/components/questions/label-of-reference";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import type { RehearsalCard } from "./rehearsal-card";

type CardAnswerProps = {
  card: RehearsalCard;
  references: readonly ReferenceChoice[];
  /** Where the answer is written. */
  editHref: Route;
};

/** What the writer meant to say, in the order in which to say it. */
export function CardAnswer({ card, references, editHref }: CardAnswerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const parts = [
    { label: "Grant first", words: card.concede },
    { label: "Then answer", words: card.answer },
    { label: "In two minutes", words: card.longAnswer },
    { label: "The example behind it", words: labelOfReference(card.evidenceId, references) },
    { label: "The risk that treats it", words: labelOfReference(card.riskId, references) },
    { label: "Ask back", words: card.askBack },
  ].filter(({ words }) => words !== null);

  return (
    <section aria-labelledby="answer" className="border-t border-line pt-5">
      <h3 id="answer" ref={heading} tabIndex={-1} className="type-h3">
        Your answer
      </h3>
      {card.answer === null && <p className="mt-2 text-warn">There is no answer yet.</p>}
      <dl className="mt-3 grid gap-4">
        {parts.map(({ label, words }) => (
          <div key={label}>
            <dt className="text-small font-semibold text-ink-2">{label}</dt>
            <dd className="max-w-[66ch] whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-plain">
        <Link href={editHref}>{card.answer === null ? "Write the answer" : "Change the answer"}</Link>
      </p>
    </section>
  );
}
