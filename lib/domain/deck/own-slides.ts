import type { BuildContext } from "../sections/build-context";
import type { Section } from "../sections/define-section";
import type { ReadDraft } from "../sections/registry";
import type { Slide } from "../slides/slide";
import { findOwn } from "../text/find-own";

/** The slides a section builds from its own answers; each maker sees only the answers it names. */
export function buildOwnSlides(section: Section, printable: ReadDraft, context: BuildContext): Slide[] {
  const drafts: Record<string, Record<string, unknown>> = printable;
  const answers = drafts[section.id] ?? {};
  return section.slides.flatMap(({ needs, build }) =>
    build(Object.fromEntries(needs.map((key) => [key, findOwn(answers, key)])), context),
  );
}
