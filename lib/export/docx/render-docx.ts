import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { PaperOutline, PaperPart } from "@/lib/domain/paper/paper-outline";
import { officeFonts } from "../office/office-fonts";
import { stampPackage } from "../office/stamp-package";
import { type Palette, paletteOf } from "../palette";
import { normalisePaper } from "../paper/normalise-paper";
import { paperTitle } from "../paper/paper-title";
import { versionWords } from "../sheet/slide-words";
import { blockParts } from "./block-parts";
import { docxNumbering, docxStyles, hex } from "./docx-styles";
import { makeDocxEdit } from "./edit-docx-part";
import { inItsDirection, lineRuns } from "./line-runs";
import type { DocxPlace } from "./table-part";

// Twentieths of a point.
const SIZES = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const MARGIN = { side: 1_247, top: 1_304, bottom: 1_247, header: 624, footer: 567 };
const FACT_TAB = 1_700;

/** A Word file with real styles, native tables and nothing embedded. Time and author come from the paper. */
export async function renderDocx(outline: PaperOutline): Promise<Uint8Array> {
  const paper = normalisePaper(outline);
  const palette = paletteOf(paper.brand);
  const { width, height } = SIZES[paper.size];
  const textWidth = width - 2 * MARGIN.side;
  const document = new Document({
    title: paperTitle(paper),
    creator: paper.organisation,
    lastModifiedBy: paper.organisation,
    description: paper.kicker,
    styles: docxStyles(paper.lang, palette, officeFonts(paper.brand)),
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { ...MARGIN, left: MARGIN.side, right: MARGIN.side },
          },
          titlePage: true,
        },
        headers: { default: headerOf(paper, palette, textWidth) },
        footers: { default: footerOf(paper, palette, textWidth), first: footerOf(paper, palette, textWidth) },
        children: [...opening(paper, palette), ...partsOf(paper, palette, textWidth)],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return stampPackage(bytes, { at: paper.frozenAt, edit: makeDocxEdit(paper.frozenAt) });
}

/** Whose it is, what it says, and where and by whom it is decided. */
function opening(
  { organisation, kicker, heading, lead, facts, ...paper }: PaperOutline,
  palette: Palette,
): Paragraph[] {
  const lines = [...facts, { label: "Version", text: versionWords(paper) }];
  return [
    new Paragraph({ style: "Kicker", children: lineRuns(`${organisation} · ${kicker}`) }),
    new Paragraph({ heading: HeadingLevel.TITLE, ...inItsDirection(heading), children: lineRuns(heading) }),
    ...(lead === null ? [] : [new Paragraph({ style: "Lead", ...inItsDirection(lead), children: lineRuns(lead) })]),
    ...lines.map(
      ({ label, text }, index) =>
        new Paragraph({
          children: [
            new TextRun({ bold: true, color: hex(palette["ink-2"]), children: [label, new Tab()] }),
            ...lineRuns(text),
          ],
          tabStops: [{ type: TabStopType.LEFT, position: FACT_TAB }],
          indent: { left: FACT_TAB, hanging: FACT_TAB },
          spacing: { after: index === lines.length - 1 ? 120 : 20 },
          ...(index === 0 && {
            border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: hex(palette.ink) } },
          }),
        }),
    ),
  ];
}

function partsOf({ parts, lang }: PaperOutline, palette: Palette, width: number): (Paragraph | Table)[] {
  let lists = 0;
  const nextList = (): number => {
    lists += 1;
    return lists;
  };
  const place: DocxPlace = { width, palette, lang, nextList };
  const firstAppendix = parts.find(({ part }) => part === "appendix");
  return parts.flatMap((part) => [
    headingOf(part, part === firstAppendix),
    ...part.body.flatMap((block) => blockParts(block, place)),
  ]);
}

const headingOf = ({ heading, level }: PaperPart, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...inItsDirection(heading),
    pageBreakBefore,
    children: lineRuns(heading),
  });

const small = (palette: Palette) => ({ size: 17, color: hex(palette["ink-2"]) });

const headerOf = ({ organisation, title }: PaperOutline, palette: Palette, width: number): Header =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ ...small(palette), children: [organisation, new Tab(), title] })],
      }),
    ],
  });

const footerOf = (paper: PaperOutline, palette: Palette, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: hex(palette.rule) } },
        children: [
          new TextRun({
            ...small(palette),
            children: [versionWords(paper), new Tab(), "Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
