import type { BuildContext } from "../../build-context";
import { labelOf } from "../../deck/label-of";
import { makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import { governancePartOptions } from "./options";
import type { ChampionsValues } from "./schema";

type Governance = ReadAnswers<ChampionsValues>["governance"];

/** Duties by role. Everything about a person stays with the owner of the proposal. */
export const championsSlides = (slide: SlideMaker<ChampionsValues>): readonly SlideSpec[] => [
  slide({ id: "people.2", part: "appendix", needs: ["governance"] }, ({ governance }, context) =>
    governanceSlide(governance, context),
  ),
];

function governanceSlide(governance: Governance, context: BuildContext): Slide[] {
  const rows = governance.filter((row) => row.task !== null || row.role !== null);
  if (rows.length === 0) return [];
  const table = makeTable({
    caption: "Tasks and who has which part in them",
    columns: [
      { head: "Task", share: 380 },
      { head: "Part", share: 200 },
      { head: "Role", share: 300 },
    ],
    rows: rows.map(({ task, role, part }) => [task, labelOf(governancePartOptions, part), role]),
  });
  const title = slideTitle({ context, candidates: [{ key: "people.governance" }] });
  return [{ id: "people.2", part: "appendix", kicker: "Appendix: people", title, layout: "table", table }];
}
