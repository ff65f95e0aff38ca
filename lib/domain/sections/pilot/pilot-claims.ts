import type { SlideClaims } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import { withoutStop } from "../../text/sentence";

/** The pilot as far as it is known: a count in words, names as they were typed. */
type PilotFacts = { time?: string; channels?: string; scope: string | null; stopRule: boolean; measures: number };

const words = ({ time = "", channels = "", scope, measures }: PilotFacts) => ({
  measures: countOf(measures, "measure"),
  time,
  channels,
  ...(channels === "" ? {} : { what: channels }),
  scope: withoutStop(scope ?? ""),
});

export const pilotClaims: SlideClaims<PilotFacts> = {
  claims: [
    { id: "pilot.stop", words, holds: ({ time, stopRule }) => time !== undefined && stopRule },
    { id: "pilot", words, holds: ({ time }) => time !== undefined },
    { id: "pilot.channels-stop", words, holds: ({ channels, stopRule }) => channels !== undefined && stopRule },
    { id: "pilot.channels", words, holds: ({ channels }) => channels !== undefined },
    { id: "pilot.scope", words, holds: ({ scope }) => scope !== null },
    { id: "pilot.measured", words, holds: ({ measures }) => measures > 0 },
  ],
  plain: { id: "pilot.bare" },
};

type TermsFacts = { aim: string | null; wayOut: string | null };

export const termsClaims: SlideClaims<TermsFacts> = {
  claims: [{ id: "pilot-terms.whole", holds: ({ aim, wayOut }) => aim !== null && wayOut !== null }],
  plain: { id: "pilot-terms" },
};
