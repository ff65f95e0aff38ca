import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { z } from "zod";
import { type ExampleId, exampleIds } from "@/lib/content/load-examples";
import { exportFormatSchema } from "@/lib/domain/exports/choice";
import { exportFormatIds, exportFormats } from "@/lib/domain/exports/formats";
import { variantIdSchema } from "@/lib/domain/library/variants";
import { densitySchema } from "@/lib/domain/slides/outline";
import { exampleGiven } from "@/tests/support/example-outline";
import { drawFile } from "@/tests/support/files/draw-example";
import { readArguments, refuseUse } from "../read-arguments";
import { ensureTestTools } from "../steps/test-tools.mjs";

// Every page of the examples on one picture each, drawn by the renderers as they are now: for the README, and to look
// at what a change did.

const WIDTH = 1680;
const COLUMNS = 6;
const DPI = 40;

const pdfFormats = exportFormatIds.filter((format) => exportFormats[format].extension === "pdf");
const usage = `npm run contact-sheet -- [--format ${pdfFormats.join("|")}] [--variant executive] [--density read-ahead] [--out public/readme]`;

const commandSchema = z.object({
  format: exportFormatSchema
    .refine((format) => pdfFormats.includes(format), { error: `--format takes ${pdfFormats.join(", ")}.` })
    .default("pdf"),
  variant: variantIdSchema.default("executive"),
  density: densitySchema.default("read-ahead"),
  out: z.string().default("public/readme"),
});
type Command = z.infer<typeof commandSchema>;

function readCommand(): Command {
  const string = { type: "string" } as const;
  const options = { format: string, variant: string, density: string, out: string };
  const { values } = readArguments({ usage, options });
  const command = commandSchema.safeParse(values);
  if (command.success) return command.data;
  return refuseUse(
    usage,
    command.error.issues.map(({ message }) => message),
  );
}

/** One PNG a page, in the order of the pages. */
function drawPages(bytes: Uint8Array, folder: string): string[] {
  const pdf = join(folder, "file.pdf");
  writeFileSync(pdf, bytes);
  execFileSync("pdftoppm", ["-r", String(DPI), "-png", pdf, join(folder, "page")]);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".png"))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Pictures stand inside the page, since a page made of text may not read files. */
function sheetPage(pages: readonly string[]): string {
  const pictures = pages.map((page) => `<img src="data:image/png;base64,${readFileSync(page).toString("base64")}">`);
  return `<!doctype html><style>
    body { margin: 0; padding: 24px; background: #e9e6de; }
    main { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 16px; align-items: start; }
    img { display: block; width: 100%; box-shadow: 0 1px 4px #0003; }
  </style><main>${pictures.join("")}</main>`;
}

async function makeSheet(browser: Browser, id: ExampleId, command: Command): Promise<string> {
  const { format, variant, density, out } = command;
  const { bytes } = await drawFile({
    source: { ...exampleGiven(id), variant, density },
    choice: { format, notes: false },
  });
  const folder = mkdtempSync(join(tmpdir(), "contact-sheet-"));
  try {
    const tab = await browser.newPage({ viewport: { width: WIDTH, height: 400 } });
    await tab.setContent(sheetPage(drawPages(bytes, folder)), { waitUntil: "load" });
    const file = join(out, `pages-${id}-${format}-${variant}-${density}.png`);
    await tab.screenshot({ path: file, fullPage: true });
    await tab.close();
    return file;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const command = readCommand();
await ensureTestTools();
mkdirSync(command.out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.PLAYWRIGHT_CHROMIUM, args: ["--no-sandbox"] });
try {
  for (const id of exampleIds) console.log(`Wrote ${await makeSheet(browser, id, command)}.`);
} finally {
  await browser.close();
}
