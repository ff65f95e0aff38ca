import type { Colour, Palette } from "../../palette";
import { directionOf } from "../../type/text-direction";
import type { TypeRole } from "../../type/type-roles";
import { el, textEl } from "../package/xml";
import { emu, hundredths } from "../units";
import type { Bullet, Paragraph, TextRun } from "./paragraph";
import { runProperties } from "./run-properties";

export type TextContext = {
  lang: string;
  palette: Palette;
  /** The relationship a link goes by; null where its target is nowhere in the file. */
  linkTo: (href: string) => { id: string; isInside: boolean } | null;
};

/** How a placeholder sets its words by itself: what agrees with it is left unsaid, so that the master stays in charge. */
export type Inherited = { role: TypeRole; ink?: Colour; align?: "right" };

const alignments = { right: "r", center: "ctr" } as const;

export function paragraphXml(paragraph: Paragraph, context: TextContext, inherited?: Inherited): string {
  const { runs, role, align, bullet, before = 0, after = 0 } = paragraph;
  const isOwnRole = inherited === undefined || !isSameSetting(role, inherited.role);
  const isReversed = directionOf(runs.map(({ text }) => text).join("")) === "rtl";
  const properties = el(
    "a:pPr",
    {
      marL: bullet && emu(bullet.indent),
      indent: bullet && -emu(bullet.indent),
      algn: alignmentOf(align, inherited, isReversed),
      rtl: isReversed ? true : null,
    },
    isOwnRole && el("a:lnSpc", {}, points(role.leading)),
    before > 0 && el("a:spcBef", {}, points(before)),
    after > 0 && el("a:spcAft", {}, points(after)),
    bullet && bulletXml(bullet),
  );
  const ownInk = paragraph.ink ?? role.ink ?? "ink";
  const isOwnInk = inherited === undefined || ownInk !== (inherited.ink ?? inherited.role.ink ?? "ink");
  const setting = { role: isOwnRole ? role : null, ink: isOwnRole || isOwnInk ? ownInk : null };
  const words = runs.flatMap((run) => runXml(run, setting, context));
  // A paragraph without words is as tall as its mark, so the mark says its size.
  const mark = runProperties("a:endParaRPr", { ...setting, ink: null, lang: context.lang }, context.palette);
  return el("a:p", {}, properties === "<a:pPr/>" ? null : properties, words.length > 0 ? words : mark);
}

/** What is written from the right stands at the right, unless it was put somewhere on purpose. */
function alignmentOf(align: Paragraph["align"], inherited: Inherited | undefined, isReversed: boolean): string | null {
  const asked = align ?? (isReversed ? "right" : undefined);
  return asked === undefined || asked === inherited?.align ? null : alignments[asked];
}

const isSameSetting = (one: TypeRole, other: TypeRole): boolean =>
  one.face === other.face && one.size === other.size && one.leading === other.leading;

const points = (value: number): string => el("a:spcPts", { val: hundredths(value) });

function bulletXml({ startAt }: Bullet): string {
  const font = el("a:buFont", { typeface: startAt === null ? "Arial" : "+mj-lt" });
  if (startAt === null) return font + el("a:buChar", { char: "•" });
  return font + el("a:buAutoNum", { type: "arabicPeriod", startAt: startAt > 1 ? startAt : null });
}

/** null: as the placeholder sets it. */
type RunParent = { role: TypeRole | null; ink: Colour | null };

/** A line feed inside a text is a break within its paragraph. */
function runXml(run: TextRun, { role, ink }: RunParent, context: TextContext): string[] {
  const link = run.href === undefined ? null : context.linkTo(run.href);
  const properties = runProperties(
    "a:rPr",
    {
      role,
      // The words of a link take the theme's colour of links.
      ink: link === null ? (run.ink ?? ink) : null,
      lang: run.lang ?? context.lang,
      isStrong: run.strong,
      highlight: run.highlight,
      ...(link && { link }),
    },
    context.palette,
  );
  return run.text
    .split("\n")
    .flatMap((words, at) => [
      ...(at > 0 ? [el("a:br", {}, properties)] : []),
      ...(words === "" ? [] : [el("a:r", {}, properties, textEl("a:t", words))]),
    ]);
}
