import type { Condition } from "../../form/question";
import { dimensionHelp } from "./help";
import { responseGroupOptions } from "./options";
import type { ResponseGroup } from "./schema";
import { isAskedOf, type StatementId, statements } from "./statements";

// The options were made from the closed list of groups.
const responseGroups = responseGroupOptions.map(({ value }) => value as ResponseGroup);

const shownTo = (id: StatementId): readonly Condition[] => [
  { answer: "group", isOneOf: responseGroups.filter((group) => isAskedOf(id, group)) },
];

const statement = (id: StatementId) =>
  ({
    kind: "number",
    label: statements[id].text,
    help: dimensionHelp[statements[id].dimension],
    hint: "1 strongly disagree … 5 strongly agree",
    use: "private",
    tier: "stronger",
    optional: true,
    min: 1,
    max: 5,
    decimals: 1,
    shownWhen: shownTo(id),
  }) as const;

/** One column a statement; a row shows those its group is asked. */
export const statementColumns = {
  q01: statement("q01"),
  q02: statement("q02"),
  q03: statement("q03"),
  q04: statement("q04"),
  q05: statement("q05"),
  q06: statement("q06"),
  q07: statement("q07"),
  q08: statement("q08"),
  q09: statement("q09"),
  q10: statement("q10"),
  q11: statement("q11"),
  q12: statement("q12"),
  q13: statement("q13"),
  q14: statement("q14"),
  q15: statement("q15"),
  q16: statement("q16"),
  q17: statement("q17"),
  q18: statement("q18"),
  q19: statement("q19"),
  q20: statement("q20"),
  q21: statement("q21"),
  q22: statement("q22"),
  q23: statement("q23"),
  q24: statement("q24"),
} as const;
