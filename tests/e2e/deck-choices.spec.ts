import type { Locator, Page } from "@playwright/test";
import { readPdf } from "../support/pdf/read-pdf";
import { exportFile } from "./export-file";
import { expect, test } from "./foothold-test";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

const OWN = "Every cold snap the phones drown, and we look asleep";

const story = (page: Page): Locator => page.getByRole("region", { name: "Does the story hold?" });
const titles = (page: Page): Promise<string[]> =>
  story(page).getByRole("list").first().getByRole("link").allInnerTexts();

/** By keyboard alone: nobody needs to drag anything. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

async function open(page: Page, name: string): Promise<void> {
  await page.locator("summary", { hasText: `Change “${name}”` }).focus();
  await page.keyboard.press("Enter");
}

test("the author renames, moves, sends away and leaves out slides, and every file follows", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Winter roads", "county-winter-service");
  await page.goto(`${proposal}/deck`);
  await untilLive(page);
  const suggested = await titles(page);

  await open(page, "The need");
  const title = page.getByRole("textbox", { name: "Title of “The need”" });
  await title.fill(OWN);
  await title.press("Enter");
  await expect(page.getByText("“The need” has your title now.")).toBeVisible();
  await expect(story(page).getByText(OWN)).toBeVisible();

  await press(page, "Move “The need” later");
  await expect.poll(async () => (await titles(page))[2]).toBe(OWN);

  const risks = suggested.find((words) => /risk/iu.test(words)) ?? "";
  await open(page, "Risks");
  await press(page, "Leave out “Risks”");
  await expect(page.getByRole("region", { name: "What you changed last" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Put it back: Risks" })).toBeVisible();
  expect(await titles(page)).not.toContain(risks);

  await page.getByText(/^All changes saved at/).waitFor();
  await page.reload();
  await untilLive(page);
  expect((await titles(page))[2]).toBe(OWN);

  const { pages } = await readPdf(await exportFile(page, proposal, "Slides PDF"));
  const words = pages.map(({ text }) => text.replace(/\s+/gu, " "));
  expect(words[2]).toContain(OWN);
  expect(words.slice(0, suggested.length - 1).filter((text) => text.includes(risks))).toEqual([]);

  await page.goto(`${proposal}/check`);
  await expect(page.getByText(/A decider will look for “Risks”/)).toBeVisible();
});

test("what was left out is put back, and the last change is undone", async ({ page, newProposal }) => {
  const proposal = await newProposal("Back again", "county-winter-service");
  await page.goto(`${proposal}/deck`);
  await untilLive(page);
  const suggested = await titles(page);
  await open(page, "Risks");
  await press(page, "Leave out “Risks”");
  await expect.poll(() => titles(page)).toHaveLength(suggested.length - 1);
  await press(page, "Put it back: Risks");
  await expect.poll(() => titles(page)).toEqual(suggested);
  await press(page, "Undo");
  await expect(page.getByText("The last change is undone.")).toBeVisible();
  await expect.poll(() => titles(page)).toHaveLength(suggested.length - 1);
});

test("a change for one reader leaves the others as they are", async ({ page, newProposal }) => {
  const proposal = await newProposal("One reader", "county-winter-service");
  await page.goto(`${proposal}/deck?for=finance`);
  await untilLive(page);
  const pilot = (await titles(page)).find((words) => /sixteen weeks, with/u.test(words)) ?? "";
  await page.getByRole("radio", { name: /alone$/ }).check();
  await open(page, "The pilot");
  await press(page, "Send “The pilot” to the appendix");
  await expect(page.getByText("“The pilot” is in the appendix now.")).toBeVisible();
  await page.getByText(/^All changes saved at/).waitFor();
  const financed = await titles(page);
  expect(financed).not.toContain(pilot);
  await page.goto(`${proposal}/deck?for=executive`);
  expect(await titles(page)).toContain(pilot);
});

for (const { colorScheme, width } of [
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 360 },
] as const) {
  test.describe(`${colorScheme} at ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test("what can be decided of a slide has nothing wrong with it", async ({ page, newProposal }) => {
      const proposal = await newProposal("Scanned", "county-winter-service");
      await page.goto(`${proposal}/deck`);
      await untilLive(page);
      await open(page, "The need");
      await press(page, "Move “The need” later");
      await open(page, "Risks");
      await press(page, "Leave out “Risks”");
      await page.locator("summary", { hasText: "Slides of the appendix" }).click();
      await expect(page.getByRole("button", { name: "Put it back: Risks" })).toBeVisible();
      const faults = (await scanPage(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(faults.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    });
  });
}
