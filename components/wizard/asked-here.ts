import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";

const sections = new Map<SectionId, AskedSection>();

/** Keeps what a form of this tab asked, so that an answer not saved yet can be told with its question later. */
export function rememberAsked(asked: readonly AskedSection[]): void {
  for (const section of asked) {
    const questions = { ...sections.get(section.id)?.questions, ...section.questions };
    sections.set(section.id, { ...section, questions });
  }
}

export const askedHere = (sectionId: SectionId): AskedSection | null => sections.get(sectionId) ?? null;
