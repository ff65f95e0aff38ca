import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

const CALLED_CHEAPER = /\bcheaper\b|\bcosts? less\b|\bless than (waiting|doing nothing)\b/i;

/** An option is called cheaper than waiting, while the cost of waiting would be paid all the same. */
export const cheaperNotAvoided: ConsistencyRule = {
  skipWhileBlank: ["alignment", "asks"],
  check: ({ alignment: { needs }, asks: { options } }) => {
    if (!needs.some((need) => need.doNothingAvoidedByThis === false)) return [];
    return options.flatMap((option) => {
      const column = (["name", "gain"] as const).find((key) => CALLED_CHEAPER.test(option[key] ?? ""));
      if (column === undefined) return [];
      const place = { sectionId: "asks", questionKey: "options", rowId: option.id, column } as const;
      return [makeFinding("cross.cheaper-not-avoided", place)];
    });
  },
};
