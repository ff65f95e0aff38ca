import type { PilotMoney } from "../../money/pilot-money";
import { splitOf } from "../../money/pilot-money-words";
import type { SlideClaims } from "../../slides/slide-title";
import { formatNumber, unitFor } from "../../text/format-number";
import { countOf } from "../../text/number-words";
import type { BuildContext } from "../build-context";
import type { Economics, Saving } from "./economics-of";
import { exactMoney, savingWords, shortMoney } from "./printed-economics";

/** The first step's own money, and what it would free in the same weeks; null where that is not claimed. */
type MoneyFacts = { money: PilotMoney; saving: Saving | null; context: BuildContext };

const hasCeiling = ({ money }: MoneyFacts): boolean => (money.ceiling ?? 0) > 0;

function moneyWords({ money, saving, context }: MoneyFacts): Record<string, string> {
  const split = splitOf(money);
  const total = exactMoney(money.ceiling ?? 0, context);
  return {
    total,
    cost: total,
    ...(split === null ? {} : { staff: exactMoney(split.staffTime, context) }),
    ...(saving === null ? {} : { saved: savingWords(saving.central, saving, context) }),
  };
}

/** A saving below the cost says so in the title; nobody has to find out. */
export const moneyClaims: SlideClaims<MoneyFacts> = {
  claims: [
    {
      id: "money.loss",
      words: moneyWords,
      holds: (facts) => hasCeiling(facts) && facts.saving !== null && facts.saving.central < (facts.money.ceiling ?? 0),
    },
    { id: "money", words: moneyWords, holds: (facts) => hasCeiling(facts) && facts.saving !== null },
    { id: "money.open", words: moneyWords, holds: (facts) => hasCeiling(facts) && splitOf(facts.money) === null },
    {
      id: "money.staff",
      words: moneyWords,
      holds: (facts) => hasCeiling(facts) && splitOf(facts.money)?.newMoney === 0,
    },
    { id: "money.cost", words: moneyWords, holds: hasCeiling },
  ],
  plain: { id: "money.bare" },
};

/** Kinds of contact that are shown with what each of them costs, and the sums of a year. */
type DetailFacts = {
  contacts: readonly { costFrom: number | null; costDigital: number | null }[];
  sums: Pick<Economics, "saving" | "cost" | "netFirstYear">;
  context: BuildContext;
};

export const moneyDetailClaims: SlideClaims<DetailFacts> = {
  claims: [
    {
      id: "money-detail.loss",
      words: ({ sums: { saving, cost }, context }) => ({
        saving: shortMoney(saving?.firstYear ?? 0, context),
        cost: exactMoney(cost?.firstYear ?? 0, context),
      }),
      holds: ({ sums: { saving, cost, netFirstYear } }) =>
        saving !== null && cost !== null && netFirstYear !== null && netFirstYear < 0,
    },
    {
      id: "money-detail.contacts",
      words: ({ contacts }) => ({ contacts: countOf(contacts.length, "kind of contact", "kinds of contact") }),
      holds: ({ contacts }) =>
        contacts.length > 0 && contacts.every(({ costFrom, costDigital }) => costFrom !== null && costDigital !== null),
    },
  ],
  plain: { id: "money-detail" },
};

type TimeFacts = {
  hours: number;
  /** Roles with hours of their own, folded, and those on the pilot's team. */
  roles: ReadonlySet<string>;
  team: ReadonlySet<string>;
  /** True where each of the hours has a role. */
  isShared: boolean;
  locale: string;
};

const timeWords = ({ hours, roles, locale }: TimeFacts) => ({
  hours: `${formatNumber(hours, locale)} ${unitFor(hours, "hours")}`,
  roles: countOf(roles.size, "role"),
});

export const timeClaims: SlideClaims<TimeFacts> = {
  claims: [
    {
      id: "time.whole",
      words: timeWords,
      holds: ({ roles, team, isShared }) => isShared && team.size > 0 && [...team].every((role) => roles.has(role)),
    },
    { id: "time", words: timeWords, holds: ({ roles, isShared }) => isShared && roles.size > 0 },
  ],
  plain: { id: "time.bare", words: timeWords },
};
