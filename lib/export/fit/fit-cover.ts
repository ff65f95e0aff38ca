import type { Block } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import type { Fact, Opening, SlideOf } from "@/lib/domain/slides/slide";
import { type CoverWords, fieldBoxes, fieldOf } from "../sheet/cover/cover-field";
import { hasRail, openingOf } from "../sheet/cover/cover-opening";
import { railBoxes } from "../sheet/cover/cover-rail";
import { type CoverSetting, type FieldStep, fieldSteps, railSettings } from "../sheet/cover/cover-setting";
import type { FittedTitle } from "../sheet/fitted-deck";
import { isBold } from "../sheet/is-bold";
import type { SheetContext } from "../sheet/sheet";
import { breakLines } from "../type/measure-text";
import { titleLines } from "./fit-title";

type Cover = SlideOf<"cover">;
/** `rest`: what it asks or says and had no room for. */
export type FittedCover = { slide: Cover; heading: FittedTitle; cover: CoverSetting; rest: Block[] };

/**
 * The cover at its largest setting. What has no room at its smallest legible size leaves it whole, in this order: the
 * presenter's record, the fallback, the key message, who presents, sponsors and decides, and last the request below a
 * name, and the meeting. Nothing of it is ever cut. People stand in the appendix anyway and the fallback with the decision; all else
 * is handed over as `rest`.
 */
export function fitCover(slide: Cover, deck: CoverWords, context: SheetContext): FittedCover {
  const { opening, rail } = fitRail(openingOf(slide, context.lang), deck, context);
  const { cover, opening: told, step, heading } = fitField(slide, opening, deck, context);
  const { mostLines: _, ...roles } = step;
  const fitted = { ...cover, ruler: [], opening: told };
  return { slide: fitted, heading, cover: { ...roles, rail }, rest: restOf(slide, fitted) };
}

function restOf({ subtitle, facts, opening }: Cover, fitted: Cover): Block[] {
  const message = fitted.opening?.message === undefined ? opening?.message : undefined;
  const meeting = fitted.opening?.meeting === undefined ? opening?.meeting : undefined;
  return [
    ...(meeting === undefined ? [] : [{ kind: "paragraph" as const, text: meeting }]),
    ...(fitted.subtitle === subtitle ? [] : [{ kind: "paragraph" as const, text: subtitle }]),
    ...(message === undefined ? [] : [{ kind: "paragraph" as const, text: message }]),
    ...facts.slice(fitted.facts.length).map(({ label, text }) => {
      return {
        kind: "paragraph" as const,
        text: [{ text: `${label}: `, strong: true as const }, { text: plainLine(text) }],
      };
    }),
  ];
}

function fitRail(opening: Opening, deck: CoverWords, context: SheetContext) {
  if (!hasRail(opening)) return { opening, rail: "roomy" as const };
  const { fallback: _, ...without } = opening;
  const choices = [opening, without].flatMap((told) => railSettings.map((rail) => ({ opening: told, rail })));
  const fits = choices.find(({ opening: told, rail }) => railBoxes({ opening: told, setting: rail }, deck, context));
  return fits ?? { opening: without, rail: "compact" as const };
}

type Told = { cover: Cover; opening: Opening; isWithRecord: boolean };

/** The whole record stands with the people in the appendix. */
const MOST_RECORD_LINES = 2;

/** All that could be told, then less and less of it. */
function tellings(cover: Cover, opening: Opening, { measure }: SheetContext): Told[] {
  const { record, ...withoutRecord } = opening;
  const { message: _, ...bare } = withoutRecord;
  const { meeting: __, ...bareOfMeeting } = bare;
  const isWithRecord = false;
  const isLong = ({ text }: Fact): boolean =>
    breakLines(text, "dense", fieldOf(opening).width, measure).length > MOST_RECORD_LINES;
  const fewer = cover.facts.map((_fact, at): Fact[] => cover.facts.slice(0, cover.facts.length - at - 1));
  return [
    ...(record === undefined || isLong(record) ? [] : [{ cover, opening, isWithRecord: true }]),
    { cover, opening: withoutRecord, isWithRecord },
    { cover, opening: bare, isWithRecord },
    ...fewer.map((facts) => ({ cover: { ...cover, facts }, opening: bare, isWithRecord })),
    { cover: { ...cover, facts: [], subtitle: "" }, opening: bare, isWithRecord },
    { cover: { ...cover, facts: [], subtitle: "" }, opening: bareOfMeeting, isWithRecord },
  ];
}

type FieldChoice = Told & { step: FieldStep; heading: FittedTitle };

function fitField(slide: Cover, opening: Opening, deck: CoverWords, context: SheetContext): FieldChoice {
  const { large, close } = fieldSteps[isBold(slide, deck) ? "bold" : "plain"];
  let last: FieldChoice | null = null;
  for (const told of tellings(slide, opening, context)) {
    // A record is worth no small title.
    for (const step of told.isWithRecord ? large : [...large, ...close]) {
      const heading = headingAt(step, told, context);
      last = { ...told, step, heading };
      if (heading.lines.length > step.mostLines || hasCutWord(step, told, context)) continue;
      const setting = { ...step, rail: "roomy" as const };
      if (fieldBoxes({ slide: told.cover, opening: told.opening, heading, setting }, deck, context)) return last;
    }
  }
  if (last === null) throw new Error("a cover tells at least its title");
  return last;
}

function headingAt({ title: role }: FieldStep, { cover, opening }: Told, { measure }: SheetContext): FittedTitle {
  const { width } = fieldOf(opening);
  return { lines: titleLines(cover.title, { role, width }, measure), role, wide: false };
}

/** A word that no line of its size holds makes the title smaller, as far as there is a smaller one. */
function hasCutWord({ title, mostLines }: FieldStep, { cover, opening }: Told, { measure }: SheetContext): boolean {
  if (!Number.isFinite(mostLines)) return false;
  return breakLines(cover.title, title, fieldOf(opening).width, measure).some(({ isCut }) => isCut);
}
