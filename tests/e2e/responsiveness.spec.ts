import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { z } from "zod";
import { fullSections } from "../support/full-proposal";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";

const MAX_INTERACTION_MS = 200;
const TRACES = 3;
const TEXT = "The contact centre is told first";

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

/** How long each key press took from the key to the next picture, as Chromium's own trace has it. */
function interactionsIn(trace: Buffer): number[] {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString("utf8")));
  return traceEvents.flatMap(({ name, args: { data } }) =>
    name === "EventTiming" && data?.interactionId && data.duration !== undefined ? [data.duration] : [],
  );
}

async function traceTyping(browser: Browser, page: Page): Promise<number[]> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "latencyInfo"] });
  // A key at a time, as a quick writer types; longer than the pause before a save, so that saving is part of it.
  await page.keyboard.type(TEXT, { delay: 60 });
  return interactionsIn(await browser.stopTracing());
}

for (const { sectionId, list, column } of [
  { sectionId: "risks", list: "risks", column: "consequence" },
  { sectionId: "champions", list: "people", column: "ask" },
] as const) {
  test(`typing beside 40 ${list} answers each key within ${MAX_INTERACTION_MS} ms`, async ({
    page,
    browser,
    newProposal,
    baseURL,
  }) => {
    const proposal = await newProposal("Forty of each");
    const answers = fullSections[sectionId]();
    const saved = await page.request.put(`/api/v1${proposal}/sections/${sectionId}`, {
      headers: { origin: baseURL ?? "", "if-match": '"0"', "idempotency-key": randomUUID() },
      data: { answers },
    });
    expect(saved.status()).toBe(200);
    const section = new SectionPage(page);
    await section.open(proposal, sectionId);
    if (sectionId === "champions") await page.getByText(/^Make this stronger/).click();
    await page
      .getByRole("button", { name: sectionId === "risks" ? /^Risk 1 / : "Person 1", exact: false })
      .first()
      .press("Enter");
    const field = page.locator(`[id^="q-${list}-"][id$="-${column}"]`).first();
    await field.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("x");
    await section.expectSaved();

    // What else the machine does only ever adds time, so the quickest of three says what the page takes.
    const slowest: number[] = [];
    while (slowest.length < TRACES && Math.min(...slowest) > MAX_INTERACTION_MS) {
      const times = await traceTyping(browser, page);
      expect(times.length).toBeGreaterThan(TEXT.length / 2);
      slowest.push(Math.max(...times));
    }
    expect(Math.min(...slowest)).toBeLessThanOrEqual(MAX_INTERACTION_MS);
    await section.expectSaved();
  });
}
