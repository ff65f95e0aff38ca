import { formatDate } from "@/lib/domain/dates/format-date";
import { plainLine } from "@/lib/domain/slides/line";
import type { CoverDate, Opening, SlideOf } from "@/lib/domain/slides/slide";
import { directionOf } from "../../type/text-direction";

type Cover = SlideOf<"cover">;

/** What the cover asks for; one that was sent before covers told it has the days of its ruler. */
export const openingOf = ({ opening, ruler }: Cover, lang: string): Opening =>
  opening ?? { dates: ruler.flatMap((block) => (block.kind === "timeline" ? daysOf(block.rows, lang) : [])) };

const daysOf = (rows: readonly { label: string; from: string }[], lang: string): CoverDate[] =>
  rows.map(({ label, from }) => ({ what: label, when: formatDate(from, lang), kind: "step" }));

/** Without a price, hours, days or a fallback there is no rail, and the field takes the whole page. */
export const hasRail = ({ price, hours, dates, fallback }: Opening): boolean =>
  price !== undefined || hours !== undefined || dates.length > 0 || fallback !== undefined;

/** The purpose and the day, on one line. */
export const purposeLine = ({ kicker }: Pick<Cover, "kicker">, { day }: Opening): string =>
  day === undefined ? kicker : `${kicker} · ${day}`;

/** Days are a line with dots; one alone is a figure like the price. */
export const isRuler = ({ dates }: Opening): boolean => dates.length > 1;

/** Days and a fallback alone stand in the middle of the rail, with more room between them. */
export const isThin = ({ price, hours }: Opening): boolean => price === undefined && hours === undefined;

/** Words that run from the right have no rule where they end. */
export const isRuledAtLeft = (message: NonNullable<Opening["message"]>): boolean =>
  directionOf(plainLine(message)) !== "rtl";
