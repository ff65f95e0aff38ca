import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";

const SAVE = "**/api/v1/proposals/*/sections/*";

test("R7 typing is saved without a click", async ({ page, newProposal }) => {
  const proposal = await newProposal("Autosave");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "Chief executive");
  await section.expectSaved();
  await page.reload();
  await expect(section.field("q-decisionMaker")).toHaveValue("Chief executive");
});

test("R8 leaving by a link inside the pause loses nothing", async ({ page, newProposal }) => {
  const proposal = await newProposal("Leaving");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "Leader of the council");
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page.getByText("Leader of the council").first()).toBeVisible();
});

test("R8 closing the tab inside the pause loses nothing", async ({ page, context, newProposal }) => {
  const proposal = await newProposal("Closing");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "Chief fire officer");
  await page.close({ runBeforeUnload: false });
  const reopened = new SectionPage(await context.newPage());
  // The request outlives its page, so the answer may be a moment behind the closing.
  await expect(async () => {
    await reopened.open(proposal, "context");
    await expect(reopened.field("q-decisionMaker")).toHaveValue("Chief fire officer", { timeout: 500 });
  }).toPass();
});

test("R2 Back shows what was typed, not an older copy", async ({ page, newProposal }) => {
  const proposal = await newProposal("Back");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "Chief executive");
  await section.expectSaved();
  await page.getByRole("link", { name: "Check" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await page.goBack();
  await expect(section.field("q-decisionMaker")).toHaveValue("Chief executive");
});

test("R10 a half-typed number and a date that cannot be are kept as typed", async ({ page, newProposal }) => {
  const proposal = await newProposal("Half typed");
  const section = new SectionPage(page);
  await section.open(proposal, "pilot");
  await section.typeInto("q-hoursPerWeek", "about 15");
  await section.typeInto("q-start", "31");
  await section.typeInto("q-start-month", "2");
  await section.typeInto("q-start-year", "2027");
  await section.expectSaved();
  await page.reload();
  await expect(section.field("q-hoursPerWeek")).toHaveValue("about 15");
  await expect(section.field("q-start")).toHaveValue("31");
});

test("R11 a server error is told, repeated and got over", async ({ page, newProposal }) => {
  const proposal = await newProposal("Server error");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  let refusals = 0;
  let isAway = true;
  await page.route(SAVE, async (route) => {
    if (!isAway) return route.continue();
    refusals += 1;
    await route.fulfill({ status: 503, body: "" });
  });
  await section.typeInto("q-decisionMaker", "Chief executive");
  await expect(section.saveLine()).toHaveText("Not saved. Trying again");
  await expect.poll(() => refusals).toBeGreaterThan(1);
  isAway = false;
  await section.expectSaved();
  await page.reload();
  await expect(section.field("q-decisionMaker")).toHaveValue("Chief executive");
});

test("R11 signed out while writing: signing in again lets the waiting text through", async ({
  page,
  context,
  newProposal,
  signIn,
}) => {
  const proposal = await newProposal("Signed out");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await context.clearCookies();
  await section.typeInto("q-decisionMaker", "Chief executive");
  await expect(section.saveLine()).toHaveText("Not saved: sign in again");
  await signIn(context);
  await section.expectSaved();
});

test("R13 two people change the same question: both texts are shown and neither is lost", async ({
  page,
  browser,
  baseURL,
  newProposal,
  signIn,
}) => {
  const proposal = await newProposal("Conflict");
  const colleague = await browser.newContext({ baseURL });
  await signIn(colleague);
  const mine = new SectionPage(page);
  const theirs = new SectionPage(await colleague.newPage());
  await mine.open(proposal, "context");
  await theirs.open(proposal, "context");

  await theirs.typeInto("q-decisionMaker", "Leader of the council");
  await theirs.expectSaved();
  await mine.typeInto("q-decisionMaker", "Chief executive");
  await expect(mine.saveLine()).toHaveText("Changed elsewhere: choose below");
  const panel = page.getByRole("region", { name: /was changed elsewhere/ });
  await expect(panel).toContainText("Leader of the council");
  await expect(panel).toContainText("Chief executive");

  await panel.getByRole("button", { name: /^Use theirs/ }).click();
  await expect(mine.field("q-decisionMaker")).toHaveValue("Leader of the council");
  await mine.expectSaved();
  await page.reload();
  await expect(mine.field("q-decisionMaker")).toHaveValue("Leader of the council");
  await colleague.close();
});

test("R14 two people change different questions: both are kept", async ({
  page,
  browser,
  baseURL,
  newProposal,
  signIn,
}) => {
  const proposal = await newProposal("Both kept");
  const colleague = await browser.newContext({ baseURL });
  await signIn(colleague);
  const theirs = new SectionPage(await colleague.newPage());
  const mine = new SectionPage(page);
  await mine.open(proposal, "champions");
  await theirs.open(proposal, "champions");
  await theirs.typeInto("q-sponsorRole", "Director of place");
  await theirs.expectSaved();
  await page.getByText(/^Make this stronger/).click();
  await mine.press("q-departmentsAffected");
  await page.keyboard.type("Highways");
  await mine.expectSaved();
  await expect(mine.field("q-sponsorRole")).toHaveValue("Director of place");
  await page.reload();
  await expect(mine.field("q-sponsorRole")).toHaveValue("Director of place");
  await colleague.close();
});

test("the slide beside the form follows a save", async ({ page, newProposal }) => {
  const proposal = await newProposal("Live slide", "county-winter-service");
  const section = new SectionPage(page);
  await section.open(proposal, "risks");
  await page.getByText(/^Make this stronger/).click();
  await section.typeInto("q-headline", "Every risk here has somebody who carries it");
  await section.expectSaved();
  await expect(page.locator("#slide-risks")).toContainText("Every risk here has somebody who carries it");
});

test("R10 a refused save names the question, says why at its field, and the next change is saved", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Refused");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "far too long ".repeat(2_000));
  await expect(section.saveLine()).toHaveText(/^Not saved: “Who decides\?” is too long/);
  await expect(section.field("q-decisionMaker")).toHaveAccessibleDescription(/This takes at most 180 characters/);
  await expect(section.field("q-decisionMaker")).toHaveValue(/^far too long/);
  await section.typeInto("q-decisionMaker", "Chief executive");
  await section.expectSaved();
  await expect(section.field("q-decisionMaker")).not.toHaveAccessibleDescription(/This takes at most/);
});
