import type { Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

async function openLibrary(page: Page, query = ""): Promise<void> {
  await page.goto(`/library${query}`);
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await untilLive(page);
}

async function choose(page: Page, label: string, key: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(key);
}

async function fillIn(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).first().focus();
  await page.keyboard.insertText(text);
}

test.beforeEach(async ({ context, signIn }) => signIn(context));

test("the library is searched and filtered by keyboard, and its address can be kept", async ({ page }) => {
  await openLibrary(page);
  await page.getByLabel("Find by word").focus();
  await page.keyboard.type("gritting");
  await choose(page, "Kind", "Examples");
  await page.getByRole("button", { name: "Show", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/words=gritting&kind=case/);
  const entry = page.getByRole("article").first();
  await expect(entry).toContainText("Example K05, version 2");
  await expect(entry).toContainText("Confirmed");
  await expect(entry).toContainText("What it does not prove");
  await expect(entry.getByRole("link").first()).toBeVisible();
  await openLibrary(page, "?words=there+is+no+such+thing");
  await expect(page.getByText("Nothing here matches.", { exact: false })).toBeVisible();
});

test("an own risk is added, offered in the wizard, changed and retired", async ({ page, newProposal }) => {
  await page.goto("/library/new");
  await expect(page.getByRole("heading", { level: 1, name: "What do you want to add?" })).toBeVisible();
  await page.getByRole("link", { name: "Risk", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Add a risk" })).toBeVisible();
  await untilLive(page);

  await page.getByRole("button", { name: "Add to the library" }).press("Enter");
  await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
  await page
    .getByRole("link", { name: "Enter what could go wrong, such as ‘A post goes out from the wrong account’" })
    .press("Enter");
  await expect(page.getByLabel("What could go wrong?")).toBeFocused();

  await page.keyboard.insertText("The rota has a gap at Christmas");
  await fillIn(page, "What would happen then, and to whom?", "Questions wait for four days");
  await choose(page, "What kind of risk is it?", "Day");
  await choose(page, "What do you do with it?", "Reduce");
  await choose(page, "How likely is it today?", "3");
  await choose(page, "How bad would it be today?", "3");
  await fillIn(page, "What is done (1)", "Two names for every day");
  await choose(page, "How likely is it once that is done?", "5");
  await choose(page, "How bad would it be once that is done?", "2");
  await page.getByRole("button", { name: "Add to the library" }).press("Enter");
  await expect(page.getByRole("link", { name: "Enter who does it, as a role." })).toBeVisible();
  await fillIn(page, "Who does it (1)", "Service manager");
  await page.getByRole("button", { name: "Add to the library" }).press("Enter");
  await expect(
    page.getByRole("link", { name: "Choose a score that is not above the one before the controls." }),
  ).toBeVisible();
  // A second letter typed soon would join the first one in the browser's search of the list.
  for (const _step of ["4", "3", "2"]) await page.getByLabel("How likely is it once that is done?").press("ArrowUp");
  await page.getByRole("button", { name: "Add to the library" }).press("Enter");

  const entry = page.getByRole("article").filter({ hasText: "The rota has a gap at Christmas" });
  await expect(entry).toContainText("Your organisation’s own");
  await expect(entry).toContainText("version 1");
  const violations = await scanPage(page);
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);

  const proposal = await newProposal("With an own risk");
  await page.goto(`${proposal}/sections/risks`);
  await untilLive(page);
  await page.getByRole("button", { name: /^Choose from \d+ in the library/ }).press("Enter");
  const offered = page.getByRole("dialog").getByRole("checkbox").first();
  await expect(page.getByRole("dialog")).toContainText("Your organisation’s own. Questions wait for four days");
  await offered.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Add 1 to the list" }).press("Enter");
  await expect(page.getByRole("button", { name: "The rota has a gap at Christmas", exact: true })).toBeVisible();

  await openLibrary(page, "?status=own");
  await page.getByRole("link", { name: /^Change ?: The rota has a gap at Christmas$/ }).press("Enter");
  await page.getByLabel("What could go wrong?").focus();
  await untilLive(page);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("Nobody answers at Christmas");
  await page.getByRole("button", { name: "Save the entry" }).press("Enter");
  await expect(page.getByRole("article")).toContainText("version 2");

  // A button drawn by the server listens only once its script has come.
  await expect(async () => {
    await page.getByRole("button", { name: /^Retire ?: Nobody answers at Christmas$/ }).press("Enter");
    await expect(page.getByRole("alertdialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("button", { name: "Retire the entry" }).press("Enter");
  await expect(page.getByRole("article")).toHaveCount(0);
});

test("a figure without a source is shown as unverified, and an old one with its year", async ({ page, baseURL }) => {
  const figures = [
    { text: "412 calls a week about gritting", source: [], year: null },
    { text: "9,400 followed the winter page", source: ["Page statistics"], year: 2015 },
  ];
  for (const figure of figures) {
    const entry = { ...figure, caveat: null, isReach: false };
    const reply = await page.request.post("/api/v1/library", {
      headers: { origin: baseURL ?? "" },
      data: { kind: "figure", entry },
    });
    expect(reply.status()).toBe(201);
  }
  await openLibrary(page, "?status=own&kind=figure");
  await expect(page.getByRole("article").filter({ hasText: "412 calls" })).toContainText(
    "Unverified: no source is named.",
  );
  await expect(page.getByRole("article").filter({ hasText: "9,400" })).toContainText(
    "From 2015: more than five years old.",
  );
});
