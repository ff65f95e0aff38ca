import type { OfficeFonts } from "../../office/office-fonts";
import type { Palette } from "../../palette";
import { bareHex } from "../colour";
import { contentTypes, DRAWING_NS } from "../package/names";
import type { Part } from "../package/part";
import { el, XML_HEAD } from "../package/xml";

/** Colours and fonts of the brand, where PowerPoint's own menus find them. Each master has a theme of its own. */
export const themePart = (path: string, palette: Palette, fonts: OfficeFonts): Part => ({
  path,
  contentType: contentTypes.theme,
  content:
    XML_HEAD +
    el(
      "a:theme",
      { "xmlns:a": DRAWING_NS, name: "Foothold" },
      el("a:themeElements", {}, colourScheme(palette), fontScheme(fonts), FORMAT_SCHEME),
      el("a:objectDefaults"),
      el("a:extraClrSchemeLst"),
    ),
});

function colourScheme(palette: Palette): string {
  const slots = {
    dk1: palette.ink,
    lt1: palette.paper,
    dk2: palette["ink-2"],
    lt2: palette.panel,
    accent1: palette.accent,
    accent2: palette.second,
    accent3: palette.mute,
    accent4: palette.soft,
    accent5: palette.high,
    accent6: palette.severe,
    hlink: palette.accent,
    folHlink: palette["ink-2"],
  };
  const colours = Object.entries(slots).map(([slot, colour]) =>
    el(`a:${slot}`, {}, el("a:srgbClr", { val: bareHex(colour) })),
  );
  return el("a:clrScheme", { name: "Foothold" }, colours);
}

/** What PowerPoint reaches for where the Latin font has no such letters. */
const SCRIPT_FONTS = {
  Jpan: "Yu Gothic",
  Hang: "Malgun Gothic",
  Hans: "Microsoft YaHei",
  Hant: "Microsoft JhengHei",
  Arab: "Arial",
  Hebr: "Arial",
  Thai: "Tahoma",
} as const;

function fontScheme({ heading, body }: OfficeFonts): string {
  const family = (name: string, latin: string): string =>
    el(
      name,
      {},
      el("a:latin", { typeface: latin }),
      el("a:ea", { typeface: "" }),
      el("a:cs", { typeface: "" }),
      Object.entries(SCRIPT_FONTS).map(([script, typeface]) => el("a:font", { script, typeface })),
    );
  return el("a:fontScheme", { name: "Foothold" }, family("a:majorFont", heading), family("a:minorFont", body));
}

const placeholderColour = el("a:solidFill", {}, el("a:schemeClr", { val: "phClr" }));
const thrice = (xml: string): string => xml.repeat(3);

/** Plain fills and lines, no effects: a theme must say how shapes look at three strengths. */
const FORMAT_SCHEME = el(
  "a:fmtScheme",
  { name: "Foothold" },
  el("a:fillStyleLst", {}, thrice(placeholderColour)),
  el(
    "a:lnStyleLst",
    {},
    thrice(
      el(
        "a:ln",
        { w: 12700, cap: "flat", cmpd: "sng", algn: "ctr" },
        placeholderColour,
        el("a:prstDash", { val: "solid" }),
      ),
    ),
  ),
  el("a:effectStyleLst", {}, thrice(el("a:effectStyle", {}, el("a:effectLst")))),
  el("a:bgFillStyleLst", {}, thrice(placeholderColour)),
);
