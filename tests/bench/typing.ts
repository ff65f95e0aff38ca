import type { Browser, Page } from "@playwright/test";
import { z } from "zod";
import type { Answers } from "@/lib/domain/draft/draft";
import { fullSections } from "../support/full-proposal";
import type { HttpSession } from "../support/http-session";
import { launchChromium } from "./chromium-print";
import { type Reading, round } from "./measure";
import { createProposal, openSection } from "./section-saves";

const MOST_MS = 200;
const TRACES = 3;
const TEXT = "The contact centre is told first";

/** A list and a text of its rows; some stand folded away. */
const places = [
  { sectionId: "risks", list: "risks", column: "consequence", row: /^Risk 1 /, isFolded: false },
  { sectionId: "champions", list: "people", column: "ask", row: "Person 1", isFolded: true },
] as const;
type Place = (typeof places)[number];

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      args: z
        .object({ data: z.object({ duration: z.number(), type: z.string(), interactionId: z.number() }).partial() })
        .partial(),
    }),
  ),
});

/** From a key to the next picture, while a section holds 40 rows, over the same with one row. */
export async function benchTyping(session: HttpSession): Promise<Reading[]> {
  const browser = await launchChromium();
  try {
    const readings: Reading[] = [];
    for (const place of places) readings.push(await readPlace(browser, session, place));
    return readings;
  } finally {
    await browser.close();
  }
}

async function readPlace(browser: Browser, session: HttpSession, place: Place): Promise<Reading> {
  const answers = fullSections[place.sectionId]();
  const rows = answers[place.list];
  if (!Array.isArray(rows)) throw new Error(`${place.list} is no list`);
  const slowestMs = await typeBeside(browser, session, place, answers);
  const aloneMs = await typeBeside(browser, session, place, { ...answers, [place.list]: rows.slice(0, 1) });
  return {
    bench: `typing beside ${rows.length} ${place.list}`,
    measured: { slowestMs: round(slowestMs), aloneMs: round(aloneMs) },
    ratio: round(slowestMs / aloneMs),
    baseline: "the slowest key beside one row",
    target: `≤ ${MOST_MS} ms`,
    isMet: slowestMs <= MOST_MS,
  };
}

/** The slowest key of the quickest of three texts: what else the machine does only ever adds time. */
async function typeBeside(browser: Browser, session: HttpSession, place: Place, answers: Answers): Promise<number> {
  const proposalId = await createProposal(session, "Typing", "blank");
  const section = await openSection(session, proposalId, place.sectionId);
  await section.save(answers);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const cookies = session.cookies();
  await context.addCookies(cookies);
  const page = await context.newPage();
  try {
    await page.goto(`${cookies[0]?.url}/proposals/${proposalId}/sections/${place.sectionId}`);
    await enterField(page, place);
    const slowest: number[] = [];
    for (let trace = 0; trace < TRACES; trace += 1) slowest.push(Math.max(...(await traceTyping(browser, page))));
    return Math.min(...slowest);
  } finally {
    await context.close();
  }
}

async function enterField(page: Page, { list, column, row, isFolded }: Place): Promise<void> {
  // Until its script runs, a row does not open.
  await page.waitForLoadState("networkidle");
  if (isFolded) await page.getByText(/^Make this stronger/).click();
  const field = page.locator(`[id^="q-${list}-"][id$="-${column}"]`).first();
  if (!(await field.isVisible())) await page.getByRole("button", { name: row }).first().press("Enter");
  await field.focus();
  await page.keyboard.press("End");
  // The first key of a page compiles what the others run.
  await page.keyboard.type("x");
  await page.getByText(/^All changes saved/).waitFor();
}

async function traceTyping(browser: Browser, page: Page): Promise<number[]> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "latencyInfo"] });
  // A key at a time, as a quick writer types; longer than the pause before a save, so that saving is part of it.
  await page.keyboard.type(TEXT, { delay: 60 });
  const times = interactionsIn(await browser.stopTracing());
  if (times.length < TEXT.length / 2) throw new Error(`the trace holds ${times.length} keys of ${TEXT.length}`);
  return times;
}

/** How long each key press took from the key to the next picture, as Chromium's own trace has it. */
function interactionsIn(trace: Buffer): number[] {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString("utf8")));
  return traceEvents.flatMap(({ name, args: { data } }) =>
    name === "EventTiming" && data?.interactionId && data.duration !== undefined ? [data.duration] : [],
  );
}
