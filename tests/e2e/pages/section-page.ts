import { expect, type Page } from "@playwright/test";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import { untilLive } from "../until-live";

/** One wizard step, used by keyboard alone. */
export class SectionPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(proposal: string, sectionId: string): Promise<void> {
    await this.#page.goto(`${proposal}/sections/${sectionId}`);
    await untilLive(this.#page);
  }

  async typeInto(anchor: string, text: string): Promise<void> {
    const field = this.field(anchor);
    await field.focus();
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.insertText(text);
  }

  field(anchor: string) {
    return this.#page.locator(`[id="${anchor}"]`);
  }

  question(questionKey: string) {
    return this.field(fieldAnchor({ questionKey }));
  }

  async press(anchor: string, key = "Enter"): Promise<void> {
    await this.field(anchor).focus();
    await this.#page.keyboard.press(key);
  }

  /** Waits for the server's own word, not for a moment. */
  async expectSaved(): Promise<void> {
    await expect(this.saveLine()).toHaveText(/All changes saved at \d\d:\d\d/);
  }

  saveLine() {
    return this.#page.locator('.save-bar [role="status"]').first();
  }

  async goOn(): Promise<void> {
    await this.#page.getByRole("button", { name: /^Continue/ }).focus();
    await this.#page.keyboard.press("Enter");
  }
}
