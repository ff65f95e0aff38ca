import type { BlockOf } from "@/lib/domain/slides/block";
import { breakLines, type TextMeasure } from "../type/measure-text";
import type { Area, Drawing, Mark } from "./drawing";

type Item = BlockOf<"coverage">["items"][number];

const LABEL_WIDTH = 200;
const BARS_X = 216;
const WORDS_SHARE = 0.3;
const BAR_HEIGHT = 12;
const MOST_BLOCKS = 24;
const LINE = 20;
const LEAST_ROW = 36;

/** One block each while they can be counted, a bar beyond that; covered ones are solid. */
export function drawCoverage({ items }: BlockOf<"coverage">, area: Area, measure: TextMeasure): Drawing {
  const wordsX = area.width * (1 - WORDS_SHARE);
  const barsEnd = wordsX - 16;
  const marks: Mark[] = [];
  let y = 0;
  for (const item of items) {
    const label = breakLines(item.label, "dense-strong", LABEL_WIDTH, measure);
    const words = breakLines(item.text, "dense", area.width - wordsX, measure);
    const height = Math.max(LEAST_ROW, Math.max(label.length, words.length) * LINE + 12);
    const middle = y + height / 2;
    const place = (lines: typeof label, x: number, role: "dense" | "dense-strong"): void => {
      lines.forEach(({ runs }, index) => {
        const text = runs.map((run) => run.text).join("");
        marks.push({ kind: "label", x, y: middle + 5 + (index - (lines.length - 1) / 2) * LINE, text, role });
      });
    };
    place(label, 0, "dense-strong");
    place(words, wordsX, "dense");
    marks.push(...barMarks(item, middle - BAR_HEIGHT / 2, barsEnd));
    y += height;
  }
  return { width: area.width, height: y, marks };
}

function barMarks({ covered, of }: Item, y: number, end: number): Mark[] {
  const total = Math.max(1, of);
  const width = end - BARS_X;
  if (total <= MOST_BLOCKS && Number.isInteger(total)) {
    const gap = 4;
    const block = (width + gap) / total - gap;
    return Array.from({ length: total }, (_, index): Mark => {
      const x = BARS_X + index * (block + gap);
      return index < covered
        ? { kind: "rect", x, y, width: block, height: BAR_HEIGHT, fill: "bar" }
        : {
            kind: "rect",
            x: x + 0.5,
            y: y + 0.5,
            width: block - 1,
            height: BAR_HEIGHT - 1,
            fill: "paper",
            stroke: "bar",
          };
    });
  }
  const share = Math.min(1, Math.max(0, covered / total));
  return [
    {
      kind: "rect",
      x: BARS_X + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: BAR_HEIGHT - 1,
      fill: "paper",
      stroke: "bar",
    },
    { kind: "rect", x: BARS_X, y, width: width * share, height: BAR_HEIGHT, fill: "bar" },
  ];
}
