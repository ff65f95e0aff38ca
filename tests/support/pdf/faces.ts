const OWN = /\+(SourceSans3|SourceSerif4|IBMPlexSansArabic|NotoSans(Hebrew|JP|SC|KR)|NotoEmoji)-/;

/** The faces a file names; a subset of one stands behind six letters and a plus. */
const facesOf = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/(?<=\/BaseFont \/)[\w+-]+/g) ?? [];

/** Faces of a PDF that are none of those it brings along, such as the Helvetica a writer falls back to in silence. */
export const strangeFaces = (bytes: Uint8Array): string[] => facesOf(bytes).filter((face) => !OWN.test(face));

/** The families it brings along, each once. */
export const familiesOf = (bytes: Uint8Array): string[] => [
  ...new Set(facesOf(bytes).flatMap((face) => OWN.exec(face)?.[1] ?? [])),
];
