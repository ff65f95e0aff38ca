import { makeFinding } from "../../findings/make-finding";
import { type Economics, economicsOf } from "../../sections/economics/economics-of";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { contactsAvoided } from "../../sections/economics/saving";
import { isCounted, pilotShiftsOf, shiftsOf } from "../../sections/economics/shifts-of";
import { measureOf } from "../../sections/pilot/measure-of";
import { pilotWeeks } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import type { ConsistencyRule } from "./consistency-rule";

const counted = ({ economics }: ReadDraft) => economics.transactions.filter(isCounted);
const sumsOf = (draft: ReadDraft): Economics => economicsOf({ ...draft, counted: counted(draft) });

/** In cash it costs more than it saves, and nobody says why it is worth it all the same. */
export const moneyLoss: ConsistencyRule = {
  skipWhileBlank: ["economics", "pilot"],
  check: (draft) => {
    const { netCash } = sumsOf(draft);
    if (netCash === null || netCash >= 0 || draft.economics.lossReason !== null) return [];
    return [makeFinding("economics.loss", { sectionId: "economics", questionKey: "lossReason" })];
  },
};

/** The saving we expect lies below the cost of the same time, a year or the pilot: the title of the money has to say so. */
export const savingBelowCost: ConsistencyRule = {
  skipWhileBlank: ["economics", "pilot"],
  check: (draft, context) => {
    const { saving, pilotSaving, cost } = sumsOf(draft);
    const { ceiling } = pilotMoneyOf(draft, context);
    const isBelow = (gain: number | null, spent: number | null): boolean =>
      gain !== null && spent !== null && gain < spent;
    const inYear = isBelow(saving?.central ?? null, cost?.total ?? null);
    if (!inYear && !isBelow(pilotSaving?.central ?? null, ceiling)) return [];
    return [makeFinding("cross.saving-below-cost", { sectionId: "economics", questionKey: "transactions" })];
  },
};

/** Above the modelled shift by more than half, the aim of the pilot and the saving cannot both be right. */
const MOST_OVER_MODEL = 1.5;
const COUNTED_BY_WEEK = /\bweek(ly)?\b/i;

export const gainOverModel: ConsistencyRule = {
  skipWhileBlank: ["economics", "pilot"],
  check: (draft) => {
    const rows = counted(draft);
    const modelled = contactsAvoided(pilotShiftsOf(rows) ?? shiftsOf(rows));
    const weeks = pilotWeeks(draft.pilot);
    if (modelled <= 0 || weeks === null) return [];
    return draft.pilot.metrics.flatMap((metric) => {
      const { name, kind, better, today, success } = measureOf(metric, draft.alignment.needs);
      const isOfContacts = kind === "outcome" && better === "lower" && COUNTED_BY_WEEK.test(name ?? "");
      if (!isOfContacts || today === null || success === null) return [];
      const gain = Math.round((today - success) * weeks);
      if (gain <= modelled * MOST_OVER_MODEL) return [];
      const place = { sectionId: "pilot", questionKey: "metrics", rowId: metric.id, column: "success" } as const;
      return [makeFinding("cross.gain-over-model", place, { gain, modelled: Math.round(modelled) })];
    });
  },
};
