import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

type ToConfirmCardProps = {
  href: Route;
  /** Sections with words that nobody has kept or left out yet. */
  sections: readonly { title: string; count: number }[];
};

/** How much is still to be read before anything is final; nothing at all where all was read. */
export function ToConfirmCard({ href, sections }: ToConfirmCardProps) {
  if (sections.length === 0) return null;
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  return (
    <Card aria-labelledby="to-confirm" className="no-print mb-10">
      <h2 id="to-confirm" className="type-h3">
        To confirm
      </h2>
      <p className="text-plain text-ink-2">
        {count === 1 ? "1 text that you did not type prints" : `${count} texts that you did not type print`} as “to be
        confirmed”, and nothing is final until you have read {count === 1 ? "it" : "them"}.
      </p>
      <ul className="my-3 grid list-disc gap-1 pl-5 text-plain marker:text-control">
        {sections.map((section) => (
          <li key={section.title}>
            {section.count} in {section.title}
          </li>
        ))}
      </ul>
      <LinkButton href={href}>Read and confirm</LinkButton>
    </Card>
  );
}
