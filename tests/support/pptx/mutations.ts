import { editPptx, replaceInPptx } from "./edit-pptx";

/** One thing wrong with an otherwise good file, and the rule that has to notice. */
export type Mutation = { rule: string; damage: string; of: (bytes: Uint8Array) => Uint8Array };

const replace = (rule: string, damage: string, part: RegExp, pattern: RegExp, replacement: string): Mutation => ({
  rule,
  damage,
  of: (bytes) => replaceInPptx(bytes, part, pattern, replacement),
});

const remove = (rule: string, damage: string, path: string): Mutation => ({
  rule,
  damage,
  of: (bytes) =>
    editPptx(bytes, (parts) => {
      if (!parts.delete(path)) throw new Error(`${path} is not there`);
    }),
});

const TYPES = /^\[Content_Types\]\.xml$/u;
const PRESENTATION = /^ppt\/presentation\.xml$/u;
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/u;
const SLIDE_LINKS = /^ppt\/slides\/_rels\//u;
const LAYOUT = /^ppt\/slideLayouts\/[^/]+\.xml$/u;
const CHART = /^ppt\/charts\/[^/]+\.xml$/u;

const packageMutations: readonly Mutation[] = [
  replace("parse", "an ampersand that is not escaped", SLIDE, /<a:t>/u, "<a:t>R&D "),
  replace("parse", "an element that is never closed", SLIDE, /<\/p:cSld>/u, ""),
  replace("parse", "a prefix nobody declared", SLIDE, /<p:cSld>/u, "<p:cSld><x:odd/>"),
  { rule: "parse", damage: "the file is cut short", of: (bytes) => bytes.slice(0, -100) },
  replace(
    "override-target",
    "a master that is listed and missing",
    TYPES,
    /<\/Types>/u,
    '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/xml"/></Types>',
  ),
  replace("override-target", "a part that is listed twice", TYPES, /(<Override [^>]*\/>)/u, "$1$1"),
  replace(
    "content-type",
    "a picture type that does not exist",
    TYPES,
    /(<Default )/u,
    '<Default Extension="jpg" ContentType="image/jpg"/>$1',
  ),
  replace("content-type", "workbooks without a type", TYPES, /<Default Extension="xlsx"[^>]*\/>/u, ""),
  remove("relationship", "the layout of a slide is gone", "ppt/slideLayouts/slideLayout2.xml"),
  replace("relationship", "a link to a program", SLIDE_LINKS, /https:\/\/example\.org[^"]*/u, "file:///evil"),
  replace("relationship", "an id that is not declared", SLIDE, /r:id="rId\d+"/u, 'r:id="rId99"'),
  replace("relationship", "an id that is given twice", SLIDE_LINKS, /(<Relationship [^>]*\/>)/u, "$1$1"),
  replace(
    "main-part",
    "no way to the presentation",
    /^_rels\/\.rels$/u,
    /relationships\/officeDocument"/u,
    'relationships/other"',
  ),
  replace(
    "child-order",
    "slides before their master",
    PRESENTATION,
    /(<p:sldMasterIdLst>.*?<\/p:sldMasterIdLst>)(.*<\/p:sldIdLst>)/u,
    "$2$1",
  ),
  replace("slide-id", "a slide's number below the least", PRESENTATION, /<p:sldId id="256"/u, '<p:sldId id="12"'),
  replace("slide-id", "two slides of one number", PRESENTATION, /<p:sldId id="257"/u, '<p:sldId id="256"'),
  replace(
    "layout-id",
    "a layout with the number of its master",
    /slideMaster1\.xml$/u,
    /<p:sldLayoutId id="\d+"/u,
    '<p:sldLayoutId id="2147483648"',
  ),
  replace("theme", "two masters share a theme", /^ppt\/notesMasters\/_rels\//u, /theme2/u, "theme1"),
  replace(
    "notes",
    "notes that know no master",
    /^ppt\/notesSlides\/_rels\//u,
    /relationships\/notesMaster"/u,
    'relationships/other"',
  ),
  replace(
    "notes",
    "no notes master in the presentation",
    PRESENTATION,
    /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/u,
    "",
  ),
  replace("value", "a place that is no number", SLIDE, /<a:off x="\d+"/u, '<a:off x="NaN"'),
  replace("value", "the word undefined on a slide", SLIDE, /<a:t>[^<]*<\/a:t>/u, "<a:t>undefined</a:t>"),
];

const shapeMutations: readonly Mutation[] = [
  replace("shape-id", "two objects of one id", SLIDE, /<p:cNvPr id="3"/u, '<p:cNvPr id="2"'),
  replace("shape-name", "two objects of one name", SLIDE, /name="Kicker"/u, 'name="Title"'),
  replace("text-body", "a shape without a text body", SLIDE, /<p:txBody>(?:(?!<p:txBody>).)*?<\/p:txBody>/u, ""),
  replace(
    "text-body",
    "a cell without a paragraph",
    SLIDE,
    /(<a:txBody><a:bodyPr\/><a:lstStyle\/>)<a:p>.*?<\/a:p>/u,
    "$1",
  ),
  replace("background", "a background without effects", LAYOUT, /(<p:bgPr>.*?)<a:effectLst\/>/u, "$1"),
  replace("geometry", "a shape that PowerPoint does not know", SLIDE, /prst="ellipse"/u, 'prst="oval"'),
  replace("title", "a slide without a title", SLIDE, /<p:ph type="title"\/>/u, '<p:ph type="body" idx="10"/>'),
  replace("title", "an empty title", SLIDE, /(<p:ph type="title"\/>.*?)<a:p>.*?<\/a:p>/u, "$1<a:p/>"),
  replace("placeholder", "a placeholder that its layout has not", SLIDE, /idx="10"/u, 'idx="77"'),
  replace(
    "placeholder",
    "a placeholder left empty",
    SLIDE,
    /(<p:ph type="body" idx="10"\/>.*?)<a:p>.*?<\/a:p>/u,
    "$1<a:p/>",
  ),
  replace("alt", "a drawing without words", SLIDE, /(<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*?) descr="[^"]*"/u, "$1"),
  replace("alt", "a table without words", SLIDE, / descr="Table:[^"]*"/u, ""),
  replace("alt", "a file's name for words", SLIDE, / descr="Table:[^"]*"/u, ' descr="preencoded.png"'),
  replace(
    "alt",
    "words that are called decoration",
    SLIDE,
    /(<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Title")\/>/u,
    `$1>${decoration()}</p:cNvPr>`,
  ),
  replace("table-header", "a table without a header row", SLIDE, / firstRow="1"/u, ""),
  replace("table", "a row with a cell too few", SLIDE, /(<a:tr [^>]*>)<a:tc>.*?<\/a:tc>/u, "$1"),
  replace("lang", "words in no language", SLIDE, /(<a:r><a:rPr) lang="[^"]*"/u, "$1"),
  replace("off-slide", "an object beside the slide", SLIDE, /<a:off x="\d+"/u, '<a:off x="99999999"'),
  replace("off-slide", "a size below nothing", SLIDE, /<a:ext cx="\d+"/u, '<a:ext cx="-5"'),
];

const chartMutations: readonly Mutation[] = [
  replace(
    "axis",
    "an axis that is not there",
    CHART,
    /<c:axId val="1002"\/><\/c:barChart>/u,
    '<c:axId val="7"/></c:barChart>',
  ),
  replace("axis", "an axis that crosses nothing", CHART, /<c:crossAx val="1002"\/>/u, '<c:crossAx val="7"/>'),
  replace(
    "chart-frame",
    "a chart with a rounded frame",
    CHART,
    /<c:roundedCorners val="0"\/>/u,
    '<c:roundedCorners val="1"/>',
  ),
  replace("chart-data", "a value that its workbook does not have", CHART, /(<c:numCache>.*?<c:v>)/u, "$10"),
  replace("chart-data", "a label that its workbook does not have", CHART, /(<c:cat>.*?<c:v>)/u, "$1Other "),
  {
    rule: "chart-data",
    damage: "a workbook that cannot be opened",
    of: (bytes) =>
      editPptx(bytes, (parts) => {
        const path = [...parts.keys()].find((name) => name.endsWith(".xlsx"));
        if (path === undefined) throw new Error("no chart has a workbook");
        parts.set(path, new TextEncoder().encode("not a workbook"));
      }),
  },
];

function decoration(): string {
  const space = "http://schemas.microsoft.com/office/drawing/2017/decorative";
  const mark = `<adec:decorative xmlns:adec="${space}" val="1"/>`;
  return `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">${mark}</a:ext></a:extLst>`;
}

const orderMutations: readonly Mutation[] = [
  replace(
    "schema-order",
    "a font before the colour of its letters",
    SLIDE,
    /(<a:solidFill>.*?<\/a:solidFill>)(<a:latin [^>]*\/>)/u,
    "$2$1",
  ),
  replace("schema-order", "an element that has no place there", SLIDE, /<\/p:cSld>/u, "<p:clrMap/></p:cSld>"),
  replace(
    "schema-order",
    "values of a chart before their labels",
    CHART,
    /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/u,
    "$2$1",
  ),
  replace(
    "chain",
    "a slide with two layouts",
    SLIDE_LINKS,
    /(<Relationship Id=")([^"]+)("[^>]*slideLayout"[^>]*\/>)/u,
    "$1$2$3$1rId98$3",
  ),
  replace("chain", "a slide that is not in the list", PRESENTATION, /<p:sldId [^>]*\/>/u, ""),
  replace("chain", "no way to the title of the file", /^_rels\/\.rels$/u, /core-properties"/u, 'other"'),
  {
    rule: "loose-part",
    damage: "a part nothing leads to",
    of: (bytes) =>
      editPptx(bytes, (parts) => {
        const [slide] = [...parts].find(([path]) => SLIDE.test(path)) ?? [];
        if (slide === undefined) throw new Error("there is no slide");
        parts.set("ppt/media/loose.xml", parts.get(slide) ?? new Uint8Array());
      }),
  },
  replace(
    "placeholder-type",
    "a placeholder PowerPoint does not know",
    LAYOUT,
    /<p:ph type="body"/u,
    '<p:ph type="words"',
  ),
];

export const mutations: readonly Mutation[] = [
  ...packageMutations,
  ...orderMutations,
  ...shapeMutations,
  ...chartMutations,
];
