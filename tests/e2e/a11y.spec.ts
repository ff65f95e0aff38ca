import type { Page } from "@playwright/test";
import { sectionList } from "@/lib/domain/sections/registry";
import { startApp } from "../support/running-app";
import { ACCOUNT, expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

// A colour that fades from one set to the other is not yet the one that will be read.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Every page in both colour sets and at both widths; a colour does not depend on a width, so not in all four pairs. */
const VIEWS = [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 360 },
] as const;
const HEIGHT = 800;

/** An order of headings that skips a level counts as well: it is how a screen reader finds its way through rows. */
async function faults(page: Page, unseen?: string): Promise<string[]> {
  const violations = await scanPage(page, unseen);
  return violations
    .filter(({ id, impact }) => impact === "serious" || impact === "critical" || id === "heading-order")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** R38: nothing scrolls sideways, whatever the width. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A slide is the same picture in the dark, which walk.spec.ts compares, and at every width. */
const SLIDE = ".slide";

/** Each page is loaded once and looked at in both views: what the server sends depends on neither. */
async function expectSound(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    for (const [at, { theme, width }] of VIEWS.entries()) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: HEIGHT });
      if (at === 0) await page.goto(path);
      const view = `${path}, ${theme} at ${width} px`;
      expect.soft(await faults(page, at === 0 ? undefined : SLIDE), view).toEqual([]);
      expect.soft(await overflow(page), `${view}, scrolls sideways`).toBeLessThanOrEqual(0);
    }
  }
}

const ROOM: Readonly<Record<string, readonly string[]>> = {
  "the list and what a proposal starts from": [
    "/proposals",
    "/proposals/new",
    "/proposals/new?template=S04",
    "/proposals/new?sample=housing-internal-network",
    "/proposals/bin",
  ],
  "a sample": [
    "/proposals/samples/housing-internal-network",
    "/proposals/samples/housing-internal-network/sections/risks",
    "/proposals/samples/housing-internal-network/deck",
  ],
  "accounts and help": [
    "/account",
    "/admin/accounts",
    "/reset/no-such-link",
    "/help",
    "/help/glossary",
    "/help/accessibility",
    "/help/privacy",
    "/nothing-is-here",
  ],
  "the library": ["/library", "/library/new?kind=risk", "/library/new?kind=audience", "/library/R01"],
};

for (const [name, paths] of Object.entries(ROOM)) {
  test(`R36 ${name}`, async ({ page, newProposal, baseURL }) => {
    await newProposal("In the list", "county-winter-service");
    const deleted = await newProposal("Deleted");
    await page.request.delete(`/api/v1${deleted}`, { headers: { origin: baseURL ?? "" } });
    await expectSound(page, paths);
  });
}

const PAGES: readonly (readonly string[])[] = [
  ["", "/start", "/start?screen=2"],
  ["/check", "/sections/context/history", "/people", "/rehearse"],
  ["/confirm"],
  ["/deck"],
  ["/export", "/export?format=brief", "/export?format=register"],
];

for (const pages of PAGES) {
  const called = pages.map((each) => each || "/").join(" ");
  for (const start of ["county-winter-service", "blank"] as const) {
    test(`R36 ${called} of a proposal from ${start}`, async ({ page, newProposal }) => {
      const proposal = await newProposal("Winter roads", start);
      await expectSound(
        page,
        pages.map((each) => `${proposal}${each}`),
      );
    });
  }
}

for (const { id } of sectionList) {
  test(`R36 the section ${id}`, async ({ page, newProposal }) => {
    const proposal = await newProposal("Winter roads", "county-winter-service");
    await expectSound(page, [`${proposal}/sections/${id}`]);
  });
}

for (const { theme, width } of VIEWS) {
  test.describe(`R36 ${theme} at ${width} px`, () => {
    test.use({ colorScheme: theme, viewport: { width, height: HEIGHT } });

    test("a section with problems, an open row and the library", async ({ page, newProposal }) => {
      const proposal = await newProposal("With problems", "county-winter-service");
      await page.goto(`${proposal}/sections/risks`);
      await untilLive(page);
      await page.getByRole("button", { name: /in the library/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect.soft(await faults(page), "library").toEqual([]);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Add another risk" }).click();
      await page.getByRole("button", { name: /^Continue/ }).click();
      await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
      expect.soft(await faults(page), "problems").toEqual([]);
    });

    test("a choice between two texts, and a refused save", async ({ page, newProposal, baseURL }) => {
      const proposal = await newProposal("Two texts");
      const section = new SectionPage(page);
      await section.open(proposal, "context");
      await page.request.put(`/api/v1${proposal}/sections/context`, {
        headers: { origin: baseURL ?? "", "if-match": '"0"' },
        data: { answers: { decisionMaker: "Leader of the council" } },
      });
      await section.typeInto("q-decisionMaker", "Chief executive");
      await expect(page.getByRole("button", { name: /^Use theirs/ })).toBeVisible();
      expect.soft(await faults(page), "two texts").toEqual([]);
      expect.soft(await overflow(page), "two texts scroll sideways").toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: /^Use mine/ }).click();
      await section.expectSaved();
      await section.typeInto("q-decisionMaker", "far too long ".repeat(2_000));
      await expect(section.saveLine()).toHaveText(/^Not saved: “Who decides\?”/);
      expect.soft(await faults(page), "a refused save").toEqual([]);
    });
  });
}

test("R36 the slide waits behind a button where it has no room beside the form", async ({ page, newProposal }) => {
  const proposal = await newProposal("Behind a button", "county-winter-service");
  const slide = page.getByRole("complementary", { name: "Slide and coach" });
  const show = page.getByRole("button", { name: "See the slide" });
  await page.goto(`${proposal}/sections/risks`);
  await untilLive(page);
  await expect(slide).toBeVisible();
  await expect(show).toBeHidden();

  await page.setViewportSize({ width: 360, height: 800 });
  await expect(slide).toBeHidden();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
  await show.focus();
  await page.keyboard.press("Enter");
  await expect(slide).toBeInViewport();
  await expect(slide).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to the form" }).click();
  await expect(slide).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
});

test("R36 pages without an account, from the set-up link on", async ({ browser }) => {
  const app = await startApp();
  const context = await browser.newContext({ baseURL: app.url, reducedMotion: "reduce" });
  const page = await context.newPage();
  const expectNoFaults = async (path: string): Promise<void> => {
    await page.goto(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faults(page), `${path} ${colorScheme}`).toEqual([]);
    }
  };
  try {
    await expectNoFaults(app.setupLink ?? "");
    await page.getByLabel("Your name").fill(ACCOUNT.name);
    await page.getByLabel("Email address").fill(ACCOUNT.email);
    await page.getByLabel("Password", { exact: true }).fill("password1234");
    await page.getByRole("button", { name: /^Continue/ }).click();
    await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/one of the first that are/);
    expect.soft(await faults(page), "set-up with a problem").toEqual([]);
    await page.getByLabel("Password", { exact: true }).fill(ACCOUNT.password);
    await page.getByRole("button", { name: /^Continue/ }).click();
    await page.waitForURL(/\/setup\/organisation/);
    await expectNoFaults("/setup/organisation");
    await context.clearCookies();
    await expectNoFaults("/sign-in");
  } finally {
    await context.close();
    await app.stop();
  }
});
