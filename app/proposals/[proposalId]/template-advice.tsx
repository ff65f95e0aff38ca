import { type Strengthen, WhereYouStand, type WorthHaving } from "@/components/wizard/where-you-stand";
import type { Template } from "@/lib/domain/library/library";
import { getSection, readDraft } from "@/lib/domain/sections/registry";
import { templatesFor } from "@/lib/domain/templates/templates-for";
import type { Workspace } from "./load-workspace";
import { sectionHref } from "./proposal-links";

/** What the writer's own starting point makes worth doing first; nothing where no template speaks of it. */
export function TemplateAdvice({ workspace }: { workspace: Workspace }) {
  const { proposal, library } = workspace;
  const [template] = templatesFor(readDraft(proposal.draft), library);
  if (!template) return null;
  return (
    <WhereYouStand
      name={template.name}
      why={template.why}
      strengthen={strengthenOf(template, workspace)}
      worthHaving={worthHavingOf(template, workspace)}
    />
  );
}

const strengthenOf = ({ strengthen }: Template, { proposal, review }: Workspace): Strengthen[] =>
  strengthen.flatMap(({ section: id, why }) => {
    const section = getSection(id);
    if (!section) return [];
    const isDone = review(section).status === "completed";
    return [{ title: section.title, why, href: sectionHref(proposal.id, id), isDone }];
  });

function worthHavingOf({ risks, audiences, pilotType }: Template, { proposal, library }: Workspace): WorthHaving[] {
  const read = readDraft(proposal.draft);
  const riskIds = read.risks.risks.map(({ libraryId }) => libraryId);
  const groupIds = read.audiences.groups.map(({ libraryId }) => libraryId);
  return [
    ...risks.flatMap(({ id, why }) => {
      const entry = library.risks.find((each) => each.id === id);
      const href = sectionHref(proposal.id, "risks");
      return entry ? [{ kind: "Risk", name: entry.title, why, href, isThere: riskIds.includes(id) }] : [];
    }),
    ...audiences.flatMap(({ id, why }) => {
      const entry = library.audiences.find((each) => each.id === id);
      const href = sectionHref(proposal.id, "audiences");
      return entry ? [{ kind: "People", name: entry.name, why, href, isThere: groupIds.includes(id) }] : [];
    }),
    ...library.pilotTypes
      .filter(({ id }) => id === pilotType.id)
      .map(({ id, name }) => ({
        kind: "First step",
        name,
        why: pilotType.why,
        href: sectionHref(proposal.id, "pilot"),
        isThere: read.pilot.typeId === id,
      })),
  ];
}
