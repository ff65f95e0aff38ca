import { readFile } from "node:fs/promises";

/** A file's text; null when there is no such file. Any other fault is thrown: "unreadable" is not "absent". */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
