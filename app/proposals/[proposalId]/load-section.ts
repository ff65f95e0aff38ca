import { notFound } from "next/navigation";
import type { Section } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";
import { loadWorkspace, type Workspace } from "./load-workspace";
import { sectionHref } from "./proposal-links";

/** The section an address names and the proposal it belongs to; 404 for a section that does not exist. */
export async function loadSection(
  params: Promise<{ proposalId: string; sectionId: string }>,
): Promise<{ section: Section; workspace: Workspace }> {
  const { proposalId, sectionId } = await params;
  const section = sectionList.find(({ id }) => id === sectionId) ?? notFound();
  return { section, workspace: await loadWorkspace(proposalId, sectionHref(proposalId, section.id)) };
}
