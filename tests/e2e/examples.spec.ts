import { readdirSync } from "node:fs";
import { readPdf } from "../support/pdf/read-pdf";
import { exportFile } from "./export-file";
import { expect, test } from "./foothold-test";

const exampleIds = readdirSync("lib/content/examples")
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

for (const id of exampleIds) {
  test(`starts from ${id} and comes down as a PDF and as a web page`, async ({ page, newProposal }) => {
    const proposal = await newProposal(`From ${id}`, id);
    await page.goto(proposal);
    await expect(page.getByText("Nothing blocks it.")).toBeVisible();

    const { pages, lang } = await readPdf(await exportFile(page, proposal, "Slides PDF"));
    expect(lang).toMatch(/^en-/);
    expect(pages.length).toBeGreaterThanOrEqual(8);

    const html = new TextDecoder().decode(await exportFile(page, proposal, "Web page"));
    expect(html).toContain("<!doctype html>");
    expect(html).not.toContain("<script");
  });
}
