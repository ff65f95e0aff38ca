import type { SlideClaims } from "../../slides/slide-title";
import { formatNumber } from "../../text/format-number";
import { countOf } from "../../text/number-words";
import type { BuildContext } from "../build-context";
import type { Economics } from "./economics-of";
import { exactMoney, rangeTitleWords, shortMoney } from "./printed-economics";

type MoneyFacts = Pick<Economics, "saving" | "cost"> & { context: BuildContext };

const moneyWords = ({ saving, cost, context }: MoneyFacts): Record<string, string> => ({
  ...(saving === null ? {} : { ...rangeTitleWords(saving, context), saving: shortMoney(saving.central, context) }),
  ...(cost === null
    ? {}
    : {
        cost: exactMoney(cost.total, context),
        total: exactMoney(cost.total, context),
        staff: exactMoney(cost.staffTime, context),
      }),
});

/** What a year frees and costs: a saving that may lie below its cost says so, and nobody has to find out. */
export const moneyClaims: SlideClaims<MoneyFacts> = {
  claims: [
    {
      id: "money",
      words: moneyWords,
      holds: ({ saving, cost }) => saving !== null && cost !== null && saving.low > cost.total,
    },
    {
      id: "money.loss",
      words: moneyWords,
      holds: ({ saving, cost }) => saving !== null && cost !== null && saving.central < cost.total,
    },
    { id: "money.even", words: moneyWords, holds: ({ saving, cost }) => saving !== null && cost !== null },
    { id: "money.free", words: moneyWords, holds: ({ saving, cost }) => saving !== null && cost === null },
    {
      id: "money.staff",
      words: moneyWords,
      holds: ({ saving, cost }) => saving === null && cost !== null && cost.newMoney === 0,
    },
    { id: "money.cost", words: moneyWords, holds: ({ saving, cost }) => saving === null && cost !== null },
  ],
  plain: { id: "money.bare" },
};

/** Kinds of contact that are shown with what each of them costs. */
type DetailFacts = { contacts: readonly { costFrom: number | null; costDigital: number | null }[] };

export const moneyDetailClaims: SlideClaims<DetailFacts> = {
  claims: [
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
  hours: formatNumber(hours, locale),
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
