import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

const field = (page: Page) => page.getByLabel("The data file");
const bring = (page: Page) => page.getByRole("button", { name: "Bring back the proposal" });

async function choose(page: Page, content: string | Buffer): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await field(page).setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await bring(page).click();
}

const refusal = (page: Page) => page.getByRole("region", { name: "There is a problem" });

test("a data file comes back by the page as a new proposal with all it held, once", async ({ page, newProposal }) => {
  const proposal = await newProposal("There and back", "county-winter-service");
  await page.goto(`${proposal}/export?format=data`);
  await untilLive(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the data file" }).click();
  const text = await readFile(await (await coming).path(), "utf8");

  await page.getByRole("link", { name: "Bring it back" }).click();
  await expect(page.getByRole("radio", { name: "Bring back a data file" })).toBeChecked();
  await untilLive(page);
  expect(await scanPage(page)).toEqual([]);

  // The first answer is lost on the way: pressed again, it is the same proposal.
  let isLost = false;
  await page.route(/\/proposals\/import$/, async (route) => {
    if (isLost) return route.fallback();
    isLost = true;
    await route.fetch();
    await route.abort();
  });
  await choose(page, `\uFEFF${text}`);
  await expect(refusal(page)).toContainText("Foothold did not answer");
  expect(await field(page).evaluate((input: HTMLInputElement) => input.files?.length)).toBe(1);
  await bring(page).click();
  await page.waitForURL(/\/proposals\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: "There and back" })).toBeVisible();

  const data = async (path: string) => (await page.request.get(`/api/v1${path}/data`)).json();
  const { exportedAt, ...first } = JSON.parse(text);
  const { exportedAt: _again, ...second } = await data(new URL(page.url()).pathname);
  expect(second).toEqual(first);
  const { proposals } = await (await page.request.get("/api/v1/proposals?search=There and back")).json();
  expect(proposals).toHaveLength(2);
});

test("a file that cannot come back says why, keeps what was chosen and makes nothing", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Refused", "county-winter-service");
  const file = await (await page.request.get(`/api/v1${proposal}/data`)).json();
  await page.goto("/proposals/new");
  await untilLive(page);
  await page.getByRole("radio", { name: "Bring back a data file" }).check();
  await bring(page).click();
  await expect(refusal(page)).toContainText("Choose a data file");

  const { risks } = file.sections;
  const wrongs: [string | Buffer, string][] = [
    ["%PDF-1.7", "This file is a PDF. Choose the file that “Download the data file” gave you"],
    ["Dear Sam,", "This file is not a data file."],
    [JSON.stringify(file).slice(0, 4000), "This file is damaged: it begins like a data file"],
    [Buffer.alloc(9 * 1024 * 1024, " "), "This file is 9 MB, and a data file is at most 8 MB"],
    ['{"name":"foothold","version":"0.1.0"}', "This is not a data file of a Foothold proposal."],
    [JSON.stringify({ ...file, version: 2 }), "A newer version of Foothold wrote this file."],
    [
      JSON.stringify({ ...file, sections: { risks: { ...risks, schemaVersion: 99 } } }),
      "A newer version of Foothold wrote “What could go wrong”.",
    ],
    [
      JSON.stringify({ ...file, sections: { risks: { ...risks, answers: { risks: [{ id: "r1", title: 5 }] } } } }),
      "In “What could go wrong”, risks[0].title: This takes text.",
    ],
  ];
  for (const [content, words] of wrongs) {
    await choose(page, content);
    await expect(refusal(page)).toContainText(words);
    expect(await field(page).evaluate((input: HTMLInputElement) => input.files?.length)).toBe(1);
  }
  const { proposals } = await (await page.request.get("/api/v1/proposals?search=Refused")).json();
  expect(proposals).toHaveLength(1);
});

test("a proposal is duplicated from its row and from its overview, without its private notes", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Once more", "county-winter-service");
  await page.goto("/proposals?search=Once more");
  await untilLive(page);
  await page.getByLabel("More for Once more").click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  const dialog = page.getByRole("dialog", { name: "Duplicate the proposal" });
  await expect(dialog).toContainText("without private notes");
  await expect(dialog.getByLabel("Title of the copy")).toHaveValue("Once more (copy)");
  await dialog.getByRole("button", { name: "Make the copy" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Once more (copy)" })).toBeVisible();
  const { proposals } = await (await page.request.get("/api/v1/proposals?search=Once more")).json();
  expect(proposals).toHaveLength(2);

  const copy = new URL(page.url()).pathname;
  const answersOf = async (path: string, section: string) =>
    (await (await page.request.get(`/api/v1${path}/sections/${section}`)).json()).answers;
  expect(await answersOf(copy, "context")).toEqual(await answersOf(proposal, "context"));
  const whoSays = async (path: string) =>
    (await answersOf(path, "objections")).objections.map(({ raisedBy }: { raisedBy: unknown }) => raisedBy !== null);
  expect(await whoSays(proposal)).toContain(true);
  expect(await whoSays(copy)).not.toContain(true);

  // What was typed a moment ago is in the copy too.
  const section = new SectionPage(page);
  await section.open(copy, "context");
  await section.typeInto("q-decisionMaker", "Head of winter");
  await page.getByRole("navigation", { name: "This proposal" }).getByRole("link", { name: "Overview" }).click();
  await untilLive(page);
  await page.getByRole("button", { name: "Duplicate" }).click();
  await dialog.getByLabel("Title of the copy").fill("A third one");
  await dialog.getByRole("button", { name: "Make the copy" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "A third one" })).toBeVisible();
  expect((await answersOf(new URL(page.url()).pathname, "context")).decisionMaker).toBe("Head of winter");
});
