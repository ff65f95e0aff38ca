import type { Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { untilLive } from "./until-live";

const WAIT = "Getting this page ready. You can type in a moment.";

const SCRIPTS = "**/_next/static/**/*.js";

/** Holds every script of the app until it is let go: the page is there, and nothing of it works yet. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/**
 * Controls that would take what is typed or chosen and lose it: all but those of a form that a browser sends by itself,
 * whose values are read when the script is there.
 */
const losing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main :is(input:not([type=hidden]), select, textarea)")]
      .filter((control) => !control.closest("[inert], form[action], form[method=get]"))
      .map((control) => control.outerHTML.slice(0, 80)),
  );

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.getByRole("contentinfo")).toBeAttached();
};

/** A field of every kind of control, by the anchor that its page gives it. */
const kinds: readonly { kind: string; section: string; anchor: string }[] = [
  { kind: "text", section: "context", anchor: "q-decisionMaker" },
  { kind: "long text", section: "pilot", anchor: "q-outOfHoursWho" },
  { kind: "money", section: "pilot", anchor: "q-budgetCeiling" },
  { kind: "date", section: "pilot", anchor: "q-start" },
  { kind: "number", section: "pilot", anchor: "q-hoursPerWeek" },
];

for (const { kind, section: id, anchor } of kinds) {
  test(`what is typed before the script runs is not taken, and typing after is kept: ${kind}`, async ({
    page,
    newProposal,
  }) => {
    const proposal = await newProposal("Early", "county-winter-service");
    const release = await holdScripts(page);
    await open(page, `${proposal}/sections/${id}`);
    const section = new SectionPage(page);
    const field = section.field(anchor);
    const stored = await field.inputValue();
    await expect(page.getByText(WAIT)).toBeVisible();
    await field.evaluate((control) => control instanceof HTMLElement && control.focus());
    await page.keyboard.type("12");
    await expect(field).toHaveValue(stored);

    release();
    await untilLive(page);
    await expect(page.getByText(WAIT)).toBeHidden();
    await expect(field).toHaveValue(stored);
    await section.typeInto(anchor, "12");
    await section.expectSaved();
    const saved = await page.request.get(`/api/v1${proposal}/sections/${id}`);
    const { answers } = (await saved.json()) as { answers: Record<string, unknown> };
    expect(JSON.stringify(answers[anchor.slice(2)])).toContain("12");
    await page.reload();
    await expect(field).toHaveValue("12");
  });
}

test("what is ticked before the script runs is not taken, and ticking after is kept", async ({ page, newProposal }) => {
  const proposal = await newProposal("Early tick");
  const release = await holdScripts(page);
  await open(page, `${proposal}/sections/context`);
  const section = new SectionPage(page);
  const box = section.field("q-scope");
  await box.evaluate((control) => control instanceof HTMLElement && control.focus());
  await page.keyboard.press("Space");
  await expect(box).not.toBeChecked();
  release();
  await untilLive(page);
  await section.press("q-scope", "Space");
  await section.expectSaved();
  await page.reload();
  await expect(box).toBeChecked();
});

const ELSEWHERE = [
  "/proposals/new?template=S04",
  "/proposals/new?sample=housing-internal-network",
  "/account",
  "/admin/brand",
  "/setup/organisation",
  "/library",
  "/library/new?kind=risk",
  "/library/new?kind=audience",
  "/sign-in?switch=on",
];
const OF_A_PROPOSAL = [
  ...["/start", "/start?screen=2", "/people", "/rehearse", "/confirm", "/deck", "/export"],
  ...["context", "risks", "objections", "evidence"].map((id) => `/sections/${id}`),
];

for (const [where, paths, isOfProposal] of [
  ["outside proposals", ELSEWHERE, false],
  ["of a proposal", OF_A_PROPOSAL, true],
] as const) {
  test(`no form ${where} takes what it would lose`, async ({ page, newProposal }) => {
    const proposal = await newProposal("Early, everywhere", "county-winter-service");
    await page.route(SCRIPTS, (route) => route.abort());
    const found: string[] = [];
    for (const path of paths.map((each) => (isOfProposal ? `${proposal}${each}` : each))) {
      await open(page, path);
      for (const control of await losing(page)) found.push(`${path}: ${control}`);
    }
    expect(found).toEqual([]);
  });
}

test("what is ticked for an export before the script runs counts", async ({ page, newProposal }) => {
  const proposal = await newProposal("Early notes", "county-winter-service");
  const release = await holdScripts(page);
  await open(page, `${proposal}/export?format=pptx`);
  await page.getByLabel("Add speaker notes").check();
  release();
  await untilLive(page);
  await page.route("**/api/v1/proposals/*/exports", (route) => route.abort());
  const [request] = await Promise.all([
    page.waitForRequest("**/api/v1/proposals/*/exports"),
    page.getByRole("button", { name: /^Export/ }).click(),
  ]);
  expect(request.postDataJSON()).toMatchObject({ notes: true });
});

test("a reader chosen before the script runs is the one the pages turn to", async ({ page, newProposal }) => {
  const proposal = await newProposal("Early reader", "county-winter-service");
  const release = await holdScripts(page);
  await open(page, `${proposal}/export`);
  await page.getByLabel("For", { exact: true }).selectOption("finance");
  release();
  await expect(page).toHaveURL(/for=finance/);
});

test("the proposal is started once, however often the button is pressed or the answer is lost", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(context);
  const title = "Pressed twice";
  await page.goto("/proposals/new");
  await untilLive(page);
  await page.getByLabel("Title", { exact: true }).fill(title);
  let isLost = true;
  await page.route("**/api/v1/proposals", async (route) => {
    if (!isLost) return route.continue();
    isLost = false;
    await route.fetch();
    await route.abort();
  });
  const start = page.getByRole("button", { name: "Start the proposal" });
  await start.click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await start.dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Six short answers" })).toBeVisible();
  const reply = await page.request.get("/api/v1/proposals");
  const { proposals } = (await reply.json()) as { proposals: { title: string }[] };
  expect(proposals.filter((each) => each.title === title)).toHaveLength(1);
});
