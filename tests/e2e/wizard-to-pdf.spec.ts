import type { Page } from "@playwright/test";
import { sectionList } from "@/lib/domain/sections/registry";
import { readPdf } from "../support/pdf/read-pdf";
import { startApp } from "../support/running-app";
import { exportFile } from "./export-file";
import { fillSection, type Typed } from "./fill-section";
import { ACCOUNT, expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { StartPage } from "./pages/start-page";
import { untilLive } from "./until-live";

test("R24 from the set-up link to a downloaded PDF, by keyboard alone", async ({ browser }) => {
  const app = await startApp();
  const page = await browser.newPage({ baseURL: app.url });
  try {
    await test.step("make the first account", () => setUp(page, app.setupLink ?? ""));
    const proposal = await test.step("start blank", () => startBlank(page));
    await test.step("answer the first questions", () => answerFirstQuestions(page, proposal));
    const typed = await test.step("fill every section", () => fillEverySection(page, proposal));
    await test.step("find every value again after a reload", () => expectValues(page, proposal, typed));
    await test.step("read the answers on one page", () => expectOnCheckPage(page, proposal, typed));
    await test.step("read the PDF back", () => expectInPdf(page, proposal, typed));
  } finally {
    await page.close();
    await app.stop();
  }
});

async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await untilLive(page);
  for (const [label, text] of [
    ["Your name", ACCOUNT.name],
    ["Email address", ACCOUNT.email],
    ["Password", ACCOUNT.password],
  ] as const) {
    await page
      .getByRole("textbox", { name: label })
      .or(page.getByLabel(label, { exact: true }))
      .first()
      .focus();
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/setup\/organisation/);
  await page.getByLabel("Name of your organisation").focus();
  await untilLive(page);
  await page.keyboard.type("Aldermoor County Council");
  for (const label of ["Sector", "Country", "Currency"]) {
    const field = page.getByLabel(label, { exact: true });
    if ((await field.inputValue()) !== "") continue;
    await field.focus();
    await page.keyboard.press("ArrowDown");
  }
  await page.getByRole("button", { name: /^Continue/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/proposals/);
}

async function startBlank(page: Page): Promise<string> {
  await page.goto("/proposals/new");
  await untilLive(page);
  await page.getByLabel(/^Title/).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Winter roads");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/proposals\/[0-9a-f-]{36}/);
  return /\/proposals\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
}

async function answerFirstQuestions(page: Page, proposal: string): Promise<void> {
  const start = new StartPage(page);
  await page.goto(`${proposal}/start`);
  await start.answerFirstScreen();
  await start.goOn();
  await page.waitForURL(/screen=2/);
  await start.answerSecondScreen();
  await start.goOn();
  await page.waitForURL(new RegExp(`${proposal}$`));
  await expect(page.getByText("Something still stands in the way of a final version.")).toBeVisible();
  await page.goto(`${proposal}/deck`);
  for (const slide of ["cover", "why-now", "pilot", "risks", "decision"]) {
    await expect(page.locator(`#slide-${slide}`)).toBeVisible();
  }
}

async function fillEverySection(page: Page, proposal: string): Promise<{ sectionId: string; typed: Typed[] }[]> {
  let count = 0;
  const nextWord = (): string => {
    count += 1;
    return `Mark${String(count).padStart(3, "0")}`;
  };
  const filled = [];
  for (const section of sectionList) {
    const sectionPage = new SectionPage(page);
    await sectionPage.open(proposal, section.id);
    const typed = await fillSection(page, section, nextWord);
    await page.getByRole("group", { name: "Have you finished this section?" }).getByLabel("Yes").focus();
    await page.keyboard.press("Space");
    await sectionPage.expectSaved();
    filled.push({ sectionId: section.id, typed });
  }
  return filled;
}

type Filled = readonly { sectionId: string; typed: readonly Typed[] }[];

async function expectValues(page: Page, proposal: string, filled: Filled): Promise<void> {
  for (const { sectionId, typed } of filled) {
    const [first] = typed;
    await page.goto(`${proposal}/sections/${sectionId}${first ? `#${first.anchor}` : ""}`);
    await page.reload();
    for (const { anchor, word } of typed) {
      const field = page.locator(`[id="${anchor}"]`);
      // A closed row opens when its field is asked for, as from the check page.
      if ((await field.count()) === 0) await page.goto(`${proposal}/sections/${sectionId}#${anchor}`);
      await expect(field).toHaveValue(word);
    }
  }
}

async function expectOnCheckPage(page: Page, proposal: string, filled: Filled): Promise<void> {
  await page.goto(`${proposal}/check`);
  const text = (await page.locator("main").textContent()) ?? "";
  const missing = wordsOf(filled).filter(({ word }) => !text.includes(word));
  expect(missing).toEqual([]);
}

async function expectInPdf(page: Page, proposal: string, filled: Filled): Promise<void> {
  const { pages, title } = await readPdf(await exportFile(page, proposal, "Slides PDF"));
  // A capital may open a sentence or give way inside one.
  const text = pages
    .map((each) => each.text)
    .join(" ")
    .toLowerCase();
  const isThere = ({ word }: Typed): boolean => text.includes(word.toLowerCase());
  const words = wordsOf(filled);
  expect(title).not.toBe("");
  expect(pages.every(({ width, height }) => width === 960 && height === 540)).toBe(true);
  expect(words.filter(({ use }) => use === "print").filter((each) => !isThere(each))).toEqual([]);
  expect(words.filter(({ use }) => use !== "print").filter(isThere)).toEqual([]);
}

const wordsOf = (filled: Filled): Typed[] => filled.flatMap(({ typed }) => typed.filter(({ kind }) => kind === "text"));
