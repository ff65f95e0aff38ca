import type { Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { untilLive } from "./until-live";

const titlesOf = (page: Page) => page.locator("h3 > button[aria-expanded]");

async function titleAt(page: Page, position: number): Promise<string> {
  return (await titlesOf(page).nth(position).textContent()) ?? "";
}

test.beforeEach(async ({ page, newProposal }) => {
  const proposal = await newProposal("Lists", "county-winter-service");
  await page.goto(`${proposal}/sections/risks`);
  await untilLive(page);
});

test("R26 a row moves down and keeps the focus, and the move is announced", async ({ page }) => {
  const titles = titlesOf(page);
  const first = await titleAt(page, 0);
  const second = await titleAt(page, 1);
  await page.getByRole("button", { name: `Move down: ${first}` }).focus();
  await page.keyboard.press("Enter");
  await expect(titles.nth(0)).toHaveText(second);
  await expect(titles.nth(1)).toHaveText(first);
  await expect(page.getByRole("button", { name: `Move down: ${first}` })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: `Moved ‘${first}’ to 2 of 8` })).toHaveCount(1);
});

test("R28 a new row opens with the focus in its first field", async ({ page }) => {
  await page.getByRole("button", { name: "Add another risk" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Something new");
  await expect(page.getByRole("button", { name: "Something new", exact: true })).toBeVisible();
});

test("R29 a removed row leaves a line with Undo, and comes back where it was", async ({ page }) => {
  const titles = titlesOf(page);
  const second = await titleAt(page, 1);
  const third = await titleAt(page, 2);
  await page.getByRole("button", { name: `Remove: ${second}` }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Removed ‘${second}’.`)).toBeVisible();
  await expect(page.getByRole("button", { name: third, exact: true })).toBeFocused();
  await page.getByRole("button", { name: `Undo: bring back ‘${second}’` }).focus();
  await page.keyboard.press("Enter");
  await expect(titles.nth(1)).toHaveText(second);
});

test("R18 problems come on Continue only, take the focus and lead to their field", async ({ page }) => {
  const section = new SectionPage(page);
  await page.getByRole("button", { name: "Add another risk" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "There is a problem" })).toHaveCount(0);
  await section.goOn();
  await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  const link = page.getByRole("link", { name: "Enter an answer to “What could go wrong?”" });
  await link.focus();
  await page.keyboard.press("Enter");
  const field = page.locator('[aria-invalid="true"]').first();
  await expect(field).toBeFocused();
  await page.getByRole("button", { name: "Skip for now" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/sections\/risks/);
});

test("R32 a Change link on the check page opens the row and puts the focus into the field", async ({ page }) => {
  const proposal = new URL(page.url()).pathname.split("/sections")[0];
  await page.goto(`${proposal}/check`);
  const change = page.locator('a[href*="/sections/risks#q-risks-"]').nth(3);
  const anchor = new URL((await change.getAttribute("href")) ?? "", page.url()).hash.slice(1);
  await change.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(`[id="${anchor}"]`)).toBeFocused();
});

test("the library puts editable copies into the list", async ({ page }) => {
  await page.getByRole("button", { name: /^Choose from \d+ in the library/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: "Find by word" }).fill("Fake accounts");
  const entry = page.getByRole("dialog").getByRole("checkbox").first();
  await entry.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Add 1 to the list" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Fake accounts in our name", exact: true })).toBeFocused();
});
