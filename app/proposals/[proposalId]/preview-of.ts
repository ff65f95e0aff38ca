import type { DocumentId } from "@/lib/domain/exports/formats";
import type { VariantId } from "@/lib/domain/library/variants";
import { fileState } from "@/lib/domain/proposal/proposal-status";
import type { Section } from "@/lib/domain/sections/define-section";
import type { RegisteredSectionId } from "@/lib/domain/sections/registry";
import type { Density } from "@/lib/domain/slides/outline";
import type { DeckSource } from "@/lib/preview/deck-input";
import { workOut } from "@/lib/preview/preview-lane";
import type { DeckAsk } from "@/lib/preview/view-deck";
import { statusOf } from "./coach";
import type { LoadedAnswers, Workspace } from "./load-workspace";

// Each asks a thread, so that a large proposal holds up nobody but the page that shows it.

type Varied = { variant: VariantId; density: Density };
type ShownDeck = Omit<DeckAsk, "source">;

/** What a document is worked out from when it is asked for now; nothing is frozen. */
function unreadSource(
  { proposal, organisation, brand, ownEntries, context }: LoadedAnswers,
  varied: Varied,
): DeckSource {
  return {
    draft: proposal.draft,
    title: proposal.title,
    organisation,
    variant: varied.variant,
    density: varied.density,
    at: `${context.now}T00:00:00Z`,
    called: "not-exported",
    brand,
    ownEntries,
  };
}

/** The same where the page has read the answers for its state already. */
const liveSource = (workspace: Workspace, varied: Varied): DeckSource => ({
  ...unreadSource(workspace, varied),
  state: fileState(statusOf(workspace)),
});

const subjectOf = ({ proposal }: LoadedAnswers, ...shown: unknown[]): string => JSON.stringify([proposal.id, ...shown]);

/** The deck as it would be sent now. */
export function previewDeck(workspace: Workspace, shown: ShownDeck) {
  const given = { source: liveSource(workspace, workspace.context), ...shown };
  return workOut({ job: "deck", given, owner: workspace.userId, subject: subjectOf(workspace, shown) });
}

/** The cover of it, begun before the page has read the answers: its thread reads them beside the page. */
export function previewCover(answers: LoadedAnswers) {
  const shown: ShownDeck = { length: "whole", slides: "cover" };
  const given = { source: unreadSource(answers, answers.context), ...shown };
  return workOut({ job: "deck", given, owner: answers.userId, subject: subjectOf(answers, shown) });
}

/** The deck for one reader, with what is weak in it. */
export function previewCheckedDeck(workspace: Workspace, { variant, density }: Varied, shown: ShownDeck) {
  const given = { source: liveSource(workspace, { variant, density }), ...shown };
  const subject = subjectOf(workspace, variant, density, shown);
  return workOut({ job: "checkedDeck", given, owner: workspace.userId, subject });
}

/** Only the slides one section feeds, or what to answer to make one appear. */
export function previewSection(workspace: Workspace, section: Section) {
  const given = { source: liveSource(workspace, workspace.context), sectionId: registered(section) };
  return workOut({ job: "section", given, owner: workspace.userId, subject: subjectOf(workspace, section.id) });
}

/** Where in the deck each text stands that nobody typed. */
export function previewGivenWords(workspace: Workspace) {
  const given = { source: liveSource(workspace, workspace.context) };
  return workOut({ job: "givenWords", given, owner: workspace.userId, subject: subjectOf(workspace) });
}

/** A document for one reader with all that is said beside it. */
export function previewExport(workspace: Workspace, { variant, density }: Varied, document: DocumentId | null) {
  const given = { source: liveSource(workspace, { variant, density }), document };
  const subject = subjectOf(workspace, variant, density, document);
  return workOut({ job: "export", given, owner: workspace.userId, subject });
}

// Sections come from the registry's own list, so their ids are registered ones.
const registered = (section: Section): RegisteredSectionId => section.id as RegisteredSectionId;
