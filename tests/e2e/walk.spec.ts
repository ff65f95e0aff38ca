import type { Locator, Page } from "@playwright/test";
import { sectionList } from "@/lib/domain/sections/registry";
import { readPdf } from "../support/pdf/read-pdf";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { untilLive } from "./until-live";

const EXAMPLE = "county-winter-service";

test("R1 R2 R4 R5 every section opens by its address, in any order, and keeps its values over a reload", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Any order", EXAMPLE);
  const titles = new Set<string>();
  for (const section of [...sectionList].reverse()) {
    await page.goto(`${proposal}/sections/${section.id}`);
    await expect(page.getByRole("heading", { level: 1, name: section.title })).toHaveCount(1);
    await expect(page.getByText(`Section ${sectionList.indexOf(section) + 1} of ${sectionList.length}`)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Continue/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Back to all sections" })).toHaveAttribute("href", proposal);
    titles.add(await page.title());
    const before = await valuesOf(page);
    expect(before.length, section.id).toBeGreaterThan(0);
    await page.reload();
    expect(await valuesOf(page), section.id).toEqual(before);
  }
  expect(titles.size).toBe(sectionList.length);

  const context = new SectionPage(page);
  await context.open(proposal, "context");
  await context.typeInto("q-decisionMaker", "Leader of the council");
  await context.expectSaved();
  await page.reload();
  await expect(context.field("q-decisionMaker")).toHaveValue("Leader of the council");

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(1);
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(page.getByText("All sections", { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.getByText("All sections", { exact: true })).toBeHidden();
});

test("R1 R3 R20 the overview follows what is stored, and going on means the same in every browser", async ({
  page,
  browser,
  baseURL,
  signIn,
  newProposal,
}) => {
  const proposal = await newProposal("Followed", EXAMPLE);
  await page.goto(proposal);
  await expect(rowOf(page, "Training")).toContainText("Completed");
  const reply = await page.request.put(`/api/v1${proposal}/sections/training`, {
    headers: { origin: baseURL ?? "", "if-match": '"1"' },
    data: { answers: {}, finished: false },
  });
  expect(reply.status()).toBe(200);
  await page.reload();
  await expect(rowOf(page, "Training")).toContainText("Not started");

  await page.goto(`${proposal}/sections/training`);
  await untilLive(page);
  const finished = page.waitForResponse(
    (each) =>
      each.request().method() === "PUT" &&
      each.url().endsWith("/sections/training") &&
      each.request().postDataJSON().finished === true,
  );
  await page.getByRole("button", { name: "Add a training" }).click();
  await page.getByRole("group", { name: "Have you finished this section?" }).getByLabel("Yes").check();
  await page.getByRole("button", { name: /^Continue/ }).click();
  expect((await finished).status()).toBe(200);
  await page.waitForURL((url) => !url.pathname.endsWith("/training"));
  await page.goto(proposal);
  await expect(rowOf(page, "Training")).toContainText("Completed");

  await page.goto("/proposals");
  const other = await browser.newContext({ baseURL });
  try {
    await signIn(other);
    const second = await other.newPage();
    await second.goto("/proposals");
    const going = (each: Page) => each.getByRole("link", { name: /^Continue/ }).getAttribute("href");
    expect(await going(second)).toBe(await going(page));
  } finally {
    await other.close();
  }
});

test("R25 R27 R38 nothing covers what has the focus, and everything is large enough to press and to read", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Small window", EXAMPLE);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${proposal}/sections/risks`);
  let stops = 0;
  for (let press = 0; press < 45; press += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(whereTheFocusIs);
    if (focus) stops += 1;
    expect.soft(focus?.fault ?? null, `after ${press + 1} tabs`).toBeNull();
  }
  expect(stops).toBeGreaterThan(30);
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [
    "/proposals",
    proposal,
    `${proposal}/sections/risks`,
    `${proposal}/start?screen=2`,
    "/library/new",
  ]) {
    await page.goto(path);
    expect.soft(await page.evaluate(tooSmall), path).toEqual([]);
  }
});

test("R19 an open help leaves the way to clear an answer where it was", async ({ page, newProposal }) => {
  const proposal = await newProposal("Open help", EXAMPLE);
  await page.goto(`${proposal}/sections/context#q-startingPoint`);
  const question = page.getByRole("group", { name: "Where do you stand today?" });
  const clear = question.getByRole("button", { name: /^Clear/ });
  await untilLive(page);
  const before = await clear.evaluate(placeInQuestion);
  await question.getByText("Help with this question").click();
  await expect(question.locator("details")).toHaveAttribute("open");
  await expect(question.getByText("A weak answer")).toBeVisible();
  expect(await clear.evaluate(placeInQuestion)).toEqual(before);
});

test("R33 the check page prints whose it is, from when and where, without the way around", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("On paper", EXAMPLE);
  await page.goto(`${proposal}/check`);
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const text = pages.map((each) => each.text).join(" ");
  expect(pages.every(({ width, height }) => width < height)).toBe(true);
  expect(text).toMatch(/Check your answers/);
  expect(text).toMatch(/Sam Test · Printed \d+ \w+ \d{4}/);
  expect(text.replace(/\s/g, "")).toContain(`${proposal}/check`);
  expect(["On this page", "Back to", "Overview", "Library"].filter((words) => text.includes(words))).toEqual([]);
});

