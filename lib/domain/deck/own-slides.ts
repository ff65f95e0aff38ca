import type { BuildContext } from "../build-context";
import type { Section } from "../section";
import type { ReadDraft } from "../sections/registry";
import { findOwn } from "../text/find-own";
import type { Slide } from "./slide";

/** The slides a section builds from its own answers; each maker sees only the answers it names. */
export function buildOwnSlides(section: Section, printable: ReadDraft, context: BuildContext): Slide[] {
  const drafts: Record<string, Record<string, unknown>> = printable;
  const answers = drafts[section.id] ?? {};
  return section.slides.flatMap(({ needs, build }) =>
    build(Object.fromEntries(needs.map((key) => [key, findOwn(answers, key)])), context),
  );
}
