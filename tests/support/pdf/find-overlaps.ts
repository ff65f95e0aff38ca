import { type PlacedPage, readPlaced } from "./read-pdf";

type Placed = { text: string; left: number; right: number; top: number; bottom: number };

// Heights of letters above and below their line, as shares of the size: capitals stand up to 0.66, tails hang 0.2.
const ABOVE = 0.66;
const BELOW = 0.18;
const SLACK_PT = 1;
const MARGIN_PT = 38;

/** Texts that are painted over one another or past the margins, worded “page 5: …”. */
export async function findOverlaps(bytes: Uint8Array): Promise<string[]> {
  return (await readPlaced(bytes)).pages.flatMap(overlapsOn);
}

function overlapsOn({ number, width, height, items }: PlacedPage): string[] {
  const texts = placedTexts(items, height);
  const say = (message: string): string => `page ${number}: ${message}`;
  const outside = texts
    .filter(({ left, right, top, bottom }) => {
      const isWide = left < MARGIN_PT || right > width - MARGIN_PT;
      return isWide || top < 0 || bottom > height;
    })
    .map(({ text }) => say(`“${text}” leaves the page’s margins`));
  const crossed = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => crosses(one, other))
      .map((other) => say(`“${one.text}” lies over “${other.text}”`)),
  );
  return [...outside, ...crossed];
}

function placedTexts(items: PlacedPage["items"], pageHeight: number): Placed[] {
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, , , x, y]: number[] = item.transform;
    const size = Math.hypot(a ?? 0, b ?? 0);
    const [left, baseline] = [x ?? 0, pageHeight - (y ?? 0)];
    return [
      {
        text: item.str,
        left,
        right: left + item.width - trailingSpace(item.str, item.width),
        top: baseline - size * ABOVE,
        bottom: baseline + size * BELOW,
      },
    ];
  });
}

/** A line may end in a space that nobody sees; its share of the width is close enough. */
const trailingSpace = (text: string, width: number): number =>
  text.endsWith(" ") ? (width / text.length) * (text.length - text.trimEnd().length) : 0;

function crosses(one: Placed, other: Placed): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > SLACK_PT && down > SLACK_PT;
}
