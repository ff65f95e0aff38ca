import type { Finding } from "../../findings/finding";
import { makeFinding, type Place } from "../../findings/make-finding";
import { formatMoney } from "../../money/format-money";
import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import { ceilingsSaid } from "./ceilings-said";
import type { ConsistencyRule } from "./consistency-rule";
import { type Counted, countedClaims } from "./counted-claims";
import { knownCounts } from "./known-counts";

/** A sentence the author typed for the top of a slide, or as the decision itself, and what of it may be counted. */
type Typed = { text: string; place: Place; counts: readonly Counted[] };
type Claim = { said: string; is: string };

/** A title or a decision says a number that the answers beside it do not. */
export const typedClaims: ConsistencyRule = {
  skipWhileBlank: [],
  check: (draft, context) => {
    const known = knownCounts(draft);
    return typedSentences(draft).flatMap((typed): Finding[] => {
      const wrong = wrongCount(typed, known) ?? wrongCeiling(typed, draft, context);
      return wrong === null ? [] : [makeFinding("cross.claim-contradicted", typed.place, wrong)];
    });
  },
};

function typedSentences({ pilot, asks, risks, audiences }: ReadDraft): Typed[] {
  const [first] = asks.asks;
  const typed: [string | null | undefined, Place, readonly Counted[]][] = [
    [risks.headline, { sectionId: "risks", questionKey: "headline" }, ["risks"]],
    [audiences.headline, { sectionId: "audiences", questionKey: "headline" }, ["groups"]],
    [pilot.title, { sectionId: "pilot", questionKey: "title" }, ["weeks", "measures"]],
    [pilot.headline, { sectionId: "pilot", questionKey: "headline" }, ["weeks", "measures"]],
    [asks.headline, { sectionId: "asks", questionKey: "headline" }, ["decisions", "weeks"]],
    [first?.ask, { sectionId: "asks", questionKey: "asks", rowId: first?.id, column: "ask" }, ["weeks"]],
  ];
  return typed.flatMap(([text, place, counts]) => (text == null ? [] : [{ text, place, counts }]));
}

/** The first kind of count of which no number is known; one right number of several lets the others be about a part. */
function wrongCount({ text, counts }: Typed, known: ReturnType<typeof knownCounts>): Claim | null {
  const claims = countedClaims(text);
  for (const counted of counts) {
    const said = claims.filter((claim) => claim.counted === counted);
    const [whole] = known[counted];
    const [first] = said;
    if (first === undefined || whole === undefined) continue;
    if (said.every(({ count }) => !known[counted].includes(count))) return { said: first.said, is: String(whole) };
  }
  return null;
}

/** The first ceiling of which no amount is known; one right amount of several lets the others be about a part. */
function wrongCeiling(
  { text }: Typed,
  { pilot, asks }: ReadDraft,
  { country, currency, locale }: BuildContext,
): Claim | null {
  const whole = [pilot.budgetCeiling, ...asks.asks.map(({ cost }) => cost)].filter((minor) => minor !== null);
  const parts = pilot.newMoney.map(({ amount }) => amount);
  const [ceiling] = whole;
  const said = ceilingsSaid(text, { country, currency });
  const [first] = said;
  if (first === undefined || ceiling === undefined) return null;
  if (said.some(({ minor }) => whole.includes(minor) || parts.includes(minor))) return null;
  return { said: first.said, is: formatMoney({ minor: ceiling, currency, locale }) };
}
