import type { Page, Route } from "@playwright/test";
import { addAccount } from "../support/add-account";
import { ACCOUNT, expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { untilLive } from "./until-live";

const SAVE = "**/api/v1/proposals/*/sections/*";

const NOTICE = /^Text of “Your organisation and the decision” in “.+” is not saved yet\./;
const TYPED = "Leader of the council";
const FIELD = "q-decisionMaker";

const problem = (status: number, code: string) => (route: Route) =>
  route.fulfill({ status, json: { type: "about:blank", title: code, status, code, requestId: "r" } });

type Reason = { stop: (route: Route) => Promise<void>; words: RegExp; retried: boolean };

/** Every way in which a save may not come through that a server, or none, can answer with. */
const reasons: Readonly<Record<string, Reason>> = {
  "nothing answers": { stop: (route) => route.abort(), words: /Foothold did not answer/, retried: true },
  "the server is busy": { stop: problem(503, "unavailable"), words: /Foothold did not answer/, retried: true },
  "the server's disk is full": { stop: problem(507, "disk_full"), words: /disk is full/, retried: true },
  "the server finds it too large": { stop: problem(413, "body_too_large"), words: /too long/, retried: false },
  "the server refuses an answer": { stop: problem(422, "answers_invalid"), words: /too long/, retried: false },
};

/** Whether the browser would ask before it closes the tab; the tab stays open. */
async function expectAsking(page: Page): Promise<void> {
  const [question] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
}

const expectClosing = (page: Page) => Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);

const goToList = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Proposals" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^(Proposals|Your proposals go here)$/ })).toBeVisible();
};

const online = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("online")));

for (const [reason, { stop, words, retried }] of Object.entries(reasons)) {
  test(`text is spoken of on every page, asked about and there again: ${reason}`, async ({ page, newProposal }) => {
    const proposal = await newProposal("Unsaved elsewhere");
    const section = new SectionPage(page);
    await section.open(proposal, "context");
    await page.route(SAVE, stop);
    await section.typeInto(FIELD, TYPED);
    await goToList(page);
    const notice = page.getByText(NOTICE);
    await expect(notice).toContainText("“Unsaved elsewhere”");
    await expect(notice).toContainText(words);
    await expectAsking(page);

    await page.getByRole("link", { name: "Help" }).first().click();
    await expect(notice).toBeVisible();
    await notice.getByRole("link").click();
    await expect(section.field(FIELD)).toHaveValue(TYPED);
    await expect(notice).toBeHidden();

    await page.unroute(SAVE);
    if (retried) await online(page);
    else await section.typeInto(FIELD, `${TYPED}, again`);
    await section.expectSaved();
    await goToList(page);
    await expect(notice).toBeHidden();
    await expectClosing(page);
  });
}

test("text typed before signing out elsewhere is spoken of on the sign-in page, and signing in there saves it", async ({
  page,
  context,
  newProposal,
}) => {
  const proposal = await newProposal("Signed out");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await context.clearCookies();
  await section.typeInto(FIELD, TYPED);
  await expect(section.saveLine()).toHaveText("Not saved: sign in again");
  await page.getByRole("link", { name: "Proposals" }).first().click();
  await expect(page.getByText(NOTICE)).toContainText("You are signed out");
  await page.getByLabel("Email address").fill(ACCOUNT.email);
  await page.getByLabel("Password", { exact: true }).fill(ACCOUNT.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Proposals", exact: true })).toBeVisible();
  await section.open(proposal, "context");
  await expect(section.field(FIELD)).toHaveValue(TYPED);
});

test("text somebody else changed as well waits for the choice, wherever its writer goes", async ({
  page,
  browser,
  baseURL,
  newProposal,
  signIn,
}) => {
  const proposal = await newProposal("Clash");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  const colleague = await browser.newContext({ baseURL });
  await signIn(colleague);
  const theirs = new SectionPage(await colleague.newPage());
  await theirs.open(proposal, "context");
  await theirs.typeInto(FIELD, "Chief executive");
  await theirs.expectSaved();
  await colleague.close();
  await section.typeInto(FIELD, TYPED);
  await expect(section.saveLine()).toHaveText("Changed elsewhere: choose below");
  await goToList(page);
  await expect(page.getByText(NOTICE)).toContainText("Go back and choose");
  await expectAsking(page);
  await page.getByText(NOTICE).getByRole("link").click();
  await page.getByRole("button", { name: /^Use mine/ }).click();
  await section.expectSaved();
  await expect(section.field(FIELD)).toHaveValue(TYPED);
});

test("a page of another release, which loads anew, is asked about first and the text stays", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Another release");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await page.route(SAVE, (route) => route.abort());
  // Pages of another build cannot be had piece by piece, so the browser loads them whole.
  await page.route(/[?&]_rsc=/, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }));
  await section.typeInto(FIELD, TYPED);
  await expect(section.saveLine()).toHaveText("Not saved. Trying again");
  const asked = page.waitForEvent("dialog");
  // The press itself ends only when the question is answered.
  const pressed = page
    .getByRole("link", { name: "Glossary" })
    .or(page.getByRole("link", { name: "Privacy" }))
    .first()
    .click();
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await pressed;
  await expect(section.field(FIELD)).toHaveValue(TYPED);
  await page.unrouteAll();
  await online(page);
  await section.expectSaved();
});

test("another account in the same browser neither sends nor loses what was typed, and its writer goes on after", async ({
  page,
  context,
  app,
  newProposal,
  signIn,
}) => {
  const other = { name: "Kim Other", email: "kim@example.org", password: "another long password" };
  await addAccount(app, other);
  const proposal = await newProposal("Two people, one browser");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await signIn(context, other);
  await section.typeInto(FIELD, TYPED);
  await expect(section.saveLine()).toHaveText(
    `Not saved: this is the text of ${ACCOUNT.name}, and somebody else is signed in in this browser`,
  );
  await goToList(page);
  await expect(page.getByText(NOTICE)).toContainText(`This is the text of ${ACCOUNT.name}`);
  await expectAsking(page);

  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: `Sign in as ${ACCOUNT.name} in a new tab` }).click(),
  ]);
  await untilLive(tab);
  await expect(tab.getByText("Kim Other is signed in in this browser")).toBeVisible();
  await tab.getByLabel("Email address").fill(ACCOUNT.email);
  await tab.getByLabel("Password", { exact: true }).fill(ACCOUNT.password);
  await tab.getByRole("button", { name: "Sign in" }).click();
  await expect(tab.getByRole("heading", { level: 1, name: "Proposals", exact: true })).toBeVisible();
  await tab.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByText(NOTICE)).toBeHidden();
  await section.open(proposal, "context");
  await expect(section.field(FIELD)).toHaveValue(TYPED);
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
