import type { ReactNode } from "react";

type PageHeadProps = {
  /** A short line above the heading, such as "Set up, page 1 of 2". */
  over?: string;
  title: string;
  lede?: ReactNode;
  /** Stands at the right on a wide page: the page's one main button. */
  action?: ReactNode;
};

export function PageHead({ over, title, lede, action }: PageHeadProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="grid min-w-0 gap-2">
        {over && <p className="text-small font-semibold text-ink-2">{over}</p>}
        <h1>{title}</h1>
        {lede && <div className="max-w-152 text-pretty text-ink-2">{lede}</div>}
      </div>
      {action}
    </div>
  );
}
