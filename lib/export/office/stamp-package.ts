import JSZip from "jszip";

type Stamp = {
  /** ISO instant, of every entry. */
  at: string;
  /** What becomes of an XML part. */
  edit: (path: string, text: string) => string;
  /** Parts the library did not write, by their paths. */
  add?: Readonly<Record<string, string>>;
};

const IS_XML = /\.(xml|rels)$/u;

/** The same office file, every entry stamped with one moment and packed alike: equal input gives equal bytes. */
export async function stampPackage(bytes: Uint8Array, { at, edit, add = {} }: Stamp): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  const options = { date: new Date(at), createFolders: false };
  for (const file of Object.values(from.files).filter(({ dir }) => !dir)) {
    const isXml = IS_XML.test(file.name);
    const content = isXml ? edit(file.name, await file.async("string")) : await file.async("uint8array");
    to.file(file.name, content, options);
  }
  for (const [path, text] of Object.entries(add)) to.file(path, text, options);
  return to.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}
