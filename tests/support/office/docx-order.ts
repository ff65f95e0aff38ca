// Word too reads its parts by a schema that says which element may follow which.

const inOrder = (words: string): string[] => words.trim().split(/\s+/u);

const CHILDREN: Readonly<Record<string, string[]>> = {
  "w:pPr":
    inOrder(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`),
  "w:rPr": inOrder(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
    snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs
    em lang eastAsianLayout specVanish oMath`),
  "w:tbl": inOrder("tblPr tblGrid tr"),
  "w:tblPr":
    inOrder(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`),
  "w:tcPr": inOrder(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
    hideMark`),
  "w:sectPr": inOrder(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid`),
};

/** Elements of a part of Word that stand where its schema has no place for them, each kind once. */
export function orderFaults(part: Document): string[] {
  const faults = Object.entries(CHILDREN).flatMap(([name, order]) =>
    [...part.getElementsByTagName(name)].flatMap((element) => disorderOf(element, order)),
  );
  return [...new Set(faults)];
}

function disorderOf(element: Element, order: readonly string[]): string[] {
  const children = [...element.children].map(({ localName }) => localName);
  const places = children.map((child) => order.indexOf(child));
  return children.flatMap((child, at) => {
    const place = places[at] ?? -1;
    if (place < 0) return [`${child} has no place in ${element.nodeName}`];
    return place < (places[at - 1] ?? 0) ? [`${child} stands after ${children[at - 1]} in ${element.nodeName}`] : [];
  });
}
