import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { untilLive } from "./until-live";

const SAVE = "**/api/v1/proposals/*/sections/*";

test("R9 text not saved yet is spoken of on pages without a form, and the tab asks before it closes", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Unsaved elsewhere");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await page.route(SAVE, (route) => route.abort());
  await section.typeInto("q-decisionMaker", "Leader of the council");
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Unsaved elsewhere" })).toBeVisible();
  await expect(page.getByText("Not saved. Trying again")).toBeVisible();
  await expect(page.getByRole("link", { name: "Go to the section" })).toHaveAttribute(
    "href",
    `${proposal}/sections/context`,
  );

  const [question] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();

  await page.unroute(SAVE);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText("Not saved. Trying again")).toBeHidden();
  await expect(page.getByText("Leader of the council").first()).toBeVisible();
  await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
});

test("notes on where people stand stay deleted, whatever a tab still holds that was open before", async ({
  page,
  context,
  newProposal,
}) => {
  const proposal = await newProposal("Notes deleted", "county-winter-service");
  const hasNotes = async (): Promise<boolean> =>
    /"(support|targetSupport)":\s*-?\d/.test(await (await page.request.get(`/api/v1${proposal}/data`)).text());
  const mine = new SectionPage(page);
  const switchOn = page.getByRole("button", { name: "Switch on notes on where people stand" });
  const switchOff = page.getByRole("button", { name: "Switch off and delete these notes" });
  await page.goto(`${proposal}/people`);
  await untilLive(page);
  await switchOn.click();
  await expect(switchOff).toBeVisible();
  await page.goto(`${proposal}/people#q-people-p3-support`);
  await untilLive(page);
  await expect(mine.field("q-people-p3-support")).toBeFocused();
  await page.keyboard.press("Space");
  await mine.expectSaved();
  expect(await hasNotes()).toBe(true);

  const before = await context.newPage();
  await before.goto(`${proposal}/people#q-sponsorRole`);
  await untilLive(before);
  const stale = new SectionPage(before);
  await expect(stale.field("q-sponsorRole")).toBeFocused();

  await switchOff.click();
  await switchOn.click();
  await expect(switchOff).toBeVisible();
  expect(await hasNotes()).toBe(false);

  await stale.typeInto("q-sponsorRole", "Director of place");
  await stale.expectSaved();
  expect(await hasNotes()).toBe(false);
  await page.goto(`${proposal}/people#q-people-p3-nextAction`);
  await untilLive(page);
  await mine.typeInto("q-people-p3-nextAction", "Ring on Monday");
  await mine.expectSaved();
  expect(await hasNotes()).toBe(false);
});
