import { today } from "@/app/api/v1/today";
import { formatDate } from "@/lib/domain/dates/format-date";
import { type BuildDeckOutline, buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { DeckOutline, Density, VariantId } from "@/lib/domain/deck/outline";
import { sectionPreview } from "@/lib/domain/deck/section-preview";
import type { Section } from "@/lib/domain/section";
import type { RegisteredSectionId } from "@/lib/domain/sections/registry";
import { readState } from "@/lib/domain/versions/read-state";
import type { Workspace } from "./load-workspace";

type Varied = { variant: VariantId; density: Density };

/** What a document is worked out from when it is asked for now; nothing is frozen. */
export function liveSource(workspace: Workspace, { variant, density }: Varied = workspace.context): BuildDeckOutline {
  const { proposal, organisation, library, context } = workspace;
  const { now, locale } = context;
  return {
    draft: proposal.draft,
    title: proposal.title,
    organisation,
    library,
    variant,
    density,
    now,
    versionLabel: `Not exported yet · ${formatDate(now, locale)}`,
    frozenAt: `${today()}T00:00:00Z`,
    state: readState({ draft: proposal.draft, context }),
    brand: workspace.brand,
  };
}

/** The deck as it would be sent now. */
export const liveOutline = (workspace: Workspace, varied?: Varied): DeckOutline =>
  buildDeckOutline(liveSource(workspace, varied));

/** The same with only the slides one section feeds, or with what to answer to make one appear. */
export function sectionOutline(workspace: Workspace, section: Section): DeckOutline {
  const { proposal, context } = workspace;
  const slides = sectionPreview({ ...context, draft: proposal.draft, sectionId: registered(section) });
  return { ...liveOutline(workspace), slides };
}

// Sections come from the registry's own list, so their ids are registered ones.
const registered = (section: Section): RegisteredSectionId => section.id as RegisteredSectionId;
