import { labelOf } from "../../form/label-of";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { fixOwner, fixState } from "./fix-words";
import { dimensionOptions } from "./options";
import { fixesClaims } from "./readiness-claims";
import { FIXES_ON_SLIDE } from "./readiness-slide";
import type { ReadinessValues } from "./schema";

/** The main slide has room for three; where there are more, all of them stand here. */
export function fixesSlide({ fixes }: Pick<ReadAnswers<ReadinessValues>, "fixes">, context: BuildContext): Slide[] {
  const rows = fixes.filter(({ action }) => action !== null);
  if (rows.length <= FIXES_ON_SLIDE) return [];
  const table = makeTable({
    caption: "What we put right",
    columns: [
      { head: "Action", share: 380 },
      { head: "Closes", share: 160 },
      { head: "Who", share: 180 },
      { head: "How far it is", share: 160 },
    ],
    rows: rows.map((fix) => [
      fix.action,
      labelOf(dimensionOptions, fix.dimension),
      fixOwner(fix, context),
      fixState(fix, context),
    ]),
  });
  const title = slideTitle({ context, facts: { fixes: rows }, from: fixesClaims });
  return [{ id: "readiness-detail", part: "appendix", kicker: "Appendix: readiness", title, layout: "table", table }];
}