test("R37 R40 slides look the same in the dark, and without JavaScript or motion everything is read", async ({
  page,
  browser,
  baseURL,
  signIn,
  newProposal,
}) => {
  const proposal = await newProposal("Light and dark", EXAMPLE);
  await page.goto(`${proposal}/deck`);
  const light = await insideOf(page, "#slide-pilot .s-page");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await insideOf(page, "#slide-pilot .s-page")).toBe(light);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  try {
    await signIn(plain);
    const reader = await plain.newPage();
    await reader.goto("/proposals");
    await expect(reader.getByRole("link", { name: "Light and dark" }).first()).toBeVisible();
    await reader.goto(`${proposal}/check`);
    await expect(reader.getByText("chief executive", { exact: true }).first()).toBeVisible();
    await reader.goto(`${proposal}/deck`);
    await expect(reader.locator("#slide-pilot")).toBeVisible();
    await reader.goto(`${proposal}/sections/context`);
    // Playwright does not look for words inside a noscript element.
    await expect(reader.locator("main noscript p")).toBeVisible();
  } finally {
    await plain.close();
  }
});

test("R41 R42 signing in takes what a password keeper pastes, and lasts thirty days", async ({
  browser,
  baseURL,
  signIn,
}) => {
  const context = await browser.newContext({ baseURL });
  try {
    const page = await context.newPage();
    await page.goto("/sign-in");
    const password = page.getByLabel("Password", { exact: true });
    await expect(page.getByLabel("Email address")).toHaveAttribute("autocomplete", "username");
    await expect(password).toHaveAttribute("autocomplete", "current-password");
    const isTaken = await password.evaluate((field) =>
      field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true })),
    );
    expect(isTaken).toBe(true);
    await signIn(context);
    const days = (await context.cookies()).map(({ expires }) => (expires - Date.now() / 1000) / 86_400);
    expect(Math.max(...days)).toBeGreaterThan(29);
    expect(Math.max(...days)).toBeLessThan(31);
  } finally {
    await context.close();
  }
});

const rowOf = (page: Page, title: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });

/** The picture of an element without its edge, where what lies behind it shines through. */
async function insideOf(page: Page, selector: string): Promise<string> {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  const clip = { x: box.x + 8, y: box.y + 8, width: box.width - 16, height: box.height - 16 };
  return (await page.screenshot({ clip })).toString("base64");
}

/** What every field of the form holds, by its name. */
const valuesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("main :is(input, textarea, select)")].map((field) =>
      [field.id, field.type === "checkbox" || field.type === "radio" ? field.checked : field.value].join(" "),
    ),
  );

/** Where a control stands inside its question, in whole pixels, wherever the window is scrolled to. */
function placeInQuestion(control: Element): { right: number; top: number } {
  const question = control.closest(".question");
  if (!question?.checkVisibility() || !control.checkVisibility())
    throw new Error("the question or its control is hidden");
  const [outer, inner] = [question.getBoundingClientRect(), control.getBoundingClientRect()];
  return { right: Math.round(outer.right - inner.right), top: Math.round(inner.top - outer.top) };
}

/** What is wrong with where the focus shows: outside the window, or under something else. Null while nothing has it. */
function whereTheFocusIs(): { fault: string | null } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const name = focused.outerHTML.slice(0, 80);
  // A link over two lines has a box for each.
  const shown = [...focused.getClientRects()].flatMap(({ left, right, top, bottom }) => {
    const [x1, x2] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return x1 < x2 && y1 < y2 ? [{ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }] : [];
  });
  if (shown.length === 0) return { fault: `${name} is outside the window` };
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const over = shown.map(({ x, y }) => document.elementFromPoint(x, y));
  const isSeen = over.some((top) => [focused, ...labels].some((each) => each.contains(top)));
  return { fault: isSeen ? null : `${name} lies under ${over[0]?.outerHTML.slice(0, 80)}` };
}

/** Controls under 24 px a side, but for links inside a sentence, and fields whose letters make a phone zoom in. */
function tooSmall(): string[] {
  const shown = (element: Element): boolean => element.checkVisibility() && !element.closest(".sr-only, .skip-link");
  const name = (element: Element): string => (element.textContent || element.id || element.tagName).trim().slice(0, 40);
  const isInSentence = (element: Element): boolean =>
    getComputedStyle(element).display === "inline" &&
    (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();
  const controls = [
    ...document.querySelectorAll("button, summary, select, textarea, nav a, a.btn, input:not([type=hidden])"),
    ...[...document.querySelectorAll("li a, td a, th a, dd a")].filter((link) => !isInSentence(link)),
  ];
  const low = [...new Set(controls)].filter(shown).filter((control) => {
    const target = (control.closest("label") ?? control).getBoundingClientRect();
    return target.width < 24 || target.height < 24;
  });
  const fields = [...document.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea, select")];
  const small = fields.filter(shown).filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16);
  return [...low.map((each) => `${name(each)} is low`), ...small.map((each) => `${name(each)} has small letters`)];
}
