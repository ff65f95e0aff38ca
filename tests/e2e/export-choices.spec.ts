import type { Page, Route } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { untilLive } from "./until-live";

/** Holds back what the page asks for until it is let go, so that the test decides what comes first. */
async function holdBack(page: Page, isMeant: (route: Route) => boolean): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/proposals\//, async (route) => {
    if (isMeant(route)) await held;
    await route.fallback();
  });
  return letGo;
}

/** The page drawn anew for another choice. */
const isTurn = (route: Route): boolean =>
  route.request().method() === "GET" && /\/export\?/.test(route.request().url());

/** What the page asks for when its button is pressed, while the new pages are still on their way. */
async function pressExport(page: Page): Promise<{ asked: unknown; name: string }> {
  const asked = page.waitForRequest((request) => /\/exports$/.test(request.url()) && request.method() === "POST");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Export / }).click();
  return { asked: (await asked).postDataJSON(), name: (await coming).suggestedFilename() };
}

test("a reader, an amount of text and a format count from the moment they are chosen", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("At once", "county-winter-service");
  await page.goto(`${proposal}/export`);
  await untilLive(page);
  const letGo = await holdBack(page, isTurn);

  await page.getByLabel("For", { exact: true }).selectOption("finance");
  await page.getByRole("radio", { name: "Present" }).check();
  const first = await pressExport(page);
  expect(first.asked).toMatchObject({ format: "pdf", variant: "finance", density: "present" });
  expect(first.name).toMatch(/deck for the finance director/);

  await page.getByRole("navigation", { name: "Formats" }).getByRole("link", { name: "Web page" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Web page" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Export web page" })).toBeVisible();
  const second = await pressExport(page);
  expect(second.asked).toMatchObject({ format: "html", variant: "finance", density: "present" });
  expect(second.name).toMatch(/\.html$/);

  letGo();
  await expect(page).toHaveURL(/format=html&for=finance&text=present/);
});

test("colours count from the moment they are chosen", async ({ page, newProposal }) => {
  const proposal = await newProposal("Colours at once", "county-winter-service");
  await page.goto(`${proposal}/export`);
  await untilLive(page);
  const letGo = await holdBack(page, (route) => route.request().method() === "PATCH");
  const order: string[] = [];
  page.on("requestfinished", (request) => {
    if (request.method() === "PATCH" || /\/exports$/.test(request.url())) order.push(request.method());
  });
  await page.getByLabel("Colours").selectOption("plum");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export slides" }).click();
  await expect(page.getByRole("button", { name: "Exporting slides" })).toBeVisible();
  letGo();
  await coming;
  expect(order).toEqual(["PATCH", "POST"]);
});

test("colours that were not kept make no file of other colours", async ({ page, newProposal }) => {
  const proposal = await newProposal("Colours refused", "county-winter-service");
  await page.goto(`${proposal}/export`);
  await untilLive(page);
  const letGo = await holdBack(page, (route) => route.request().method() === "PATCH");
  await page.route(/\/proposals\/[^/]+$/, (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.fallback(),
  );
  let exports = 0;
  page.on("request", (request) => {
    if (/\/exports$/.test(request.url())) exports += 1;
  });
  await page.getByLabel("Colours").selectOption("plum");
  await page.getByRole("button", { name: "Export slides" }).click();
  letGo();
  await expect(page.getByText(/^Your last change to this proposal was not saved, so no file was made/)).toBeVisible();
  expect(exports).toBe(0);
});

test("without JavaScript a choice counts without its pages being shown first", async ({
  browser,
  page,
  newProposal,
  baseURL,
}) => {
  const proposal = await newProposal("No script at once", "county-winter-service");
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState });
  const plain = await context.newPage();
  await plain.goto(`${proposal}/export?format=brief`);
  await plain.getByLabel("For", { exact: true }).selectOption("finance");
  const coming = plain.waitForEvent("download");
  await plain.getByRole("button", { name: "Export brief" }).click();
  expect((await coming).suggestedFilename()).toMatch(/brief for the finance director/);
  await context.close();
});

test("the list of versions shows what was just exported", async ({ page, newProposal }) => {
  const proposal = await newProposal("Listed at once", "county-winter-service");
  await page.goto(`${proposal}/export?format=brief`);
  await untilLive(page);
  const versions = page.getByRole("region", { name: "Versions" });
  for (const [label, noun] of [
    ["One-page brief", "brief"],
    ["Questions and answers", "questions and answers"],
  ] as const) {
    await page.getByRole("navigation", { name: "Formats" }).getByRole("link", { name: label }).click();
    await expect(page.getByRole("heading", { level: 2, name: label })).toBeVisible();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: `Export ${noun}` }).click();
    expect((await coming).suggestedFilename()).toMatch(/ – version 1 – .*\d{4}\.pdf$/);
    await expect(versions.getByText("Version 1", { exact: true })).toHaveCount(1);
    await expect(versions.getByRole("link", { name: `${label}, version 1` })).toBeVisible();
  }
});
