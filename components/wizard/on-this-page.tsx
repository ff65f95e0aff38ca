import { StatusSteps } from "@/components/ui/status-steps";
import type { RailSection } from "./section-rail";
import { SECTION_STATUS } from "./section-status-words";

/** The sections of the check page, each with how far it is. */
export function OnThisPage({ sections }: { sections: readonly RailSection[] }) {
  return (
    <nav aria-labelledby="on-this-page" className="no-print hidden lg:block">
      <h2 id="on-this-page" className="type-h3">
        On this page
      </h2>
      <ul className="sticky top-6 mt-3 border-t-[1.5px] border-control">
        {sections.map(({ id, title, status }) => (
          <li key={id} className="flex items-center gap-2.5 border-b border-line py-2.5 text-plain">
            <StatusSteps filled={SECTION_STATUS[status].filled} className="size-4.5" />
            <a href={`#check-${id}`} className="text-ink">
              {title}
            </a>
            <span className="sr-only">{SECTION_STATUS[status].label}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
