import type { RailSection } from "@/components/wizard/section-rail";
import { sectionList } from "@/lib/domain/sections/registry";
import type { Workspace } from "./load-workspace";
import { sectionHref } from "./proposal-links";

export const railSections = ({ proposal, review }: Workspace): RailSection[] =>
  sectionList.map((section) => ({
    id: section.id,
    title: section.title,
    group: section.group,
    status: review(section).status,
    href: sectionHref(proposal.id, section.id),
  }));
