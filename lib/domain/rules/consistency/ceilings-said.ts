import { readMoney } from "../../money/read-money";
import { decimalMarkOf, type Place } from "../../text/decimal-mark";

/** Words that call an amount the most that may be spent, in the languages people type in. */
const CEILING = "ceiling(?: of)?|cap of|capped at|no more than|plafond(?: de)?";
const AMOUNT = "(?:C\\$|[£€$])\\s?\\d[\\d.,’\\s]*(?:k\\b|m\\b)?|\\d[\\d.,’\\s]*[£€$]";
const BEHIND = new RegExp(`(?:${CEILING})[\\s:,(]*(${AMOUNT})`, "giu");
const BEFORE = new RegExp(`(${AMOUNT})\\s*(?:ceiling|cap)\\b`, "giu");

/** Every amount, in minor units, that a text names as its ceiling; what cannot be read for certain is passed over. */
export function ceilingsSaid(text: string, place: Place): { said: string; minor: number }[] {
  return [...text.matchAll(BEHIND), ...text.matchAll(BEFORE)].flatMap(([, amount = ""]) => {
    const said = amount.replace(/[\s.,]+$/u, "");
    const read = readMoney(said, { currency: place.currency, mark: decimalMarkOf(place) });
    return read === null || "unclear" in read ? [] : [{ said, minor: read.value }];
  });
}
