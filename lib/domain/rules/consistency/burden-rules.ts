import { makeFinding } from "../../findings/make-finding";
import { reachOf } from "../../lexicon/reach-of";
import { replyCost } from "../../sections/economics/yearly-cost";
import type { ReadDraft } from "../../sections/registry";
import { formatQuantity } from "../../text/format-number";
import type { ConsistencyRule } from "./consistency-rule";

const BURDEN = { sectionId: "economics", questionKey: "burden" } as const;

const hoursOf = ({ economics }: ReadDraft, activity?: "approve" | "cover"): number =>
  economics.burden
    .filter((row) => activity === undefined || row.activity === activity)
    .reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);

/** The rows break the pilot's hours down, so they have to add up to them. */
export const hoursSum: ConsistencyRule = {
  skipWhileBlank: ["economics", "pilot"],
  check: (draft, { locale }) => {
    const rows = Number(hoursOf(draft).toPrecision(15));
    const { hoursPerWeek } = draft.pilot;
    if (rows === 0 || hoursPerWeek === null || rows === hoursPerWeek) return [];
    return [makeFinding("economics.hours-sum", BURDEN, { rows, hours: formatQuantity(hoursPerWeek, "hours", locale) })];
  },
};

/** Nobody has hours for cover, and the pilot does not say who answers when the others are away. */
export const noCover: ConsistencyRule = {
  skipWhileBlank: ["economics"],
  check: (draft) =>
    draft.pilot.outOfHoursWho === null && hoursOf(draft, "cover") === 0
      ? [makeFinding("economics.no-cover", BURDEN)]
      : [],
};

/** In front of the public somebody approves something, and it takes time. */
export const approveZero: ConsistencyRule = {
  skipWhileBlank: ["context", "economics"],
  check: (draft) => {
    if (reachOf(draft.context.scope) !== "public" || hoursOf(draft) === 0 || hoursOf(draft, "approve") > 0) return [];
    return [makeFinding("economics.approve-zero", BURDEN)];
  },
};

/** A social reply is priced by its minutes; the price of a web visit is another thing. */
export const socialCost: ConsistencyRule = {
  skipWhileBlank: ["economics"],
  check: ({ economics: { transactions }, pilot: { hourlyCost } }) =>
    transactions
      .filter(({ channelTo, costDigital, minutesPerReply }) => {
        if (channelTo !== "social" || costDigital === null) return false;
        if (minutesPerReply === null) return true;
        return hourlyCost !== null && costDigital < replyCost(minutesPerReply, hourlyCost);
      })
      .map(({ id, minutesPerReply }) =>
        makeFinding("economics.social-cost", {
          sectionId: "economics",
          questionKey: "transactions",
          rowId: id,
          column: minutesPerReply === null ? "minutesPerReply" : "costDigital",
        }),
      ),
};
