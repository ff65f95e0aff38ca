import { formatMoney } from "../../money/format-money";
import { figure, makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../define-section";
import { optionsClaims } from "./asks-claims";
import type { AsksValues } from "./schema";

type Options = ReadAnswers<AsksValues>["options"];

/** The options side by side; the decisions themselves stand with the pilot and the meeting they belong to. */
export const asksSlides = (slide: SlideMaker<AsksValues>): readonly SlideSpec[] => [
  slide({ id: "options", part: "appendix", needs: ["options"] }, ({ options }, context) =>
    optionsSlide(options, context),
  ),
];

function optionsSlide(options: Options, context: BuildContext): Slide[] {
  const named = options.filter((option) => option.name !== null);
  if (named.length === 0) return [];
  const { locale, currency } = context;
  const money = (minor: number): string => formatMoney({ minor, currency, locale });
  const table = makeTable({
    caption: "Options with their cost, gain and price",
    columns: [
      { head: "Option", share: 220 },
      { head: "Cost", share: 150 },
      { head: "What we gain", share: 255 },
      { head: "Why not", share: 255 },
    ],
    rows: named.map(({ name, cost, gain, whyNot }) => [name, figure(cost === null ? null : money(cost)), gain, whyNot]),
    rhythm: "roomy",
    recommended: named.findIndex((option) => option.recommended === true),
  });
  const title = slideTitle({ context, facts: { options: named, money }, from: optionsClaims });
  return [{ id: "options", part: "appendix", kicker: "Appendix: options", title, layout: "table", table }];
}
