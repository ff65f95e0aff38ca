import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("R22 what is pasted is shown as it was read, or asked about at once", async ({ page, newProposal }) => {
  const section = new SectionPage(page);
  await section.open(await newProposal("Pasting"), "pilot");
  const paste = async (anchor: string, text: string): Promise<void> => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await section.field(anchor).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+V");
  };

  await paste("q-budgetCeiling", "4.500");
  await expect(page.getByText("Write 4500 or 4.50, because “4.500” can mean either")).toBeVisible();
  await paste("q-budgetCeiling", "£1.2m");
  await paste("q-start", "02/09/2027");
  await expect(section.field("q-budgetCeiling")).toHaveValue("1,200,000");
  await expect(page.getByText(/^Read as 2\sSeptember\s2027$/)).toBeVisible();
  await expect(section.field("q-start-month")).toHaveValue("9");
  await section.expectSaved();
  await page.reload();
  await expect(section.field("q-budgetCeiling")).toHaveValue("1,200,000");
});
