import { prototypeNames } from "../support/prototype-names";
import { expect, test } from "./foothold-test";
import { scanPage } from "./scan-page";

test("the list is walked and searched by links and a form, without JavaScript too", async ({
  browser,
  baseURL,
  signIn,
  newProposal,
}) => {
  for (let number = 1; number <= 27; number += 1) await newProposal(`Walked ${number}`);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await signIn(context);
  const page = await context.newPage();
  await page.goto("/proposals");
  const rows = page.getByRole("rowheader");
  // Other proposals of the same account may bear any name, "Newer" too.
  const pages = page.getByRole("navigation", { name: "Pages of the list" });
  await expect(rows).toHaveCount(25);
  await expect(rows.first()).toHaveText("Walked 27");
  await pages.getByRole("link", { name: "Older", exact: true }).click();
  await expect(rows.first()).toHaveText("Walked 2");
  await pages.getByRole("link", { name: "Newer", exact: true }).click();
  await expect(rows.first()).toHaveText("Walked 27");
  await page.getByLabel("Search titles").fill("WÁLKED 2");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/proposals\?search=/);
  await expect(page.getByRole("main").getByRole("status")).toContainText("9 proposals have ‘WÁLKED 2’ in their title.");
  await page.getByLabel("Search titles").fill("nothing like it");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(
    "No proposal has ‘nothing like it’ in its title.",
  );
  await page.getByRole("link", { name: "Show all proposals" }).click();
  await expect(rows).toHaveCount(25);
  await context.close();
});

test("the second page and a search pass the scan", async ({ page, newProposal }) => {
  await newProposal("Scanned");
  await page.goto("/proposals?search=scanned");
  await expect(page.getByRole("main").getByRole("status")).toContainText("Scanned".toLowerCase());
  expect(await scanPage(page)).toEqual([]);
});

test("names every object inherits break no page, in answers or in an address", async ({
  page,
  baseURL,
  newProposal,
}) => {
  const proposal = await newProposal("Names", "county-winter-service");
  const headers = { origin: baseURL ?? "", "if-match": '"1"' };
  for (const section of ["risks", "audiences", "evidence", "objections", "pilot"]) {
    const address = `/api/v1${proposal}/sections/${section}`;
    const { answers } = await (await page.request.get(address)).json();
    const spoilt = JSON.parse(JSON.stringify(answers).replaceAll(/"libraryId":"[^"]*"/g, '"libraryId":"constructor"'));
    expect((await page.request.put(address, { headers, data: { answers: spoilt } })).status()).toBe(200);
  }
  const statusOf = async (address: string): Promise<number> =>
    (await page.request.get(address, { maxRedirects: 0 })).status();
  const parts = [
    "",
    "/check",
    "/confirm",
    "/deck",
    "/export",
    "/people",
    "/rehearse",
    "/start",
    "/sections/risks",
    "/preview?section=risks",
  ];
  for (const part of parts) expect([part, await statusOf(`${proposal}${part}`)]).toEqual([part, 200]);
  expect(await statusOf("/proposals")).toBe(200);
  for (const name of prototypeNames) {
    for (const address of [
      `/proposals?search=${name}&older=${name}&newer=${name}&${name}=${name}`,
      `/proposals/new?sample=${name}&template=${name}`,
      `/proposals/samples/${name}`,
      `/proposals/samples/county-winter-service/sections/${name}`,
      `${proposal}/sections/${name}`,
      `${proposal}/export?format=${name}&for=${name}&text=${name}&before=${name}&problem=${name}`,
      `${proposal}/deck?for=${name}&text=${name}&format=${name}`,
      `${proposal}/rehearse?first=${name}`,
      `${proposal}/preview?section=${name}`,
      `${proposal}/check?${name}=${name}`,
      `/library?words=${name}&kind=${name}&status=${name}&source=${name}`,
      `/library/new?kind=${name}`,
      `/library/${name}`,
      `/sign-in?next=${name}`,
      `/setup/${name}`,
      `/reset/${name}`,
      `/proposals/bin?older=${name}`,
      `/help/glossary?${name}=1`,
    ]) {
      expect(await statusOf(address), address).toBeLessThan(500);
    }
  }
});
