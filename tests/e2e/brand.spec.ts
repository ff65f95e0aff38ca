import { drawLogo } from "../support/draw-logo";
import { expect, test } from "./foothold-test";
import { scanPage } from "./scan-page";

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
  await page.getByRole("link", { name: "Colours, bold pages, name and logo" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "How your decks look" })).toBeVisible();

  await page.getByLabel("Your own colour").fill("blue");
  await page.getByRole("button", { name: "Save the look" }).press("Enter");
  await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
  await page.getByLabel("Your own colour").fill("#FFCC00");
  await expect(page.getByText("The deck uses the nearest shade that can be read")).toBeVisible();
  await page.getByLabel("Name on the deck").fill("Aldermoor");
  await page.getByLabel("Bold cover and pilot").check();
  await page.getByRole("button", { name: "Save the look" }).press("Enter");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  const svg = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg><script>alert(1)</script></svg>") };
  await page.locator("#logo").setInputFiles(svg);
  await expect(page.getByText("An SVG file can hold scripts")).toBeVisible();
  const png = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from(drawLogo()) };
  await page.locator("#logo").setInputFiles(png);
  await expect(page.getByText("Saved. Decks made from now on carry this logo.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Logo: Aldermoor" }).first()).toBeVisible();

  const faults = await scanPage(page);
  expect(faults.violations).toEqual([]);

  await page.goto(`${proposal}/deck`);
  await expect(page.getByRole("img", { name: "Logo: Aldermoor" }).first()).toBeVisible();
  await expect(page.locator(".s-deep")).toHaveCount(1);
});
