import type { Route } from "next";
import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { StatusSteps } from "@/components/ui/status-steps";
import type { SectionStatus } from "@/lib/domain/findings/section-statuses";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { SectionGroup } from "@/lib/domain/sections/define-section";
import { GROUP_TITLES, SECTION_STATUS } from "./section-status-words";

export type RailSection = {
  id: SectionId;
  title: string;
  group: SectionGroup;
  status: SectionStatus;
  href: Route;
};

type SectionRailProps = { sections: readonly RailSection[]; currentId: SectionId };

/** All sections: a list at the left of a wide page, a disclosure on a middling one, nothing on a phone. */
export function SectionRail(props: SectionRailProps) {
  return (
    <nav aria-label="Sections" className="work-rail pt-10">
      <RailList {...props} />
    </nav>
  );
}

export function AllSections(props: SectionRailProps) {
  return (
    <nav aria-label="All sections" className="mb-4 hidden md:block wide:hidden">
      <Disclosure look="help" title="All sections" className="text-plain">
        <div className="mt-2 rounded-card border border-line bg-surface px-5 pt-2 pb-4">
          <RailList {...props} />
        </div>
      </Disclosure>
    </nav>
  );
}

function RailList({ sections, currentId }: SectionRailProps) {
  return Object.entries(GROUP_TITLES).map(([group, title]) => {
    const members = sections.filter((section) => section.group === group);
    if (members.length === 0) return null;
    return (
      <div key={group} className="mb-4">
        <p className="mb-1 px-2 text-small text-ink-2">{title}</p>
        <ul>
          {members.map((section) => (
            <RailItem key={section.id} section={section} isCurrent={section.id === currentId} />
          ))}
        </ul>
      </div>
    );
  });
}

function RailItem({ section, isCurrent }: { section: RailSection; isCurrent: boolean }) {
  const { label, filled } = SECTION_STATUS[section.status];
  return (
    <li>
      <Link
        href={section.href}
        aria-current={isCurrent ? "step" : undefined}
        className={classNames(
          "flex gap-2 rounded-control px-2 py-1.5 text-small no-underline hover:underline",
          isCurrent ? "bg-soft font-semibold text-on-soft" : "text-ink",
        )}
      >
        <StatusSteps filled={filled} className="size-4.5" />
        <span>
          {section.title}
          <span className="sr-only">, {label}</span>
        </span>
      </Link>
    </li>
  );
}
