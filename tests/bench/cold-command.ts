import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { exampleFile } from "../support/example-outline";
import { median, type Reading, round, timeInTurn } from "./measure";

const ROUNDS = 3;
const MOST_OF_CHROMIUM = 0.5;
const run = promisify(execFile);

/** The command that draws a file, from nothing to the PDF on the disk, against a Chromium that starts and prints. */
export async function benchColdCommand(): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), "foothold-cold-"));
  const file = join(folder, "proposal.json");
  const html = join(folder, "deck.html");
  const render = (format: string, out: string) =>
    run(process.execPath, ["dist/commands/render.mjs", file, "--format", format, "--out", out]);
  const print = () =>
    run(process.env.PLAYWRIGHT_CHROMIUM ?? "chromium", [
      "--headless",
      "--no-sandbox",
      `--user-data-dir=${join(folder, "profile")}`,
      `--print-to-pdf=${join(folder, "printed.pdf")}`,
      pathToFileURL(html).href,
    ]);
  try {
    await writeFile(file, JSON.stringify(exampleFile("county-winter-service")));
    await render("html", html);
    const times = await timeInTurn(ROUNDS, () => render("pdf", join(folder, "deck.pdf")), print);
    const [commandMs, printMs] = [median(times.one), median(times.other)];
    return {
      bench: "PDF from a cold command",
      measured: { commandMs: round(commandMs), printMs: round(printMs) },
      ratio: round(commandMs / printMs),
      baseline: "a Chromium process that prints the HTML deck",
      target: `≤ ${MOST_OF_CHROMIUM}`,
      isMet: commandMs / printMs <= MOST_OF_CHROMIUM,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
