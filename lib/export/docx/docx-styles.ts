import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from "docx";
import type { OfficeFonts } from "../office/office-fonts";
import type { Palette } from "../palette";

// Sizes are half points, spaces twentieths of a point.

const points = (count: number): number => count * 20;

/** Word wants colours without their sign. */
export const hex = (colour: string): string => colour.replace("#", "");

type HeadingLook = { size: number; before: number; after: number };

const headingStyle = ({ size, before, after }: HeadingLook, font: string, palette: Palette) => ({
  run: { font, size: size * 2, bold: true, color: hex(palette.ink) },
  paragraph: { spacing: { before: points(before), after: points(after) }, keepNext: true, keepLines: true },
});

/** Real styles under their own names, so that a reader can change all headings at once. */
export const docxStyles = (lang: string, palette: Palette, { heading, body }: OfficeFonts): IStylesOptions => ({
  default: {
    document: {
      run: { font: body, size: 21, color: hex(palette.ink), language: { value: lang } },
      paragraph: { spacing: { after: points(6), line: 259, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: heading, size: 48, bold: true, color: hex(palette.ink) },
      paragraph: {
        spacing: { before: points(4), after: points(10), line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    heading1: headingStyle({ size: 15, before: 16, after: 5 }, heading, palette),
    heading2: headingStyle({ size: 12, before: 12, after: 4 }, heading, palette),
    heading3: {
      run: { font: body, size: 22, bold: true, color: hex(palette.accent) },
      paragraph: { spacing: { before: points(8), after: points(3) }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: points(3) } } },
    hyperlink: { run: { color: hex(palette.accent), underline: {} } },
  },
  paragraphStyles: [
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { size: 18, bold: true, color: hex(palette["ink-2"]) },
      paragraph: { spacing: { before: points(8), after: points(3) }, keepNext: true },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 245, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      run: { font: heading, size: 23 },
      paragraph: { indent: { left: 284 }, spacing: { after: points(2) }, keepNext: true },
    },
    {
      id: "Small",
      name: "Small",
      basedOn: "Normal",
      run: { size: 18, color: hex(palette["ink-2"]) },
    },
    {
      id: "Lead",
      name: "Lead",
      basedOn: "Normal",
      run: { size: 25 },
      paragraph: { spacing: { after: points(8) } },
    },
    {
      id: "Kicker",
      name: "Kicker",
      basedOn: "Normal",
      run: { size: 20, bold: true, color: hex(palette.accent) },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
  ],
});

export const NUMBERED = "numbered";
export const BULLETED = "bulleted";

const indent = { left: 340, hanging: 340 };

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETED,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: NUMBERED,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
};
