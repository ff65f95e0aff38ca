import type { Colour, Palette } from "../../palette";
import type { TypeRole } from "../../type/type-roles";
import { colourXml, solidFill } from "../colour";
import { el } from "../package/xml";
import { hundredths } from "../units";
import { faceStyles } from "./face";

type RunSetting = {
  /** null: as its placeholder sets it. */
  role: TypeRole | null;
  ink: Colour | null;
  lang: string | null;
  isStrong?: boolean;
  highlight?: Colour;
  /** Id of the relationship that leads to the target, and whether that is another slide. */
  link?: { id: string; isInside: boolean };
};

/** Letters of a run: `name` is a:rPr, a:endParaRPr or a:defRPr. */
export function runProperties(name: string, setting: RunSetting, palette: Palette): string {
  const { role, ink, lang, isStrong = false, highlight, link } = setting;
  const style = role === null ? {} : faceStyles[role.face];
  const isBold = isStrong || style.isBold === true;
  return el(
    name,
    {
      lang,
      sz: role && hundredths(role.size),
      // A strong run inside plain text, or plain text whose placeholder may be bold.
      b: role === null && !isStrong ? null : isBold,
      i: style.isItalic,
      spc: role?.tracking === undefined ? null : hundredths(role.tracking),
      dirty: name === "a:defRPr" ? null : "0",
    },
    ink !== null && solidFill(ink, palette),
    highlight !== undefined && el("a:highlight", {}, colourXml(highlight, palette)),
    role !== null && fontXml(style.isHeading === true),
    link && el("a:hlinkClick", { "r:id": link.id, action: link.isInside ? "ppaction://hlinksldjump" : null }),
  );
}

/** Fonts by their place in the theme: whoever changes the theme's fonts changes the deck. */
function fontXml(isHeading: boolean): string {
  const family = isHeading ? "mj" : "mn";
  return ["latin", "ea", "cs"]
    .map((script) => el(`a:${script}`, { typeface: `+${family}-${script === "latin" ? "lt" : script}` }))
    .join("");
}
