import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

type Row = { id: string; objection: string; rating: string | null };
type Stored = { answers: { objections: Row[] }; finished: boolean };

const COUNTY = "county-winter-service";

async function faults(page: Page): Promise<string[]> {
  const violations = await scanPage(page);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function stored(request: APIRequestContext, proposal: string): Promise<Stored & { etag: string }> {
  const reply = await request.get(`/api/v1${proposal}/sections/objections`);
  expect(reply.status()).toBe(200);
  return { ...((await reply.json()) as Stored), etag: reply.headers().etag ?? "" };
}

/** Changes one row as a colleague would, from another browser. */
async function changeElsewhere(request: APIRequestContext, proposal: string, baseURL: string, row: Partial<Row>) {
  const { answers, etag } = await stored(request, proposal);
  const objections = answers.objections.map((each) => (each.id === row.id ? { ...each, ...row } : each));
  const reply = await request.put(`/api/v1${proposal}/sections/objections`, {
    headers: { origin: baseURL, "if-match": etag },
    data: { answers: { ...answers, objections } },
  });
  expect(reply.status()).toBe(200);
}

const ratingsOf = async (request: APIRequestContext, proposal: string) =>
  Object.fromEntries((await stored(request, proposal)).answers.objections.map(({ id, rating }) => [id, rating]));

const card = (page: Page) => page.locator("#objection");

async function start(page: Page, proposal: string, first = ""): Promise<SectionPage> {
  await page.goto(`${proposal}/rehearse${first && `?first=${first}`}`);
  await expect(page.getByRole("heading", { level: 1, name: "Rehearse your answers" })).toBeVisible();
  await untilLive(page);
  await page.getByRole("button", { name: "Start rehearsing" }).press("Enter");
  await expect(card(page)).toBeFocused();
  return new SectionPage(page);
}

test("objections are rehearsed by keyboard alone, and how each went is saved beside it", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Rehearsal", COUNTY);
  await page.goto(`${proposal}/sections/objections`);
  await expect(page.locator("main [inert]")).toHaveCount(0);
  await page.getByRole("link", { name: "Rehearse this answer aloud" }).press("Enter");
  await page.waitForURL(/\/rehearse\?first=o1$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sections\/objections$/);
  await expect(page.locator("main [inert]")).toHaveCount(0);
  await page.getByRole("link", { name: "Rehearse your answers" }).press("Enter");
  await expect(page.getByText("5 objections: none tried yet")).toBeVisible();

  const rehearsal = await start(page, proposal, "o3");
  await expect(card(page)).toHaveText("“Where’s the return?”");
  await expect(page.getByText("We will not claim what we cannot measure.")).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: "Your answer", exact: true })).toBeFocused();
  await expect(page.getByText("We will not claim what we cannot measure.")).toBeVisible();
  await page.getByRole("button", { name: "Needs work" }).press("Space");
  await rehearsal.expectSaved();

  for (let turn = 0; turn < 8; turn += 1) {
    const before = (await card(page).textContent()) ?? "";
    await page.keyboard.press("ArrowRight");
    await expect(card(page)).not.toHaveText(before);
    await expect(card(page)).toBeFocused();
    await expect(page.getByRole("heading", { name: "Your answer", exact: true })).toHaveCount(0);
  }
  expect(await ratingsOf(page.request, proposal)).toEqual({
    o1: null,
    o2: null,
    o3: "needs-work",
    o4: null,
    o5: null,
  });
  await page.goto(proposal);
  await expect(page.getByText("5 objections: 1 needs work, 4 not tried yet.")).toBeVisible();
});

test("a verdict and a colleague's change of the same list are both kept", async ({ page, newProposal, baseURL }) => {
  const proposal = await newProposal("Two of us", COUNTY);
  const rehearsal = await start(page, proposal, "o1");
  await page.keyboard.press("Space");
  await changeElsewhere(page.request, proposal, baseURL ?? "", { id: "o2", objection: "There is no time for this." });
  await page.getByRole("button", { name: "Went well" }).press("Space");
  await expect(rehearsal.saveLine()).toHaveText(/Merged with changes saved elsewhere at \d\d:\d\d/);
  expect(await ratingsOf(page.request, proposal)).toMatchObject({ o1: "went-well" });
  const { objections } = (await stored(page.request, proposal)).answers;
  expect(objections).toContainEqual(expect.objectContaining({ id: "o2", objection: "There is no time for this." }));
});

test("a verdict is kept while the server is away, and saved when it is back", async ({ page, newProposal }) => {
  const proposal = await newProposal("Server away", COUNTY);
  const rehearsal = await start(page, proposal, "o1");
  let isAway = true;
  await page.route("**/api/v1/proposals/*/sections/*", (route) =>
    isAway ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Went well" }).press("Space");
  await expect(page.getByText("Not saved. Trying again")).toHaveCount(1);
  isAway = false;
  await rehearsal.expectSaved();
  expect(await ratingsOf(page.request, proposal)).toMatchObject({ o1: "went-well" });
});

test("says what to do first where nothing was written, and without JavaScript", async ({
  page,
  browser,
  baseURL,
  signIn,
  newProposal,
}) => {
  const blank = await newProposal("Nothing said yet");
  await page.goto(`${blank}/rehearse`);
  await expect(page.getByRole("heading", { name: "Add what they will say first" })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("link", { name: "Go to What they will say" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What they will say" })).toBeVisible();
  await page.goto(blank);
  await expect(page.getByRole("heading", { level: 1, name: "Nothing said yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Rehearse your answers" })).toHaveCount(0);

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  await signIn(context);
  const plain = await context.newPage();
  await plain.goto(`${blank}/rehearse`);
  // Playwright does not look for words inside a noscript element.
  await expect(plain.locator("main noscript p")).toBeVisible();
  await context.close();
});

for (const { theme, width } of [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 1280 },
  { theme: "light", width: 360 },
  { theme: "dark", width: 360 },
] as const) {
  test.describe(`R36 ${theme} at ${width} px`, () => {
    test.use({ colorScheme: theme, viewport: { width, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

    test("each state of a rehearsal", async ({ page, newProposal }) => {
      const proposal = await newProposal("Each state", COUNTY);
      const check = async (state: string): Promise<void> => {
        expect.soft(await faults(page), state).toEqual([]);
        expect.soft(await overflow(page), `${state} scrolls sideways`).toBeLessThanOrEqual(0);
      };
      await page.clock.install();
      await page.goto(`${proposal}/rehearse`);
      await check("before the start");
      const rehearsal = await start(page, proposal, "o1");
      await page.clock.runFor(12_000);
      await expect(page.getByText("10 seconds left")).toBeAttached();
      await check("while the clock runs");
      await page.clock.runFor(12_000);
      await expect(page.getByText("Time is up")).toBeVisible();
      await check("when time is up");
      await page.clock.resume();
      await page.keyboard.press("Space");
      await page.getByRole("button", { name: "Went well" }).press("Space");
      await rehearsal.expectSaved();
      await check("with the answer and a verdict");
    });
  });
}
