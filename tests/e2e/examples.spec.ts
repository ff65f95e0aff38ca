import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { readPdf } from "../support/pdf/read-pdf";
import { exportFile } from "./export-file";
import { expect, test } from "./foothold-test";

const exampleIds = readdirSync("lib/content/examples")
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

/** What a page was kept from doing by its own policy, as the browser tells it. */
function listenForViolations(page: Page): () => string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) heard.push(message.text());
  });
  return () => heard;
}

for (const id of exampleIds) {
  test(`starts from ${id} and comes down as a PDF and as a web page`, async ({ page, newProposal }, info) => {
    const proposal = await newProposal(`From ${id}`, id);
    await page.goto(proposal);
    await expect(page.getByText("Nothing blocks it.")).toBeVisible();

    const { pages, lang } = await readPdf(await exportFile(page, proposal, "Slides PDF"));
    expect(lang).toMatch(/^en-/);
    expect(pages.length).toBeGreaterThanOrEqual(8);

    const html = new TextDecoder().decode(await exportFile(page, proposal, "Web page"));
    expect(html).toContain("<!doctype html>");
    expect(html).not.toContain("<script");

    const file = info.outputPath("deck.html");
    await writeFile(file, html);
    const violations = listenForViolations(page);
    await page.goto(pathToFileURL(file).href);
    const drawn = await page.evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ status }) => status === "loaded");
      return { ground: getComputedStyle(document.documentElement).backgroundColor, faces: faces.length };
    });
    expect(drawn.ground).toBe("rgb(233, 230, 222)");
    expect(drawn.faces).toBeGreaterThan(2);
    expect(violations()).toEqual([]);
    // The policy is in force: what somebody adds to the file has no effect.
    await page.evaluate(() => document.head.appendChild(document.createElement("style")).append("html { color: red }"));
    await expect.poll(violations).not.toEqual([]);
  });
}
