import type { TitleKey } from "../../library/title-keys";
import { slideTitle } from "../../slides/slide-title";
import { numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import { isOnlyPlanned, type Risk } from "./risk-words";
import { scoreAfter } from "./score";

type RisksTitle = { risks: readonly Risk[]; appetite: number; headline: string | null; context: BuildContext };

/** How many risks end within what is accepted, said as a promise only where every control is in place. */
export function risksTitle({ risks, appetite, headline, context }: RisksTitle): string {
  const scored = risks.filter((risk) => scoreAfter(risk) !== null);
  const within = scored.filter((risk) => (scoreAfter(risk) ?? 0) <= appetite).length;
  const open = risks.filter(({ solution }) => solution === "partly" || solution === "open");
  const words = {
    Count: capitalise(numberWord(within)),
    total: numberWord(scored.length),
    above: numberWord(scored.length - within),
    open: openWords(open),
    come: comeWords(isOnlyPlanned(risks), within),
  };
  const key = titleKey({ scored: scored.length, total: risks.length, within, open: open.length });
  return slideTitle({ context, headline, candidates: [{ key, words }] });
}

function titleKey({ scored, total, within, open }: Record<"scored" | "total" | "within" | "open", number>): TitleKey {
  if (scored < total) return "risks.unscored";
  if (within < scored) return "risks.above";
  if (scored === 1) return "risks.one";
  return open > 0 ? "risks.open" : "risks";
}

function openWords(open: readonly Risk[]): string {
  const stays = open.length === 1 ? "one stays" : `${numberWord(open.length)} stay`;
  return open.every(({ solution }) => solution === "partly") ? `${stays} partly open` : `${stays} open`;
}

function comeWords(isPromised: boolean, count: number): string {
  if (isPromised) return "would come";
  return count === 1 ? "comes" : "come";
}
