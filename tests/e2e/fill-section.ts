import { expect, type Page } from "@playwright/test";
import type { AnyQuestion, AnyScalarQuestion, Use } from "@/lib/domain/form/question";
import type { AskedSection } from "@/lib/domain/sections/define-section";

/** A text typed into a field, with the field it went into. */
export type Typed = { anchor: string; word: string; use: Use; kind: "text" | "number" | "date" };

type Place = { anchor: string; use: Use };

/** Types an answer into every question of a section page by keyboard, one row in every list. */
export async function fillSection(page: Page, section: AskedSection, nextWord: () => string): Promise<Typed[]> {
  await openFolds(page);
  const typed: Typed[] = [];
  for (const [key, question] of Object.entries(section.questions)) {
    typed.push(...(await fill(page, question, { anchor: `q-${key}`, use: question.use }, nextWord)));
  }
  return typed;
}

async function fill(page: Page, question: AnyQuestion, place: Place, nextWord: () => string): Promise<Typed[]> {
  const field = page.locator(`[id="${place.anchor}"]`);
  // What is decided on another page has no field here.
  if (question.askedOn !== undefined) return [];
  // A question with a condition is there only where what was answered before asks for it.
  if (question.shownWhen && (await field.count()) === 0) return [];
  if (question.kind === "rows") {
    const rowId = await addRow(page, place.anchor);
    await openFolds(page);
    const typed: Typed[] = [];
    for (const [key, column] of Object.entries(question.columns)) {
      const use = stricter(question.use, column.use);
      typed.push(...(await fill(page, column, { anchor: `${place.anchor}-${rowId}-${key}`, use }, nextWord)));
    }
    return typed;
  }
  if ((await field.count()) === 0) return [];
  await field.focus();
  return fillScalar(page, question, place, nextWord);
}

async function fillScalar(
  page: Page,
  question: AnyScalarQuestion,
  { anchor, use }: Place,
  nextWord: () => string,
): Promise<Typed[]> {
  const field = page.locator(`[id="${anchor}"]`);
  switch (question.kind) {
    case "text":
    case "longText": {
      // One telling word is enough to find it again; it is typed over whatever was drafted.
      const word = nextWord();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(word);
      return [{ anchor, word, use, kind: "text" }];
    }
    case "number":
    case "money": {
      const number = String(Math.min(question.max ?? 12, Math.max(question.min ?? 0, 12)));
      await page.keyboard.press("Control+A");
      await page.keyboard.type(number);
      return [{ anchor, word: number, use, kind: "number" }];
    }
    case "date":
      for (const part of ["14", "6", "2027"]) {
        await page.keyboard.press("Control+A");
        await page.keyboard.type(part);
        await page.keyboard.press("Tab");
      }
      return [{ anchor, word: "14", use, kind: "date" }];
    case "choice":
    case "reference":
      if ((await field.evaluate((element) => element.tagName)) === "SELECT") await page.keyboard.press("ArrowDown");
      else await page.keyboard.press("Space");
      return [];
    case "scale":
    case "yesNo":
    case "multiChoice":
    case "library":
      await page.keyboard.press("Space");
      return [];
  }
}

/** Adds a row with the keyboard, or takes the one that is there, and gives its id. */
async function addRow(page: Page, anchor: string): Promise<string> {
  const list = page
    .locator("fieldset")
    .filter({ has: page.locator(`[id="${anchor}"]`) })
    .last();
  const toggles = list.locator(`> ol > li [id^="${anchor}-"]:is(h3, h5, :is(h3, h5) > button)`);
  if ((await toggles.count()) === 0) {
    await page.locator(`[id="${anchor}"]`).focus();
    await page.keyboard.press("Enter");
  }
  const toggle = toggles.first();
  await expect(toggle).toBeVisible();
  if ((await toggle.getAttribute("aria-expanded")) === "false") {
    await toggle.focus();
    await page.keyboard.press("Enter");
  }
  const id = (await toggle.getAttribute("id")) ?? "";
  return id.slice(anchor.length + 1);
}

/** Opens every closed part of the form that holds questions. */
async function openFolds(page: Page): Promise<void> {
  const closed = page.locator("form details:not([open]):has([id^='q-']) > summary");
  while ((await closed.count()) > 0) {
    await closed.first().focus();
    await page.keyboard.press("Enter");
  }
}

/** A column is never less private than its list. */
function stricter(list: Use, column: Use): Use {
  const order: readonly Use[] = ["print", "internal", "private"];
  return order.indexOf(list) > order.indexOf(column) ? list : column;
}
