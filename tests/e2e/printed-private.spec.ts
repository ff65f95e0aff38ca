import type { Page } from "@playwright/test";
import type { Answers } from "@/lib/domain/draft/draft";
import { isPrivate } from "@/lib/domain/form/is-private";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";
import { expect, test } from "./foothold-test";

const MARK = "zqprivate";
type Questions = Readonly<Record<string, AnyQuestion>>;

/** The answers with words of their own in every private text, and a row in every private list. */
function markPrivate(questions: Questions, answers: Answers, isInPrivate = false): Answers {
  const marked = Object.entries(questions).map(([key, question]): [string, Answers[string]] => {
    const isMeant = isInPrivate || isPrivate(question);
    const value = answers[key] ?? null;
    if (question.kind === "rows") {
      const rows = Array.isArray(value) && value.length > 0 ? (value as ({ id: string } & Answers)[]) : [];
      const all = isMeant && rows.length === 0 ? [{ id: "planted" }] : rows;
      return [key, all.map((row) => ({ ...row, ...markPrivate(question.columns, row, isMeant), id: row.id }))];
    }
    const isText = question.kind === "text" || question.kind === "longText";
    return [key, isMeant && isText ? `${MARK} ${key}` : value];
  });
  return { ...answers, ...Object.fromEntries(marked) };
}

/** Whether a private text is on the printed page, among its words or in one of its fields. */
async function printsPrivate(page: Page): Promise<boolean> {
  const inFields = await page
    .locator("main :is(input, textarea)")
    .filter({ visible: true })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  const inWords = await page.locator("main").getByText(MARK).filter({ visible: true }).count();
  return inWords > 0 || inFields.some((text) => text.includes(MARK));
}

test("every page that prints private notes says so at the head of each sheet, and at each note", async ({
  page,
  newProposal,
  baseURL,
}) => {
  const proposal = await newProposal("On paper", "county-winter-service");
  const file = await (await page.request.get(`/api/v1${proposal}/data`)).json();
  for (const section of sectionList) {
    const answers = markPrivate(section.questions, file.sections[section.id]?.answers ?? {});
    const headers = { origin: baseURL ?? "", "if-match": `"${file.sections[section.id] ? 1 : 0}"` };
    const reply = await page.request.put(`/api/v1${proposal}/sections/${section.id}`, { headers, data: { answers } });
    expect(reply.status()).toBe(200);
  }
  await page.emulateMedia({ media: "print" });
  const places = ["", "/start", "/start?screen=2", "/check", "/confirm", "/people", "/rehearse", "/deck", "/export"];
  const sections = sectionList.map(({ id }) => `/sections/${id}`);
  const histories = ["/sections/safeguards/history", "/sections/safeguards/history/1"];
  const telling: string[] = [];
  for (const path of [...places, ...sections, ...histories]) {
    await page.goto(`${proposal}${path}`);
    if (!(await printsPrivate(page))) continue;
    telling.push(path);
    await expect.soft(page.getByText("Holds private notes. Not part of any version."), path).toBeVisible();
  }
  expect(telling).toEqual(expect.arrayContaining(["/check", "/people", "/sections/safeguards"]));

  await page.goto(`${proposal}/check`);
  const unmarked = await page.evaluate((mark) => {
    const lines = [...document.querySelectorAll("main .check-line")].filter((line) => line.textContent?.includes(mark));
    const isMarked = (part: Element | null): boolean =>
      part !== null && ([...part.querySelectorAll(":scope > dt .tag")].length > 0 || isMarked(part.parentElement));
    return lines.filter((line) => !isMarked(line)).map((line) => line.textContent);
  }, MARK);
  expect(unmarked).toEqual([]);
});

test("what is asked only because of where somebody stands is printed on marked pages alone", async ({
  page,
  newProposal,
  baseURL,
}) => {
  const proposal = await newProposal("Where they stand", "county-winter-service");
  const headers = { origin: baseURL ?? "", "if-match": '"1"' };
  const stance = { headers, data: { stanceOn: true } };
  expect((await page.request.patch(`/api/v1${proposal}`, stance)).status()).toBe(200);
  const groups = [{ id: "g1", name: "Drivers", attitude: -2 }];
  const saving = { headers, data: { answers: { groups } } };
  expect((await page.request.put(`/api/v1${proposal}/sections/audiences`, saving)).status()).toBe(200);
  await page.emulateMedia({ media: "print" });
  const asked = page.getByRole("main").getByRole("listitem").filter({ hasText: "Who should they hear it from?" });
  for (const path of ["?audience=staff-unions", "/deck?audience=staff-unions", "/export"]) {
    await page.goto(`${proposal}${path}`);
    await expect(asked, path).toHaveCount(0);
  }
  for (const path of ["/check", "/sections/audiences"]) {
    await page.goto(`${proposal}${path}`);
    await expect(asked, path).toContainText("Private");
    await expect(page.getByText("Holds private notes. Not part of any version."), path).toBeVisible();
  }
});
