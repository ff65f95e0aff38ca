import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

type SignIn = (context: BrowserContext) => Promise<void>;

/** A second browser of the same account: what one of them saves comes to the other from elsewhere. */
async function openElsewhere(browser: Browser, baseURL: string | undefined, signIn: SignIn): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  await signIn(context);
  return context.newPage();
}

/** Adds a risk by keyboard alone and types its title. */
async function addRisk(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: /^Add (a|another) risk$/ }).press("Enter");
  await page.keyboard.type(title);
}

const titles = (page: Page) => page.getByRole("heading", { level: 3 });

test("R14 two tabs each add a risk: both stay and nothing is asked", async ({
  page,
  browser,
  baseURL,
  newProposal,
  signIn,
}) => {
  const proposal = await newProposal("Two risks");
  const elsewhere = await openElsewhere(browser, baseURL, signIn);
  const [mine, theirs] = [new SectionPage(page), new SectionPage(elsewhere)];
  await mine.open(proposal, "risks");
  await theirs.open(proposal, "risks");
  await addRisk(elsewhere, "Account takeover");
  await theirs.expectSaved();

  await addRisk(page, "Staff have no time");
  await expect(mine.saveLine()).toHaveText(/Merged with changes saved elsewhere at \d\d:\d\d$/);
  await expect(page.getByRole("region", { name: /was changed elsewhere/ })).toHaveCount(0);
  // The cursor stays where it is typed.
  await page.keyboard.type(" for it");
  await expect(page.locator(":focus")).toHaveValue("Staff have no time for it");
  await mine.expectSaved();
  await page.reload();
  await expect(titles(page).filter({ hasText: "Account takeover" })).toHaveCount(1);
  await expect(titles(page).filter({ hasText: "Staff have no time for it" })).toHaveCount(1);
  await elsewhere.context().close();
});

test("R14 the text that is left in a choice is found among the earlier versions and can be restored", async ({
  page,
  browser,
  baseURL,
  newProposal,
  signIn,
}) => {
  const proposal = await newProposal("Left and found");
  const elsewhere = await openElsewhere(browser, baseURL, signIn);
  const [mine, theirs] = [new SectionPage(page), new SectionPage(elsewhere)];
  await mine.open(proposal, "context");
  await theirs.open(proposal, "context");
  await theirs.typeInto("q-decisionMaker", "Leader of the council");
  await theirs.expectSaved();
  await elsewhere.context().close();
  await mine.typeInto("q-decisionMaker", "Chief executive");
  const panel = page.getByRole("region", { name: /was changed elsewhere/ });
  await panel.getByRole("button", { name: /^Use theirs/ }).press("Enter");
  await mine.expectSaved();
  await expect(mine.field("q-decisionMaker")).toHaveValue("Leader of the council");

  await page.getByRole("link", { name: "Earlier versions of this section" }).press("Enter");
  const left = page.getByRole("listitem").filter({ hasText: "Left out of a merge by Sam Test" });
  await expect(left).toContainText("Differs from now in “Who decides?”");
  await left.getByRole("link", { name: /^Compare and restore/ }).press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Chief executive" })).toContainText(
    "Leader of the council",
  );
  expect(await scanPage(page)).toEqual([]);
  await page.getByRole("button", { name: /^Restore this answer/ }).press("Enter");
  const status = page.getByRole("status").filter({ hasText: "Restored “Who decides?”." });
  await expect(status).toBeVisible();
  await expect(page.getByText("This version says the same as the section does now.")).toBeVisible();

  await status.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByText("Undone.")).toBeVisible();
  await page.getByRole("button", { name: "Restore the whole version" }).press("Enter");
  await expect(page.getByText("Restored the whole version.")).toBeVisible();
  await page.getByRole("link", { name: "All earlier versions" }).press("Enter");
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("Restored by Sam Test");
  expect(await scanPage(page)).toEqual([]);
  await page.getByRole("link", { name: "Back to the section" }).press("Enter");
  await expect(mine.field("q-decisionMaker")).toHaveValue("Chief executive");
});

test("a restore over something newer is refused in words, and shows what is newer", async ({ page, newProposal }) => {
  const proposal = await newProposal("Newer");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "First");
  await section.expectSaved();
  // The organisation's own facts may stand there already, in a revision of their own.
  const stored = await (await page.request.get(`/api/v1${proposal}/sections/context`)).json();
  const put = (revision: number, decisionMaker: string) =>
    page.request.put(`/api/v1${proposal}/sections/context`, {
      headers: { origin: new URL(page.url()).origin, "if-match": `"${revision}"` },
      data: { answers: { ...stored.answers, decisionMaker } },
    });
  expect((await put(stored.revision, "Second")).status()).toBe(200);
  await page.goto(`${proposal}/sections/context/history/${stored.revision}`);
  await untilLive(page);
  expect((await put(stored.revision + 1, "Third")).status()).toBe(200);
  await page.getByRole("button", { name: /^Restore this answer/ }).press("Enter");
  await expect(page.getByText(/^Nothing was restored: the section was changed meanwhile/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "First" })).toContainText("Third");
});

test("earlier versions can be read without JavaScript", async ({ browser, baseURL, page, newProposal, context }) => {
  const proposal = await newProposal("Read only");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "Chief executive");
  await section.expectSaved();
  const plain = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const reader = await plain.newPage();
  await reader.goto(`${proposal}/sections/context`);
  await reader.getByRole("link", { name: "Earlier versions of this section" }).click();
  await expect(reader.getByRole("listitem").filter({ hasText: "Typed by Sam Test" })).toContainText("UTC");
  await plain.close();
});

test("somebody else's history, and versions there are none of, are not found", async ({ page, newProposal }) => {
  const proposal = await newProposal("Not found");
  for (const address of ["context/history/7", "context/history/x", "none/history"]) {
    const reply = await page.goto(`${proposal}/sections/${address}`);
    expect([address, reply?.status()]).toEqual([address, 404]);
  }
  const reply = await page.goto("/proposals/0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b/sections/context/history");
  expect(reply?.status()).toBe(404);
});
