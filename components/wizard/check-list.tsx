import type { Route } from "next";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type CheckedAnswer = {
  /** The field's anchor, unique on the page together with its section. */
  key: string;
  label: string;
  /** For owners and editors alone, unless the list it stands in says so already. */
  isPrivate: boolean;
  /** Null: "Not provided". */
  value: string | null;
  /** The way back to the field; null where answers are only to be read. */
  href: Route | null;
  /** A row of a list: its own answers stand below it. */
  answers?: readonly CheckedAnswer[];
};

/** Questions and answers of one section, each with its way back to the field. */
export function CheckList({ answers }: { answers: readonly CheckedAnswer[] }) {
  return (
    <dl>
      {answers.map((answer) =>
        answer.answers ? <CheckRow key={answer.key} answer={answer} /> : <CheckLine key={answer.key} answer={answer} />,
      )}
    </dl>
  );
}

function CheckLine({ answer }: { answer: CheckedAnswer }) {
  return (
    <div className="check-line keep-together">
      <dt className="font-semibold">
        {answer.label} {answer.isPrivate && <Tag tone="outline">Private</Tag>}
      </dt>
      <dd className="min-w-0 whitespace-pre-wrap">
        {answer.value ?? <span className="text-ink-2 italic">Not provided</span>}
      </dd>
      <dd className="no-print">
        <ChangeLink answer={answer} />
      </dd>
    </div>
  );
}

function CheckRow({ answer }: { answer: CheckedAnswer }) {
  return (
    <div className="border-b border-line py-3">
      <dt className="flex justify-between gap-4 text-plain font-semibold">
        <span>
          {answer.value ?? answer.label} {answer.isPrivate && <Tag tone="outline">Private</Tag>}
        </span>
        <span className="no-print font-normal">
          <ChangeLink answer={answer} />
        </span>
      </dt>
      <dd className="pl-4 sm:pl-6">
        <CheckList answers={answer.answers ?? []} />
      </dd>
    </div>
  );
}

function ChangeLink({ answer }: { answer: CheckedAnswer }) {
  if (answer.href === null) return null;
  return (
    <a href={answer.href}>
      Change
      <VisuallyHidden>
        : {answer.label}
        {answer.value ? `, ${answer.value.slice(0, 60)}` : ""}
      </VisuallyHidden>
    </a>
  );
}
