import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";

test("“I do not know yet” leaves the answer open, makes a to-do and drafts the e-mail", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Winter roads");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  const unknown = page.getByRole("button", { name: /^I do not know yet.*When is the meeting/ });
  await unknown.focus();
  await page.keyboard.press("Enter");
  await expect(unknown).toHaveAttribute("aria-pressed", "true");
  await section.expectSaved();
  await page.reload();
  await expect(unknown).toHaveAttribute("aria-pressed", "true");

  await page.goto(proposal);
  const toDo = page.getByRole("region", { name: "To find out" });
  await expect(toDo.getByRole("link", { name: "When is the meeting?" })).toBeVisible();
  await toDo.getByText("The e-mail that asks").first().click();
  await expect(toDo.getByText("One fact for “Winter roads”")).toBeVisible();
  await expect(toDo.getByText(/next meeting with room for this/)).toBeVisible();
  await expect(toDo.getByRole("button", { name: "Copy the e-mail" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
});

test("an audience's questions come from the gaps it cares about", async ({ page, newProposal }) => {
  const proposal = await newProposal("Questions");
  await page.goto(proposal);
  await expect(page.getByRole("heading", { name: "a finance director will ask" })).toBeVisible();
  await page.getByRole("link", { name: "Staff or union representative" }).click();
  await expect(page.getByRole("heading", { name: "a staff or union representative will ask" })).toBeVisible();
  await page.goto(`${proposal}?audience=nobody`);
  await expect(page.getByRole("heading", { name: "a finance director will ask" })).toBeVisible();
  await page.getByText("What you can do on Monday without permission").click();
  await expect(page.getByText("Note three real questions", { exact: false })).toBeVisible();
});

test("the next step of a proposal says what it is worth, and a word of the trade leads to its meaning", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Filled", "county-winter-service");
  await page.goto(`${proposal}/deck`);
  await expect(page.getByRole("heading", { name: "a finance director will ask" })).toBeVisible();
  await page.goto(`${proposal}/sections/risks`);
  await expect(page.getByText("What the law may ask")).toBeVisible();
  await page.goto("/help/glossary#hashtag");
  await expect(page.getByText("A word with # in front.", { exact: false })).toBeInViewport();
});
