import type { OpenSection } from "@/lib/browser/section-record";
import type { SectionId } from "@/lib/domain/ids/section-ids";

/** The sections a page opens, each as the server sent it. */
export type LoadedSections = Partial<Record<SectionId, OpenSection>>;
