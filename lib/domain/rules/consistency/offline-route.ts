import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** What stops is a way in for people who are not online: a question of equality. */
export const offlineRoute: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: ({ pilot: { stops } }) =>
    stops
      .filter((stop) => stop.offlineRoute === true)
      .map(({ id }) =>
        makeFinding("cross.offline-route", {
          sectionId: "pilot",
          questionKey: "stops",
          rowId: id,
          column: "offlineRoute",
        }),
      ),
};
