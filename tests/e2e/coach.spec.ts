import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { scanPage } from "./scan-page";

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
  const violations = await scanPage(page);
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

test("help tells a good answer from a weak one, and a request from the library is filled in before it is final", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("Requests");
  const section = new SectionPage(page);
  await section.open(proposal, "asks");
  await page.getByRole("button", { name: "Choose from 3 in the library" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Agree to a run of \[number\] posts/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Add 1 to the list" }).focus();
  await page.keyboard.press("Enter");
  await section.expectSaved();
  await expect(page.getByText("What stands where it says “[number]”?")).toBeVisible();

  await page.getByRole("link", { name: "Fill in “[number]”" }).focus();
  await page.keyboard.press("Enter");
  const ask = page.getByRole("textbox", { name: "What are you asking for?" });
  await expect(ask).toBeFocused();
  await page.locator("summary", { hasText: "Help with this question" }).first().click();
  await expect(page.getByText("“Support our social media work.” A yes to that changes nothing.")).toBeVisible();
  await ask.fill("Agree to a run of 8 posts on winter roads with comments open, 1 to 28 November");
  await section.expectSaved();
  await expect(page.getByText("What stands where it says “[number]”?")).toBeVisible();
  await page.getByRole("textbox", { name: "What would they sign, say or send?" }).fill("A line in the minutes");
  await page.getByRole("textbox", { name: "What if the answer is no?" }).fill("Four posts, comments closed at night");
  await section.expectSaved();
  await expect(page.getByText(/^What stands where it says/)).toHaveCount(0);
});
