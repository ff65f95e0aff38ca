import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleIds } from "@/lib/content/load-examples";
import { renderOutline } from "@/lib/export/worker/render-outline";
import { exampleOutline } from "@/tests/support/example-outline";
import { writeGrayPng } from "@/tests/support/gray-png";
import { pagePictures } from "@/tests/support/pdf/page-pictures";

// Draws the examples and keeps pictures of their pages, which a test compares with. Look at them before committing.

const FOLDER = "tests/goldens";

mkdirSync(FOLDER, { recursive: true });
for (const id of exampleIds) {
  const fontFolder = join(process.cwd(), "public/fonts");
  const drawn = await renderOutline({ outline: exampleOutline(id), format: "pdf", notes: false, fontFolder });
  if (!drawn.ok) throw new Error(`${id} could not be drawn: ${JSON.stringify(drawn)}`);
  writeFileSync(join(FOLDER, `${id}.png`), writeGrayPng(pagePictures(drawn.bytes).sheet));
}
