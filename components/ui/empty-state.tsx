import type { ReactNode } from "react";

type EmptyStateProps = {
  /** What goes here. */
  title: string;
  /** Why, in a sentence. */
  children: ReactNode;
  /** One action and, where there is one, an example. */
  actions?: ReactNode;
};

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className="rounded-card border-[1.5px] border-dashed border-control px-6 py-8">
      <h2>{title}</h2>
      <div className="mt-3 max-w-[60ch] text-ink-2">{children}</div>
      {actions && <div className="mt-5 flex flex-wrap items-center gap-3">{actions}</div>}
    </section>
  );
}
