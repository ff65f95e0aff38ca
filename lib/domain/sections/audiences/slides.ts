import type { BuildContext } from "../../build-context";
import { makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import { numberWord } from "../../text/number-words";
import type { AudiencesValues } from "./schema";

type Values = ReadAnswers<AudiencesValues>;

/** Benefits have a slide of their own beside the needs they serve; here stands who worries about what. */
export const audiencesSlides = (slide: SlideMaker<AudiencesValues>): readonly SlideSpec[] => [
  slide({ id: "audiences", part: "appendix", needs: ["groups"] }, ({ groups }, context) => concerns(groups, context)),
];

function concerns(groups: Values["groups"], context: BuildContext): Slide[] {
  const told = deciderFirst(groups, context).filter((group) => group.name !== null || group.mainConcern !== null);
  if (told.length === 0) return [];
  const table = makeTable({
    caption: "Groups and what worries them",
    columns: [
      { head: "Group", share: 280 },
      { head: "What worries them", share: 600 },
    ],
    rows: told.map((group) => [group.name, group.mainConcern]),
  });
  const title = slideTitle({
    context,
    candidates: [
      told.length === 1 ? { key: "audiences.one" } : { key: "audiences", words: { count: numberWord(told.length) } },
    ],
  });
  return [{ id: "audiences", part: "appendix", kicker: "Appendix: audiences", title, layout: "table", table }];
}

function deciderFirst(groups: Values["groups"], { picks }: BuildContext): Values["groups"] {
  const isDecider = (group: Values["groups"][number]): boolean => group.id === picks.decisionMakerGroupId;
  return [...groups.filter(isDecider), ...groups.filter((group) => !isDecider(group))];
}
