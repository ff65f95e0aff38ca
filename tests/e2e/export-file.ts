import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { untilLive } from "./until-live";

/** Chooses a format, presses its button by keyboard and gives the bytes that came down. */
export async function exportFile(page: Page, proposal: string, format: "Slides PDF" | "Web page"): Promise<Uint8Array> {
  await page.goto(`${proposal}/export`);
  await page.getByRole("navigation", { name: "Formats" }).getByRole("link", { name: format }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: format })).toBeVisible();
  await untilLive(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Export / }).focus();
  await page.keyboard.press("Enter");
  const download = await downloading;
  await expect(page.getByText(/^Version \d+ is saved/)).toBeVisible();
  return new Uint8Array(await readFile(await download.path()));
}
