import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { askedSections } from "@/lib/domain/sections/asked-registry";
import { expect, test } from "./foothold-test";

const VIEWS = [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 1280 },
  { theme: "light", width: 360 },
  { theme: "dark", width: 360 },
] as const;

/** What the theme changes is colour alone, so only the light pages are held to every rule. */
async function faults(page: Page, theme: "light" | "dark"): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (theme === "dark" ? axe.withRules(["color-contrast"]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** R38: nothing scrolls sideways, whatever the width. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { theme, width } of VIEWS) {
  test.describe(`R36 ${theme} at ${width} px`, () => {
    test.use({ colorScheme: theme, viewport: { width, height: 800 } });

    test("pages of a filled and of an empty proposal", async ({ page, newProposal }) => {
      test.setTimeout(600_000);
      const filled = await newProposal("Winter roads", "county-winter-service");
      const blank = await newProposal("Blank");
      const paths = [
        "/proposals",
        "/proposals/new",
        "/proposals/new?template=S04",
        "/proposals/new?sample=housing-internal-network",
        "/proposals/samples/housing-internal-network",
        "/proposals/samples/housing-internal-network/sections/risks",
        "/proposals/samples/housing-internal-network/deck",
        "/account",
        "/help",
        "/help/glossary",
        "/library",
        "/library/new?kind=risk",
        "/library/new?kind=audience",
        ...[filled, blank].flatMap((proposal) => [
          proposal,
          `${proposal}/start`,
          `${proposal}/start?screen=2`,
          `${proposal}/check`,
          `${proposal}/people`,
          `${proposal}/deck`,
          `${proposal}/export`,
        ]),
        ...askedSections.map(({ id }) => `${filled}/sections/${id}`),
      ];
      for (const path of paths) {
        await page.goto(path);
        expect.soft(await faults(page, theme), path).toEqual([]);
        expect.soft(await overflow(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });

    test("a section with problems, an open row and the library", async ({ page, newProposal }) => {
      const proposal = await newProposal("With problems", "county-winter-service");
      await page.goto(`${proposal}/sections/risks`);
      await page.getByRole("button", { name: /in the library/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect.soft(await faults(page, theme), "library").toEqual([]);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Add another risk" }).click();
      await page.getByRole("button", { name: /^Continue/ }).click();
      await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
      expect.soft(await faults(page, theme), "problems").toEqual([]);
    });
  });
}

test("R36 pages without an account", async ({ page }) => {
  await page.goto("/sign-in");
  expect(await faults(page, "light")).toEqual([]);
});
