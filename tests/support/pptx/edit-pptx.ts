import { zip } from "@/lib/export/pptx/package/zip";
import { unzip } from "./unzip";

/** The same file with its parts changed. */
export function editPptx(bytes: Uint8Array, edit: (parts: Map<string, Uint8Array>) => void): Uint8Array {
  const parts = unzip(bytes);
  edit(parts);
  return zip(
    [...parts].map(([path, content]) => ({ path, bytes: content })),
    new Date(0),
  );
}

/** Changes the first match in the first part that has one. Throws where none has, so that no damage goes undone. */
export function replaceInPptx(bytes: Uint8Array, part: RegExp, pattern: RegExp, replacement: string): Uint8Array {
  return editPptx(bytes, (parts) => {
    for (const [path, content] of parts) {
      if (!part.test(path)) continue;
      const text = new TextDecoder().decode(content);
      if (!pattern.test(text)) continue;
      parts.set(path, new TextEncoder().encode(text.replace(pattern, replacement)));
      return;
    }
    throw new Error(`no part like ${part} reads ${pattern}`);
  });
}
