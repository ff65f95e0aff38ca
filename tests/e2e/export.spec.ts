import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { exportGroups, exportWords } from "@/components/deck/export-words";
import { exportFormats } from "@/lib/domain/exports/formats";
import { expect, test } from "./foothold-test";
import { untilLive } from "./until-live";

const formats = exportGroups.flatMap((group) => group.formats);
/** The first bytes of a file by the end of its name. */
const STARTS: Readonly<Record<string, string>> = {
  pdf: "%PDF-1.7",
  pptx: "PK\u0003\u0004",
  docx: "PK\u0003\u0004",
  xlsx: "PK\u0003\u0004",
  html: "<!doctype html>",
  csv: "\u00ef\u00bb\u00bf",
};

/** By its tab: the versions below name their files alike. */
async function openTab(page: Page, label: string): Promise<void> {
  await page.getByRole("navigation", { name: "Formats" }).getByRole("link", { name: label, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: label, exact: true })).toBeVisible();
  await untilLive(page);
}

async function download(page: Page): Promise<Download> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Export / }).click();
  return coming;
}

test("every format comes down under a name people recognise", async ({ page, newProposal }) => {
  const proposal = await newProposal("Winter roads", "county-winter-service");
  await page.goto(`${proposal}/export?for=finance`);
  for (const format of formats) {
    const { label } = exportWords[format];
    await openTab(page, label);
    const file = await download(page);
    const { extension } = exportFormats[format];
    expect
      .soft(file.suggestedFilename(), format)
      .toMatch(new RegExp(`^Winter roads – .* – version \\d+ – .*\\d{4}\\.${extension}$`));
    const bytes = await readFile(await file.path());
    expect.soft(bytes.toString("latin1").startsWith(STARTS[extension] ?? "?"), format).toBe(true);
  }
  await openTab(page, "Data (JSON)");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download/ }).click();
  const data = await coming;
  expect(data.suggestedFilename()).toMatch(/^Winter roads.*\.json$/);
  expect(JSON.parse(await readFile(await data.path(), "utf8"))).toMatchObject({ format: "foothold-proposal" });

  await page.reload();
  const versions = page.getByRole("region", { name: "Versions" });
  await expect(versions.getByText("Version 1")).toHaveCount(1);
  await expect(versions.getByText("Deck for the finance director:")).toBeVisible();
});

test("speaker notes are off each time", async ({ page, newProposal }) => {
  const proposal = await newProposal("With notes", "county-winter-service");
  await page.goto(`${proposal}/export?format=pptx`);
  await untilLive(page);
  const notes = page.getByRole("checkbox", { name: "Add speaker notes" });
  await expect(notes).not.toBeChecked();
  await notes.check();
  const [asked] = await Promise.all([page.waitForRequest(/\/exports$/), download(page)]);
  expect(asked.postDataJSON()).toMatchObject({ format: "pptx", notes: true });
  await openTab(page, "Handout");
  await openTab(page, "PowerPoint");
  await expect(notes).not.toBeChecked();
});

test("the choice of reader and of text shows other pages and stands in the address", async ({ page, newProposal }) => {
  const proposal = await newProposal("For finance", "county-winter-service");
  await page.goto(`${proposal}/export`);
  await untilLive(page);
  await page.getByLabel("For", { exact: true }).selectOption("finance");
  await expect(page).toHaveURL(/for=finance/);
  await page.getByRole("radio", { name: "Present" }).check();
  await expect(page).toHaveURL(/text=present/);
  await expect(page.getByLabel("For", { exact: true })).toHaveValue("finance");
});

test("a paper with nothing to say yet says what to answer", async ({ page, newProposal }) => {
  const proposal = await newProposal("Nothing yet");
  await page.goto(`${proposal}/export?format=register`);
  await expect(page.getByText("There is nothing to print yet. Add a risk with its title.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Export / })).toHaveCount(0);
});

test("a failed export says which slide and keeps the page", async ({ page, newProposal }) => {
  const proposal = await newProposal("Fails", "county-winter-service");
  const problem = { type: "about:blank", title: "x", status: 422, code: "slide_overflow", requestId: "12345678-x" };
  await page.route(/\/exports$/, (route) =>
    route.fulfill({ status: 422, json: { ...problem, fields: [{ path: "decision", message: "the page grew" }] } }),
  );
  await page.goto(`${proposal}/export`);
  await untilLive(page);
  await page.getByRole("button", { name: "Export slides" }).click();
  await expect(
    page.getByText(/^The slide “We ask you to take three decisions .*” holds more than fits\./),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Export slides" })).toBeEnabled();
});

test("R40 without JavaScript the file comes down too", async ({ browser, page, newProposal }) => {
  const proposal = await newProposal("No script", "county-winter-service");
  const { origin } = new URL(
    page.url() === "about:blank" ? ((await page.goto("/proposals"))?.url() ?? "") : page.url(),
  );
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`${proposal}/export`);
  await plain.getByRole("link", { name: "One-page brief" }).click();
  await plain.getByLabel("For", { exact: true }).selectOption("members");
  await plain.getByRole("button", { name: "Show these pages" }).click();
  await expect(plain).toHaveURL(/for=members/);
  const file = await download(plain);
  expect(file.suggestedFilename()).toMatch(/^No script – one-page brief for the .* – .*\.pdf$/);
  await context.close();
});
