import type { SlideId } from "../ids/slide-ids";
import type { BuildContext } from "../sections/build-context";
import type { ReadDraft } from "../sections/registry";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { asRead } from "../text/as-read";
import type { DeckChoices } from "./deck-choices";
import { printedAnswers } from "./printed-answers";
import { sureToStay } from "./sure-to-stay";

/** Slides of the appendix that rest on no single answer: they stand for themselves, whoever reads. */
const STANDS_ALONE: ReadonlySet<string> = new Set<SlideId>(["first-response", "money", "time", "data"]);

type Given = { printable: ReadDraft; context: BuildContext; choices: DeckChoices };

/** The slides without those of the appendix that hold no answer beyond what the main deck has said, and nobody put there. */
export function dropRepeats(slides: readonly Slide[], { printable, context, choices }: Given): Slide[] {
  const said = wordsOf(slides.filter((slide) => slide.part === "main").map(sureToStay));
  const answers = [...new Set(printedAnswers(printable, context).map(asRead))];
  const unsaid = answers.filter((answer) => !said.hold(answer));
  return slides.filter((slide) => {
    if (slide.part === "main" || STANDS_ALONE.has(slide.id)) return true;
    if (choices.get(slide.id)?.part === "appendix") return true;
    const words = wordsOf([slide]);
    return unsaid.some(words.areLine) || unsaid.some(words.hold);
  });
}

type Words = { areLine: (answer: string) => boolean; hold: (answer: string) => boolean };

/** Most answers that are said are a line of their own, which is found without reading through all that is said. */
function wordsOf(slides: readonly Slide[]): Words {
  const lines = new Set(slides.flatMap(slideTexts).map(asRead));
  const all = [...lines].join("\n");
  const areLine = (answer: string): boolean => lines.has(answer);
  return { areLine, hold: (answer) => areLine(answer) || all.includes(answer) };
}
