import type { Finding } from "../../findings/finding";
import type { FindingCode } from "../../findings/finding-codes";
import { makeFinding } from "../../findings/make-finding";
import { findWord } from "../../text/find-word";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import { platformNames } from "./platform-names";
import type { AlignmentValues } from "./schema";

type Rule = SectionRule<AlignmentValues>;
type Need = RowOf<ReadAnswers<AlignmentValues>["needs"]>;
type Column = Exclude<keyof Need, "id" | "libraryId">;

const at = (need: Need, column: Column) =>
  ({ sectionId: "alignment", questionKey: "needs", rowId: need.id, column }) as const;

/** A rule of each need: the code, and the column where mending starts; null where all is well. */
const eachNeed =
  (code: FindingCode, weakColumn: (need: Need) => Column | null): Rule =>
  ({ needs }) =>
    needs.flatMap((need) => {
      const column = weakColumn(need);
      return column === null ? [] : [makeFinding(code, at(need, column))];
    });

const blank =
  (column: Column) =>
  (need: Need): Column | null =>
    need[column] === null ? column : null;

/** With no need linked there is no case; with one, the slide on the plan leaves the others out. */
const linkRule: Rule = ({ needs }) => {
  const unlinked = needs.filter((need) => need.corporateObjective === null);
  if (unlinked.length < needs.length) return unlinked.map(unlinkedFinding);
  const [first] = needs;
  const place = first ? at(first, "corporateObjective") : ({ sectionId: "alignment", questionKey: "needs" } as const);
  return [makeFinding("alignment.none-linked", place)];
};

const unlinkedFinding = (need: Need): Finding =>
  makeFinding("alignment.unlinked", at(need, "corporateObjective"), {
    title: need.title ?? need.problemNow ?? "this need",
  });

const platformRule: Rule = ({ needs }) =>
  needs.flatMap((need) => {
    const word = findWord(need.title, platformNames);
    return word === null ? [] : [makeFinding("alignment.platform-first", at(need, "title"), { word })];
  });

function targetColumn(need: Need): Column | null {
  return blank("measureTarget")(need) ?? blank("measureTargetDate")(need);
}

const isStandingStill = ({ measureTarget, measureBaseline }: Need): boolean =>
  measureTarget !== null && measureTarget === measureBaseline;

export const alignmentRules: readonly Rule[] = [
  linkRule,
  eachNeed("alignment.no-page", (need) => (need.corporateObjective === null ? null : blank("docRef")(need))),
  platformRule,
  eachNeed("alignment.no-measure-name", blank("measureName")),
  eachNeed("alignment.no-baseline", blank("measureBaseline")),
  eachNeed("alignment.no-owner", blank("ownerDept")),
  eachNeed("alignment.no-target-date", targetColumn),
  eachNeed("alignment.target-equals-baseline", (need) => (isStandingStill(need) ? "measureTarget" : null)),
  eachNeed("alignment.why-social", blank("socialRole")),
  eachNeed("alignment.cost-of-nothing", blank("doNothingText")),
];
