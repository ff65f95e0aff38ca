import type { Locator } from "@playwright/test";
import { drawLogo } from "../support/draw-logo";
import { expect, test } from "./foothold-test";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

test.beforeEach(async ({ context, signIn, app }) => {
  await signIn(context);
  const details = { name: "Our council", sector: "local-government", country: "GB", currency: "GBP" };
  const reply = await context.request.put(`${app.url}/api/v1/organisation`, {
    headers: { origin: app.url },
    data: details,
  });
  expect(reply.status()).toBe(200);
});

test("an administrator gives every deck a theme, a colour, a name and a logo", async ({ page, newProposal }) => {
  const proposal = await newProposal("A winter pilot", "county-winter-service");
  await page.goto("/account");
  await page.getByRole("link", { name: "Colours, fonts, name and logo" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "How your decks look" })).toBeVisible();
  await untilLive(page);

  const colour = (which: string): Locator => page.getByRole("textbox", { name: `Your ${which} colour (optional)` });
  const [main, second] = [colour("main"), colour("second")];
  const font = page.getByRole("textbox", { name: "Your own font in PowerPoint and Word" });
  await main.fill("blue");
  await font.fill("+mj-lt");
  await page.getByRole("button", { name: "Save the look" }).press("Enter");
  const problems = page.getByRole("region", { name: "There is a problem" });
  await expect(problems).toBeFocused();
  await expect(problems.getByRole("link")).toHaveText([
    "Write the colour as # and six digits, such as #005EB8",
    /^Write the font as PowerPoint lists it, such as Arial Narrow/,
  ]);
  await font.fill("Gill Sans MT");
  await main.fill("#FFCC00");
  await expect(page.getByText(/^It is too pale for words.* Bars, which need 3, take/)).toBeVisible();
  await second.fill("#F0B800");
  await expect(page.getByText(/^Some people could not tell this .* from the main colour/)).toBeVisible();
  await page.getByLabel("Your second colour: pick it").fill("#0057b7");
  await expect(second).toHaveValue("#0057B7");
  await expect(page.getByText(/^Some people could not tell/)).toHaveCount(0);
  await page.getByRole("radio", { name: "Source Sans 3" }).check();
  await page.getByLabel("Name on the deck").fill("Aldermoor");
  await page.getByLabel("Bold cover").check();
  await page.getByRole("button", { name: "Save the look" }).press("Enter");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  const svg = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg><script>alert(1)</script></svg>") };
  await page.locator("#logo").setInputFiles(svg);
  await expect(page.getByText("An SVG file can hold scripts")).toBeVisible();
  await page.locator("#logo").setInputFiles({ ...svg, buffer: Buffer.alloc(2 * 1024 * 1024 + 1) });
  await expect(page.getByText("The logo must be at most 2 MB.")).toBeVisible();
  const png = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from(drawLogo()) };
  await page.locator("#logo").setInputFiles(png);
  await expect(page.getByText("Saved. Decks made from now on carry this logo.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Logo: Aldermoor" }).first()).toBeVisible();

  expect(await scanPage(page)).toEqual([]);

  await page.reload();
  await expect(font).toHaveValue("Gill Sans MT");
  await expect(page.getByRole("radio", { name: "Source Sans 3" })).toBeChecked();

  await page.goto(`${proposal}/deck`);
  await expect(page.getByRole("img", { name: "Logo: Aldermoor" }).first()).toBeVisible();
  await expect(page.locator(".s-cover h2[class*='cover-title-bold']")).toHaveCount(1);

  await page.goto("/admin/brand");
  await untilLive(page);
  await page.getByRole("button", { name: "Take the logo off" }).press("Enter");
  await expect(page.getByText("Decks made from now on carry no logo.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Logo: Aldermoor" })).toHaveCount(0);
});

test("a proposal takes colours of its own, which stay, and the organisation's again", async ({ page, newProposal }) => {
  const proposal = await newProposal("In plum", "county-winter-service");
  await page.goto(`${proposal}/export`);
  await untilLive(page);
  const colours = page.getByLabel("Colours", { exact: true });
  await expect(colours).toHaveValue("");
  await colours.selectOption({ label: "Plum, purple" });
  await expect(page.locator(".export-page .theme-plum").first()).toBeAttached();
  await page.goto(`${proposal}/deck`);
  await expect(page.locator(".slide.theme-plum").first()).toBeVisible();
  await untilLive(page);
  await expect(colours).toHaveValue("plum");

  await page.route("**/api/v1/proposals/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await colours.selectOption("slate");
  await expect(page.getByText("Error: The colours were not changed. Try again")).toBeVisible();
  await expect(colours).toHaveValue("plum");
  await page.unrouteAll();
  await colours.selectOption("");
  await expect(page.locator(".slide.theme-plum")).toHaveCount(0);
});
