import type { Page } from "@playwright/test";
import { sectionList } from "@/lib/domain/sections/registry";
import { expect, test } from "./foothold-test";
import { untilLive } from "./until-live";

/** Buttons and folds that are in sight and called alike, each name once. */
const sharedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>("main :is(button, summary)")]
      .filter((control) => control.checkVisibility())
      .map((control) => control.getAttribute("aria-label") ?? control.textContent?.replace(/\s+/g, " ").trim() ?? "");
    return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  });

/** Unfolds everything and opens the first row of each list, one row being what a person works on. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  const lists = page.locator("main fieldset > ol");
  for (let at = 0; at < (await lists.count()); at += 1) {
    const closed = lists.nth(at).locator(":scope > li:first-child button[aria-expanded=false]").first();
    if (await closed.isVisible()) await closed.click();
  }
}

test("no two controls of the first questions are called alike", async ({ page, newProposal }) => {
  const proposal = await newProposal("Names of controls", "county-winter-service");
  for (const path of ["start", "start?screen=2"]) {
    await page.goto(`${proposal}/${path}`);
    await untilLive(page);
    expect.soft(await sharedNames(page), path).toEqual([]);
  }
});

for (const { id } of sectionList) {
  test(`${id}: no two controls are called alike, and an open row fits 320 pixels`, async ({ page, newProposal }) => {
    const proposal = await newProposal("Names of controls", "county-winter-service");
    await page.goto(`${proposal}/sections/${id}`);
    await untilLive(page);
    expect.soft(await sharedNames(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await openAll(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, "it scrolls sideways").toBeLessThanOrEqual(0);
  });
}

/** Waits for every face and movement: a text that fades in, or moves as its face comes, is not yet where it will be read. */
const untilStill = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled([document.fonts.ready, ...document.getAnimations().map(({ finished }) => finished)]),
  );

/** Texts of drawings that are too near in colour to what they stand on: at least 4.5 to 1 is asked of small text. */
const faintTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const lightOf = (colour: string): number => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const linear = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const isClear = (colour: string): boolean => colour === "none" || /,\s*0\)$|\/ 0\)$|^transparent$/.test(colour);
    /** The colour a text stands on; null where something lies over it. */
    const groundOf = (text: Element): string | null => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const hit = document.elementsFromPoint(left + width / 2, top + height / 2);
      for (const [at, under] of hit.entries()) {
        const { fill, backgroundColor } = getComputedStyle(under);
        const isShape = under instanceof SVGGeometryElement;
        const colour = isShape ? fill : backgroundColor;
        if (!isClear(colour)) return at < hit.indexOf(text) ? null : colour;
      }
      return getComputedStyle(document.body).backgroundColor;
    };
    const texts = [...document.querySelectorAll("main svg text")].filter((text) => {
      text.scrollIntoView({ block: "center" });
      return text.getBoundingClientRect().width > 0;
    });
    return texts.flatMap((text) => {
      text.scrollIntoView({ block: "center" });
      const ground = groundOf(text);
      if (ground === null) return [];
      const [one, other] = [lightOf(getComputedStyle(text).fill), lightOf(ground)].sort((a, b) => b - a);
      const contrast = ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
      return contrast >= 4.5 ? [] : [`${text.textContent} ${contrast.toFixed(1)}`];
    });
  });

for (const colorScheme of ["light", "dark"] as const) {
  test(`drawings can be read in forced ${colorScheme} colours`, async ({ page, newProposal }) => {
    const proposal = await newProposal("Forced colours", "county-winter-service");
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto(`${proposal}/sections/risks`);
    await untilLive(page);
    await openAll(page);
    await expect(page.locator("main .risk-grid")).toHaveCount(1);
    expect.soft(await faintTexts(page), "risks").toEqual([]);
    await page.goto(`${proposal}/deck`);
    await untilLive(page);
    await untilStill(page);
    expect.soft(await faintTexts(page), "deck").toEqual([]);
  });
}

test("nothing moves while a page comes in for the first time", async ({ browser, page, newProposal, baseURL }) => {
  const proposal = await newProposal("Still", "county-winter-service");
  const storageState = await page.context().storageState();
  for (const path of ["/proposals", "/proposals/new", proposal, `${proposal}/sections/context`, `${proposal}/export`]) {
    // A browser of its own has nothing in store yet, faces included.
    const context = await browser.newContext({ baseURL, storageState });
    const fresh = await context.newPage();
    // What comes late must come after the page was drawn without it, as over a slow line.
    const letGo = await holdFaces(fresh);
    await watchMoves(fresh);
    await fresh.goto(path, { waitUntil: "domcontentloaded" });
    await untilLive(fresh);
    letGo();
    await fresh.evaluate(() => document.fonts.ready.then(() => undefined));
    expect.soft(await movedBy(fresh), path).toEqual([]);
    await context.close();
  }
});

async function holdFaces(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\.woff2/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

type Shift = PerformanceEntry & { value: number; sources?: { node: Node | null }[] };
type Watched = typeof globalThis & { shifts?: Shift[] };

/** Notes each move of the page by itself, from its first moment on. */
const watchMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: Shift[] = [];
    (globalThis as Watched).shifts = seen;
    new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[]))).observe({ type: "layout-shift" });
  });

/** What moved by itself, where the moves add up to more than browsers call good; asked once the last frame is drawn. */
const movedBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const shifts = (globalThis as Watched).shifts ?? [];
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    if (sum <= 0.1) return [];
    return shifts.flatMap(({ value, sources = [] }) =>
      sources.map(
        ({ node }) =>
          `${value.toFixed(3)} ${node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent}`,
      ),
    );
  });
