import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { timeNote } from "../timing";
import { evidenceFor } from "./evidence-for";
import { objectionsBySlide } from "./objections-by-slide";

const LOOK_UP = "For looking things up: show it when somebody asks.";

/**
 * What the speaker has at hand on every slide: the time it takes, what stands behind it, what is likely to be asked and
 * how it is answered, and whatever was left off the slide.
 */
export function addSpeakerNotes(slides: readonly Slide[], printable: ReadDraft, context: BuildContext): Slide[] {
  const likely = objectionsBySlide(slides, printable, context);
  return slides.map((slide) => {
    const left = slide.notes ?? [];
    const notes = [
      slide.part === "main" ? timeNote(slide, slides, context.minutesAllowed) : LOOK_UP,
      ...(left.length === 0 ? [] : [`To say: ${left.join(" ")}`]),
      ...evidenceFor(slide, printable, context),
      ...(likely.get(slide.id) ?? []),
    ];
    return { ...slide, notes };
  });
}
