import type { StateContext } from "../../states/describe-standing";
import { isDecider } from "../../text/is-decider";
import type { ReadAnswers } from "../define-section";
import { askOwner } from "./ask-owner";
import type { AsksValues } from "./schema";

type Ask = ReadAnswers<AsksValues>["asks"][number];
type Given = { asks: Pick<ReadAnswers<AsksValues>, "asks">; context: { decisionMaker: string | null } };

/** Who says yes to a request: somebody named for it alone, else whoever decides about the proposal. */
export const deciderOf = ({ decider }: Ask, { context }: Given): string | null => decider ?? context.decisionMaker;

/** The requests that this deck's decider takes, and those that somebody else has to take. */
export function askedOf(draft: Given): { here: Ask[]; elsewhere: Ask[] } {
  const named = draft.asks.asks.filter(({ ask }) => ask !== null);
  const judge = draft.context.decisionMaker ?? named[0]?.decider ?? null;
  const isElsewhere = ({ decider }: Ask): boolean => decider !== null && !isDecider(decider, judge);
  return { here: named.filter((ask) => !isElsewhere(ask)), elsewhere: named.filter(isElsewhere) };
}

/** Who decides and who carries it out, never one for the other; null where neither is named. */
export function whoWords(ask: Ask, draft: Given, context: StateContext): string | null {
  const parts = [named("decides", deciderOf(ask, draft)), carriesOut(ask, context)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

/** The role that would do what is asked for. */
export const carriesOut = (ask: Ask, context: StateContext): string | null =>
  named("carries it out", askOwner(ask, context));

const named = (duty: string, who: string | null): string | null => (who === null ? null : `${duty}: ${who}`);
