import type { Slide } from "./slide";
import { slideTexts } from "./slide-texts";

/** The slides without those of the appendix that say nothing the main deck has not said. */
export function dropRepeats(slides: readonly Slide[]): Slide[] {
  const said = asRead(
    slides
      .filter((slide) => slide.part === "main")
      .flatMap(slideTexts)
      .join("\n"),
  );
  return slides.filter(
    (slide) => slide.part === "main" || bodyTexts(slide).some((text) => !said.includes(asRead(text))),
  );
}

/** What a slide says under its title, without the heads of its tables and what stands for nothing. */
function bodyTexts({ kicker, title, ...body }: Slide): string[] {
  const heads = body.layout === "table" && body.table.kind === "table" ? [body.table.caption, ...body.table.head] : [];
  const frame: ReadonlySet<string> = new Set([kicker, title, ...heads, "not set"]);
  return slideTexts({ kicker, title, ...body } as Slide).filter((text) => !frame.has(text));
}

const asRead = (text: string): string => text.replaceAll("\u00A0", " ").toLowerCase();
