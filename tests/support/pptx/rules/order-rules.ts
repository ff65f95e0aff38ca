import type { OfficeFile } from "../office-file";
import { linked, partsLike } from "../office-file";
import { childOf, findAll, type XmlNode } from "../parse-xml";
import { type PptxFault, type PptxRule, rule } from "./pptx-rule";

// PowerPoint reads its parts by a schema that says which element may follow which, and repairs what does not obey.

/** Children in the order of the schema; those divided by a bar may stand in one place. */
const inOrder = (words: string): string[][] =>
  words
    .trim()
    .split(/\s+/u)
    .map((place) => place.split("|"));

const FILL = "a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill";
const LETTERS = inOrder(`a:ln ${FILL} a:effectLst a:highlight a:uLn a:uFill a:latin a:ea a:cs a:sym a:hlinkClick
  a:hlinkMouseOver a:rtl a:extLst`);
const PARAGRAPH = inOrder(`a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont
  a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst`);
const SHAPE = inOrder(`a:xfrm a:custGeom|a:prstGeom ${FILL} a:ln a:effectLst a:scene3d a:sp3d a:extLst`);
const LINE = inOrder(`${FILL} a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd a:extLst`);
const BODY = inOrder("a:bodyPr a:lstStyle a:p");
const AXIS_START = `c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
  c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses|c:crossesAt`;
const SHOWN = `c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator
  c:showLeaderLines c:leaderLines c:extLst`;

