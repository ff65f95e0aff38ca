import type { FittedTitle } from "../sheet/fitted-deck";
import { boldFrame, frame, lookUpFrame, WIDE_TITLE } from "../sheet/frame";
import { breakLines, labelWidth, type TextMeasure } from "../type/measure-text";
import type { TypeRoleName } from "../type/type-roles";

type Step = { role: TypeRoleName; width: number; wide: boolean; mostLines: number };

/** What a title stands on: a slide, one that is composed, a page to look things up on, or the dark band of a bold slide. */
export type TitlePlace = "slide" | "message" | "look-up" | "bold-slide";

const wide = WIDE_TITLE.width;

const steps: Readonly<Record<TitlePlace, readonly Step[]>> = {
  slide: [
    { role: "title", width: frame.title.width, wide: false, mostLines: 2 },
    { role: "title-small", width: frame.title.width, wide: false, mostLines: 2 },
    { role: "title-small", width: wide, wide: true, mostLines: 2 },
    { role: "title-tight", width: wide, wide: true, mostLines: 3 },
  ],
  message: [
    { role: "title", width: wide, wide: true, mostLines: 1 },
    { role: "title-small", width: wide, wide: true, mostLines: 1 },
    { role: "title-small", width: wide, wide: true, mostLines: 2 },
    { role: "title-tight", width: wide, wide: true, mostLines: 3 },
  ],
  "look-up": [
    { role: "title-tight", width: lookUpFrame.title.width, wide: false, mostLines: 1 },
    { role: "title-least", width: lookUpFrame.title.width, wide: false, mostLines: 2 },
  ],
  "bold-slide": [
    { role: "title-bold", width: boldFrame.title.width, wide: false, mostLines: 2 },
    { role: "title-bold-small", width: boldFrame.title.width, wide: false, mostLines: 2 },
    { role: "title-bold-small", width: wide, wide: true, mostLines: 2 },
    { role: "title-bold-tight", width: wide, wide: true, mostLines: 3 },
  ],
};

/** The largest setting in which a title stands on its lines. */
export function fitTitle(title: string, place: TitlePlace, measure: TextMeasure): FittedTitle {
  const step =
    steps[place].find((own) => plainLines(title, own, measure).length <= own.mostLines) ?? steps[place].at(-1);
  if (step === undefined) throw new Error("there is always a last step");
  return { lines: titleLines(title, step, measure), role: step.role, wide: step.wide };
}

type TitleSetting = Pick<Step, "role" | "width">;

/** The lines of a title; two are broken where the sentence breathes. */
export function titleLines(title: string, setting: TitleSetting, measure: TextMeasure): string[] {
  const lines = plainLines(title, setting, measure);
  return lines.length === 2 ? (breathe(title, setting, measure) ?? lines) : lines;
}

const plainLines = (title: string, { role, width }: TitleSetting, measure: TextMeasure): string[] =>
  breakLines(title, role, width, measure).map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join("")
      .trim(),
  );

const LEAST_SHARE = 0.3;
/** Words that read as one and part badly. */
const KEPT_TOGETHER = [/^social$/iu, /^media\b/iu] as const;
const STOPS = /[,;:]$/u;
const JOINTS =
  /^(and|or|but|so|while|with|without|to|for|from|before|after|on|in|at|that|which|because|when|if|by|than|of|as)$/iu;

/** The best of all ways to break in two: after a stop, else before a joining word, neither line much the shorter. */
function breathe(title: string, { role, width }: TitleSetting, measure: TextMeasure): [string, string] | null {
  const words = title.split(" ");
  const room = width * measure.fill;
  const choices = words.slice(1).flatMap((word, index) => {
    const first = words.slice(0, index + 1).join(" ");
    const second = words.slice(index + 1).join(" ");
    const widths = [first, second].map((line) => labelWidth(line, role, measure));
    const [least, most] = [Math.min(...widths), Math.max(...widths)];
    if (most > room || least < most * LEAST_SHARE) return [];
    return [
      { lines: [first, second] as [string, string], cost: (most - least) / most - liking(words[index] ?? "", word) },
    ];
  });
  return choices.sort((a, b) => a.cost - b.cost)[0]?.lines ?? null;
}

function liking(before: string, after: string): number {
  if (KEPT_TOGETHER[0].test(before) && KEPT_TOGETHER[1].test(after)) return -0.6;
  if (STOPS.test(before)) return 0.6;
  return JOINTS.test(after) ? 0.25 : 0;
}
