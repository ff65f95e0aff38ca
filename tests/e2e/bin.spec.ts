import type { Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { untilLive } from "./until-live";

const rowOf = (page: Page, title: string) => page.getByRole("row", { name: new RegExp(title) });

/** Opens the menu of a row of the list and presses Delete, then the choice in the dialog. */
async function moveToBin(page: Page, title: string): Promise<void> {
  await page.goto("/proposals");
  await untilLive(page);
  await rowOf(page, title).getByLabel(`More for ${title}`).click();
  await rowOf(page, title).getByRole("button", { name: "Delete" }).click();
  const warning = page.getByRole("alertdialog", { name: `Move ‘${title}’ to the bin?` });
  await expect(warning).toContainText("You can restore it from the bin for 30 days.");
  await warning.getByRole("button", { name: "Move to the bin" }).click();
  await expect(page.getByText(`Moved ‘${title}’ to the bin.`)).toBeFocused();
}

// The tests share an account, and others put things into its bin too.
test.beforeEach(async ({ page, context, signIn, baseURL }) => {
  await signIn(context);
  const data = { upTo: new Date().toISOString() };
  const emptied = await page.request.post("/api/v1/bin/empty", { headers: { origin: baseURL ?? "" }, data });
  expect(emptied.status()).toBe(204);
});

test("R29 what is deleted can be undone, restored from the bin, or deleted for good", async ({ page, newProposal }) => {
  const first = await newProposal("Birds of the harbour");
  const second = await newProposal("Boats of the harbour");
  await newProposal("Stays");

  await moveToBin(page, "Birds of the harbour");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Restored ‘Birds of the harbour’. It is in your list again.")).toBeFocused();
  await expect(rowOf(page, "Birds of the harbour")).toBeVisible();

  for (const title of ["Birds of the harbour", "Boats of the harbour"]) await moveToBin(page, title);
  await page.getByRole("link", { name: /^Bin/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bin" })).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveText(["Boats of the harbour", "Birds of the harbour"]);
  expect((await page.request.get(first)).status()).toBe(404);

  await page.getByRole("button", { name: /^Restore ?: Birds of the harbour$/ }).click();
  await expect(page.getByText("Restored ‘Birds of the harbour’. It is in your list again.")).toBeFocused();
  expect((await page.request.get(first)).status()).toBe(200);

  await page.getByRole("button", { name: /^Delete for good ?: Boats of the harbour$/ }).click();
  const warning = page.getByRole("alertdialog", { name: "Delete ‘Boats of the harbour’ for good?" });
  await expect(warning.getByRole("button", { name: "Keep it in the bin" })).toBeFocused();
  await warning.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("heading", { name: "Nothing in the bin" })).toBeVisible();
  expect((await page.request.get(second)).status()).toBe(404);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Nothing in the bin" })).toBeVisible();
});

test("emptying the bin asks first and takes all of it", async ({ page, newProposal, baseURL }) => {
  for (const title of ["One", "Two", "Three"]) {
    const address = await newProposal(title);
    await page.request.delete(`/api/v1${address}`, { headers: { origin: baseURL ?? "" } });
  }
  await page.goto("/proposals/bin");
  await untilLive(page);
  await page.getByRole("button", { name: "Empty the bin" }).click();
  const warning = page.getByRole("alertdialog", { name: "Empty the bin?" });
  await expect(warning).toContainText("all 3 proposals");
  await warning.getByRole("button", { name: "Empty the bin" }).click();
  await expect(page.getByRole("heading", { name: "Nothing in the bin" })).toBeVisible();
  await expect(page.getByText("Everything that was listed is deleted for good.")).toBeFocused();
});

test("the only proposal, once deleted, can be undone above the page that takes the place of the list", async ({
  page,
  newProposal,
  baseURL,
}) => {
  await newProposal("The only one");
  const headers = { origin: baseURL ?? "" };
  const { proposals } = await (await page.request.get("/api/v1/proposals?limit=100")).json();
  for (const { id, title } of proposals) {
    if (title !== "The only one") await page.request.delete(`/api/v1/proposals/${id}`, { headers });
  }

  await moveToBin(page, "The only one");
  await expect(page.getByRole("heading", { level: 1, name: "Your proposals go here" })).toBeVisible();
  await expect(page.getByText("Moved ‘The only one’ to the bin.")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Restored ‘The only one’. It is in your list again.")).toBeFocused();
  await expect(rowOf(page, "The only one")).toBeVisible();
  await expect(page.getByText("Restored ‘The only one’. It is in your list again.")).toBeFocused();
});
