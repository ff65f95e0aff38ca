import type { SectionId } from "../ids/section-ids";
import type { Library, Template } from "../library/library";
import type { ReadDraft } from "../sections/registry";

/** The templates that speak of where a writer stands and where they work, the situation before the organisation. */
export function templatesFor({ context }: Pick<ReadDraft, "context">, { templates }: Library): Template[] {
  const { startingPoint, sector, scope } = context;
  const ofSituation = templates.filter(({ situation }) => situation !== null && situation === startingPoint);
  const ofPlace = templates.filter(
    (template) =>
      (sector !== null && template.sectors.includes(sector)) ||
      (template.sectors.length === 0 && template.scope !== null && template.scope === scope?.[0]),
  );
  return [...ofSituation, ...ofPlace];
}

/** The sections to make stronger first, in order. */
export const strengthenFirst = (templates: readonly Template[]): SectionId[] => [
  ...new Set(templates.flatMap(({ strengthen }) => strengthen.map(({ section }) => section))),
];
