import type { ReactNode } from "react";

type OverviewHeadProps = { title: string; status: ReactNode; facts: readonly { label: string; value: string }[] };

export function OverviewHead({ title, status, facts }: OverviewHeadProps) {
  return (
    <div className="mb-8 grid gap-3">
      {status}
      <h1>{title}</h1>
      {facts.length > 0 && (
        <dl className="flex flex-wrap gap-x-10 gap-y-2 text-plain">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt className="text-ink-2">{label}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
