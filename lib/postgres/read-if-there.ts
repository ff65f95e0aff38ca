import { readFile } from "node:fs/promises";

/** A file's text; null when there is no such file. Any other fault is thrown: "unreadable" is not "absent". */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const fault = error instanceof Error && "code" in error ? error : null;
    if (fault?.code === "ENOENT") return null;
    // Node names the file only where it could not open it, not where it is no file.
    throw fault ? Object.assign(fault, { path: file }) : error;
  }
}
