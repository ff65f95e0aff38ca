import { findTerms } from "../lexicon/find-terms";
import type { BuildContext } from "../sections/build-context";
import { makeTable } from "../slides/make-table";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { plainTitle } from "../slides/slide-title";
import { capitalise } from "../text/sentence";

/** The words of the trade that the other slides use, in plain words; none where they use none. */
export function glossarySlide(slides: readonly Slide[], context: BuildContext): Slide[] {
  const text = slides.flatMap(slideTexts).join("\n");
  const terms = findTerms(text, context.library.glossary);
  if (terms.length === 0) return [];
  const table = makeTable({
    caption: context.lexicon.glossary,
    columns: [
      { head: "Word", share: 240 },
      { head: "What it means", share: 640 },
    ],
    rows: terms.map(({ word, meaning }) => [capitalise(word), meaning]),
  });
  const title = plainTitle("glossary", context);
  return [{ id: "glossary", part: "appendix", kicker: "Appendix: words", title, layout: "table", table }];
}
