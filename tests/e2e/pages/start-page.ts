import { expect, type Page } from "@playwright/test";
import { untilLive } from "../until-live";
import { SectionPage } from "./section-page";

/** The two starter screens, used by keyboard alone. */
export class StartPage {
  readonly #page: Page;
  readonly fields: SectionPage;

  constructor(page: Page) {
    this.#page = page;
    this.fields = new SectionPage(page);
  }

  async answerFirstScreen(): Promise<void> {
    await expect(this.#page.getByRole("heading", { level: 1, name: "Six short answers" })).toBeVisible();
    await untilLive(this.#page);
    await this.tick("Answering the public about a service");
    await this.write("What is the problem, as your decision-maker would say it?", "Every cold snap the phones drown.");
    await this.write("Who decides?", "Chief executive");
    await this.writeDate("When is the meeting?", ["7", "9", "2027"]);
    await this.write("What is the most it may cost, hours included?", "£6,000");
    await this.write("How many hours a week will it take?", "15");
    await this.fields.expectSaved();
  }

  async answerSecondScreen(): Promise<void> {
    await expect(this.#page.getByRole("heading", { level: 1, name: "Twelve more" })).toBeVisible();
    await untilLive(this.#page);
    await this.write("Which priority of your plan does it serve?", "Reliable roads");
    await this.write("What is counted?", "Calls in cold spells");
    await this.write("How much is it today?", "3900");
    await this.write("In what unit?", "calls");
    await this.write("Where does that number come from?", "Contact centre report");
    await this.writeDate("From when is that number?", ["31", "3", "2026"]);
    await this.write("What worries your decision-maker, in their words?", "A row about our reputation");
    await this.write("What do they gain?", "Early warning of trouble");
    await this.tickRisks(3);
    await this.writeDate("When would it start?", ["1", "11", "2027"]);
    await this.write("Which number would mean success?", "3500");
    await this.write("What is the worst we would accept?", "3800");
    await this.write("Who stands behind it?", "Executive director of place");
    await this.write("What will you stop doing?", "The weekly printed bulletin");
    await this.write("Who covers evenings, weekends and leave?", "The duty manager");
    await this.write("One real question or message, as it reached you", "Has the hill by the school been done?");
    await this.write("How did you answer, or how would you?", "Gritted at 05:15.");
    await this.choose("Are names and addresses taken out?", "Yes");
    await this.fields.expectSaved();
  }

  async goOn(): Promise<void> {
    await this.fields.goOn();
  }

  async write(label: string, text: string): Promise<void> {
    // A field that offers what is known already is a combobox to whoever listens.
    const offering = this.#page.getByRole("combobox", { name: label });
    await this.#page.getByRole("textbox", { name: label }).or(offering).first().focus();
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.type(text);
  }

  async writeDate(legend: string, parts: readonly string[]): Promise<void> {
    await this.#page.getByRole("group", { name: legend }).getByLabel("Day").focus();
    for (const part of parts) {
      await this.#page.keyboard.press("Control+A");
      await this.#page.keyboard.type(part);
      await this.#page.keyboard.press("Tab");
    }
  }

  async tick(label: string): Promise<void> {
    await this.#page.getByRole("checkbox", { name: label }).focus();
    await this.#page.keyboard.press("Space");
  }

  async choose(legend: string, label: string): Promise<void> {
    await this.#page.getByRole("group", { name: legend }).getByLabel(label, { exact: true }).focus();
    await this.#page.keyboard.press("Space");
  }

  async tickRisks(count: number): Promise<void> {
    const risks = this.#page.getByRole("group", { name: "Which three of these five risks matter most?" });
    for (let position = 0; position < count; position += 1) {
      await risks.getByRole("checkbox").nth(position).focus();
      await this.#page.keyboard.press("Space");
    }
  }
}
