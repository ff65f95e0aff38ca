import { type Line, plainLine } from "../../slides/line";
import type { Fact, RowItem, Slide } from "../../slides/slide";
import { fewWords } from "../../text/few-words";
import { holdsCondition } from "../../text/holds-condition";
import { asSentence } from "../../text/sentence";

/** What a room sees of a slide, and the sentences that are left to the speaker. */
export type Shown<S extends Slide = Slide> = { slide: S; left: string[] };

/**
 * The first words of a line, and the whole of it for the speaker where they are not all. A line that holds a condition
 * is never cut: its first words alone would promise more than was said.
 */
export function shorten(line: Line, most: number, label = ""): { line: Line; left: string[] } {
  const whole = plainLine(line);
  if (holdsCondition(whole)) return { line: whole, left: [] };
  const short = fewWords(whole, most);
  if (short === fewWords(whole, Number.POSITIVE_INFINITY)) return { line: short, left: [] };
  return { line: short, left: [said(label, whole)] };
}

export const said = (label: string, text: Line): string => {
  const words = asSentence(plainLine(text).replaceAll("\n", ", "));
  return label === "" ? words : `${label}: ${words}`;
};

export const factSaid = ({ label, value, text }: Fact): string =>
  said(label, [value, plainLine(text)].filter((part) => part !== undefined && part !== "").join(" "));

export const rowSaid = ({ value, lead, text, owner, by }: RowItem): string =>
  said(
    "",
    [value, plainLine(lead), text === undefined ? undefined : plainLine(text), owner, by]
      .filter((part) => part !== undefined)
      .join(" · "),
  );