const CHILDREN: Readonly<Record<string, string[][]>> = {
  "p:sld": inOrder("p:cSld p:clrMapOvr p:transition p:timing p:extLst"),
  "p:sldLayout": inOrder("p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst"),
  "p:sldMaster": inOrder("p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst"),
  "p:notes": inOrder("p:cSld p:clrMapOvr p:extLst"),
  "p:notesMaster": inOrder("p:cSld p:clrMap p:hf p:notesStyle p:extLst"),
  "p:cSld": inOrder("p:bg p:spTree p:custDataLst p:controls p:extLst"),
  "p:bgPr": inOrder(`${FILL} a:effectLst p:extLst`),
  "p:spTree": inOrder("p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic p:extLst"),
  "p:grpSp": inOrder("p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic p:extLst"),
  "p:sp": inOrder("p:nvSpPr p:spPr p:style p:txBody p:extLst"),
  "p:pic": inOrder("p:nvPicPr p:blipFill p:spPr p:style p:extLst"),
  "p:cxnSp": inOrder("p:nvCxnSpPr p:spPr p:style p:extLst"),
  "p:graphicFrame": inOrder("p:nvGraphicFramePr p:xfrm a:graphic p:extLst"),
  "p:nvSpPr": inOrder("p:cNvPr p:cNvSpPr p:nvPr"),
  "p:nvGrpSpPr": inOrder("p:cNvPr p:cNvGrpSpPr p:nvPr"),
  "p:nvPicPr": inOrder("p:cNvPr p:cNvPicPr p:nvPr"),
  "p:nvGraphicFramePr": inOrder("p:cNvPr p:cNvGraphicFramePr p:nvPr"),
  "p:cNvPr": inOrder("a:hlinkClick a:hlinkHover a:extLst"),
  "p:nvPr": inOrder("p:ph a:audioCd|a:videoFile p:custDataLst p:extLst"),
  "p:blipFill": inOrder("a:blip a:srcRect a:tile|a:stretch"),
  "p:spPr": SHAPE,
  "c:spPr": SHAPE,
  "p:grpSpPr": inOrder(`a:xfrm ${FILL} a:effectLst a:scene3d a:extLst`),
  "p:txBody": BODY,
  "a:txBody": BODY,
  "c:txPr": BODY,
  "a:bodyPr": inOrder("a:prstTxWarp a:noAutofit|a:normAutofit|a:spAutoFit a:scene3d a:sp3d a:flatTx a:extLst"),
  "a:p": inOrder("a:pPr a:r|a:br|a:fld a:endParaRPr"),
  "a:r": inOrder("a:rPr a:t"),
  "a:fld": inOrder("a:rPr a:pPr a:t"),
  "a:pPr": PARAGRAPH,
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`a:lvl${at + 1}pPr`, PARAGRAPH])),
  "a:rPr": LETTERS,
  "a:defRPr": LETTERS,
  "a:endParaRPr": LETTERS,
  "a:ln": LINE,
  "a:lnL": LINE,
  "a:lnR": LINE,
  "a:lnT": LINE,
  "a:lnB": LINE,
  "a:tbl": inOrder("a:tblPr a:tblGrid a:tr"),
  "a:tc": inOrder("a:txBody a:tcPr a:extLst"),
  "a:tcPr": inOrder(`a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${FILL} a:headers a:extLst`),
  "a:theme": inOrder("a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst"),
  "a:themeElements": inOrder("a:clrScheme a:fontScheme a:fmtScheme a:extLst"),
  "a:clrScheme": inOrder(`a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink
    a:folHlink a:extLst`),
  "a:fontScheme": inOrder("a:majorFont a:minorFont a:extLst"),
  "a:majorFont": inOrder("a:latin a:ea a:cs a:font a:extLst"),
  "a:minorFont": inOrder("a:latin a:ea a:cs a:font a:extLst"),
  "a:fmtScheme": inOrder("a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst"),
  "c:chartSpace": inOrder(`c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource
    c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst`),
  "c:chart": inOrder(`c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend
    c:plotVisOnly c:dispBlanksAs c:extLst`),
  "c:plotArea": inOrder("c:layout c:barChart|c:lineChart|c:scatterChart c:catAx|c:valAx|c:dateAx c:dTable c:spPr"),
  "c:barChart": inOrder(`c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId
    c:extLst`),
  "c:ser": inOrder(`c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars
    c:cat c:val c:shape c:extLst`),
  "c:dLbls": inOrder(`c:dLbl c:delete|c:numFmt c:spPr c:txPr c:dLblPos ${SHOWN}`),
  "c:dLbl": inOrder(`c:idx c:delete|c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos ${SHOWN}`),
  "c:catAx": inOrder(
    `${AXIS_START} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
  ),
  "c:valAx": inOrder(`${AXIS_START} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`),
  "c:scaling": inOrder("c:logBase c:orientation c:max c:min c:extLst"),
};

export const orderRules: readonly PptxRule[] = [
  rule("schema-order", ({ xml }) =>
    [...xml].flatMap(([part, root]) => [...new Set(disorderIn(root))].map((message) => ({ part, message }))),
  ),
  rule("chain", (file) => [
    ...fewLinks(file, /^ppt\/slides\/slide\d+\.xml$/u, "slideLayout"),
    ...fewLinks(file, /^ppt\/slideLayouts\/[^/]+\.xml$/u, "slideMaster"),
    ...countedLinks(file, "ppt/presentation.xml", ["p:sldIdLst", "slide"]),
    ...partsLike(file, /^ppt\/slideMasters\/[^/]+\.xml$/u).flatMap(([part]) =>
      countedLinks(file, part, ["p:sldLayoutIdLst", "slideLayout"]),
    ),
    ...["core-properties", "extended-properties"]
      .filter((type) => linked(file, "", type).length !== 1)
      .map((type) => ({ part: "_rels/.rels", message: `no way to its ${type}` })),
  ]),
  rule("loose-part", (file) => {
    const reached = reachedParts(file);
    return file.paths
      .filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels") && !reached.has(path))
      .map((part) => ({ part, message: "nothing leads to the part" }));
  }),
];

function disorderIn(node: XmlNode): string[] {
  const order = CHILDREN[node.name];
  const own = order === undefined ? [] : disorderOf(node, order);
  return [...own, ...node.children.flatMap(disorderIn)];
}

function disorderOf({ name, children }: XmlNode, order: readonly string[][]): string[] {
  const places = children.map((child) => order.findIndex((place) => place.includes(child.name)));
  return children.flatMap((child, at) => {
    const place = places[at] ?? -1;
    if (place < 0) return [`${child.name} has no place in ${name}`];
    return place < (places[at - 1] ?? 0) ? [`${child.name} stands after ${children[at - 1]?.name} in ${name}`] : [];
  });
}

const fewLinks = (file: OfficeFile, parts: RegExp, type: string): PptxFault[] =>
  partsLike(file, parts)
    .map(([part]) => ({ part, count: linked(file, part, type).length }))
    .filter(({ count }) => count !== 1)
    .map(({ part, count }) => ({ part, message: `${count} links of the type ${type}` }));

/** What a part lists by ids has to be what it links to by that type, no more and no less. */
function countedLinks(file: OfficeFile, part: string, [list, type]: [list: string, type: string]): PptxFault[] {
  const listed = childOf(file.xml.get(part), list)?.children.map(({ attributes }) => attributes["r:id"] ?? "") ?? [];
  const own = [...(file.links.get(part) ?? [])].filter(([, link]) => link.type === type).map(([id]) => id);
  const isSame = listed.length > 0 && listed.toSorted().join() === own.toSorted().join();
  return isSame ? [] : [{ part, message: `${list} lists ${listed}, and the part links to ${own}` }];
}

function reachedParts({ links }: OfficeFile): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of links.get(part)?.values() ?? []) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Names of placeholders PowerPoint knows. */
const PLACEHOLDERS = new Set([
  "title",
  "body",
  "ctrTitle",
  "subTitle",
  "dt",
  "sldNum",
  "ftr",
  "hdr",
  "obj",
  "sldImg",
  "pic",
]);

export const placeholderRule: PptxRule = rule("placeholder-type", ({ xml }) =>
  [...xml].flatMap(([part, root]) =>
    findAll(root, "p:ph")
      .map(({ attributes }) => attributes.type ?? "obj")
      .filter((type) => !PLACEHOLDERS.has(type))
      .map((type) => ({ part, message: `“${type}” is no placeholder` })),
  ),
);
