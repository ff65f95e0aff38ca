import type { Page } from "@playwright/test";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { untilLive } from "./until-live";

const table = (page: Page, name: string | RegExp) => page.getByRole("table", { name });
const rowHeads = async (page: Page, name: string): Promise<string[]> =>
  (await table(page, name).getByRole("rowheader").getByRole("link").allTextContents()).map((head) => head.trim());

async function openPeople(page: Page, proposal: string): Promise<SectionPage> {
  await page.goto(`${proposal}/people`);
  await expect(page.getByRole("heading", { level: 1, name: "People before the meeting" })).toBeVisible();
  await untilLive(page);
  return new SectionPage(page);
}

test("says who is still to be seen, in which order, and that nobody else sees it", async ({ page, newProposal }) => {
  await openPeople(page, await newProposal("People", "county-winter-service"));
  await expect(page.getByText(/Never part of any version, export or link/)).toBeVisible();
  expect(await rowHeads(page, "Conversations before the meeting, in their order")).toEqual([
    "head of highways",
    "contact-centre team leader",
    "depot supervisor",
    "cabinet member for highways",
    "IT security lead",
    "trade-union branch secretary",
    "finance director",
    "chief executive",
  ]);
  await expect(page.getByText("3 of 4 have a champion or a steward. Nobody yet in Digital and IT.")).toBeVisible();
  await expect(page.getByText("2 of 3: manager and front line")).toBeVisible();
  await expect(table(page, /^Stewards by department/).getByRole("row", { name: /duty manager/ })).toContainText(
    "Every week",
  );
});

test("is filled by keyboard, and what is worked out follows each save", async ({ page, newProposal }) => {
  const people = await openPeople(page, await newProposal("By keyboard", "county-winter-service"));
  await expect(page.getByText("Before you present it:")).toBeVisible();
  await page.getByRole("link", { name: "You have not met the person who decides: Chief executive" }).focus();
  await page.keyboard.press("Enter");
  await expect(people.field("q-people-p1-met")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await people.expectSaved();
  await expect(page.getByText("Before you present it:")).toBeVisible();
  await expect(page.getByText("You have not met the person who decides")).toHaveCount(0);

  await people.typeInto("q-people-p1-heard", "Wants the pause rule on one page");
  await expect(
    table(page, "Conversations before the meeting, in their order").getByText("Wants the pause rule on one page"),
  ).toBeVisible();

  await page.locator("summary", { hasText: "Change the sponsor’s card" }).focus();
  await page.keyboard.press("Enter");
  await people.press("q-sponsorCardAwareness-4", "Space");
  await people.press("q-sponsorCardDesire", "Space");
  await expect(page.getByText("Work on this next: wanting it.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Work on this next: wanting it.")).toBeVisible();
});

test("is ready once the decider was met and every likely objection was rehearsed", async ({ page, newProposal }) => {
  const proposal = await newProposal("Ready", "county-winter-service");
  const people = await openPeople(page, proposal);
  await page.getByRole("link", { name: "You have not met the person who decides: Chief executive" }).focus();
  await page.keyboard.press("Enter");
  await people.press("q-people-p1-met", "ArrowDown");
  await people.expectSaved();
  await expect(page.getByRole("link", { name: /^Never said aloud: your answer to/ })).toHaveCount(4);
  for (const left of [3, 2, 1, 0]) {
    const link = page.getByRole("link", { name: /^Never said aloud: your answer to/ }).first();
    const objection = (await link.textContent())?.replace(/^Never said aloud: your answer to/, "").trim() ?? "";
    await link.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Start rehearsing" }).press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: objection })).toBeFocused();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Went well" }).press("Space");
    await people.expectSaved();
    await openPeople(page, proposal);
    await expect(page.getByRole("link", { name: /^Never said aloud: your answer to/ })).toHaveCount(left);
  }
  await expect(page.getByText("You can present this now.")).toBeVisible();
});

test("adds the first person to an empty list", async ({ page, newProposal }) => {
  const people = await openPeople(page, await newProposal("Empty"));
  await expect(page.getByRole("heading", { name: "Add the one person whose yes matters most" })).toBeVisible();
  await page.getByRole("button", { name: "Add a person" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Head of service");
  await people.expectSaved();
  await expect(table(page, "People in the order in which to win them")).toContainText("Head of service");
});

test("keeps where people stand only while that is on, and never of union or political roles", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Stance", "county-winter-service");
  const people = await openPeople(page, proposal);
  const headOfHighways = people.field("q-people-p3-support");
  await page.getByRole("button", { name: "Switch on notes on where people stand" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Switch off and delete these notes" })).toBeVisible();

  for (const name of ["Head of highways", "Trade-union branch secretary"]) {
    await page.getByRole("button", { name, exact: false }).and(page.locator("[aria-expanded]")).focus();
    await page.keyboard.press("Enter");
  }
  await expect(people.field("q-people-p8-relation")).toBeVisible();
  await expect(people.field("q-people-p8-support")).toHaveCount(0);
  await headOfHighways.focus();
  await page.keyboard.press("Space");
  await people.expectSaved();
  await expect(table(page, "People in the order in which to win them")).toContainText(
    "Against, with influence: listen",
  );

  await page.getByRole("button", { name: "Switch off and delete these notes" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Switch on notes on where people stand" })).toBeVisible();
  await expect(headOfHighways).toHaveCount(0);
  const file = await page.request.get(`/api/v1${proposal}/data`);
  const words = await file.text();
  expect(words).toContain("contact-centre team leader");
  expect(words).not.toMatch(/"(support|targetSupport)":\s*-?\d/);
});

test("prints for its owner: marked private, without the form", async ({ page, newProposal }) => {
  await openPeople(page, await newProposal("Printed", "county-winter-service"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Holds private notes. Not part of any version.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add another person" })).toBeHidden();
  await expect(table(page, "Conversations before the meeting, in their order")).toBeVisible();
});
