import JSZip from "jszip";

/** An office file's parts by their paths: XML as text, anything else as its bytes. */
export type OfficePackage = ReadonlyMap<string, string>;

export async function readPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async("string")] as const)));
}

/** The file with some of its parts changed; a part that becomes null is left out. */
export async function editPackage(
  bytes: Uint8Array,
  edit: (path: string, text: string) => string | null,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of await readPackage(bytes)) {
    const edited = edit(path, text);
    if (edited !== null) zip.file(path, edited);
  }
  return zip.generateAsync({ type: "uint8array" });
}
