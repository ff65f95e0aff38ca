import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readPdf } from "../support/pdf/read-pdf";
import { exportFile } from "./export-file";
import { expect, test } from "./foothold-test";
import { SectionPage } from "./pages/section-page";
import { StartPage } from "./pages/start-page";
import { scanPage } from "./scan-page";
import { untilLive } from "./until-live";

async function expectNoFaults(page: Page): Promise<void> {
  const violations = await scanPage(page);
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
}

async function begin(page: Page, title: string): Promise<string> {
  await untilLive(page);
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await page.getByRole("button", { name: "Start the proposal" }).click();
  await page.waitForURL(/\/proposals\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}

async function expectDeck(page: Page, proposal: string, slides: number): Promise<void> {
  await page.goto(`${proposal}/deck`);
  expect(await page.locator(".slide-sheet").count()).toBeGreaterThanOrEqual(slides);
}

test("R31 eighteen questions lead to a deck, six of them to three slides", async ({ page, context, signIn }) => {
  await signIn(context);
  await page.goto("/proposals/new");
  await expectNoFaults(page);
  const proposal = await begin(page, "Our own questions");
  const start = new StartPage(page);
  await start.answerFirstScreen();
  await expectDeck(page, proposal, 3);
});

test("the starter screens are taken up again where they were left", async ({ page, newProposal }) => {
  const proposal = await newProposal("Left and taken up");
  await page.goto(`${proposal}/start`);
  const start = new StartPage(page);
  await start.answerFirstScreen();
  await start.goOn();
  await expect(page.getByRole("heading", { level: 1, name: "Twelve more" })).toBeVisible();
  await untilLive(page);
  await start.write("Which priority of your plan does it serve?", "Reliable roads");
  await start.fields.expectSaved();

  await page.goto(proposal);
  await page.getByRole("link", { name: "Go on with the first questions, one after the other" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Twelve more" })).toBeVisible();
  await expect(page.getByLabel("Which priority of your plan does it serve?")).toHaveValue("Reliable roads");
  await page.goto(`${proposal}/start`);
  await expect(page.getByRole("heading", { level: 1, name: "Twelve more" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the first six" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Six short answers" })).toBeVisible();
  await expect(page.getByLabel("Who decides?")).toHaveValue("Chief executive");
});

test("R31 a template presets what it says, and leads through the questions to a deck", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(context);
  await page.goto("/proposals/new");
  await untilLive(page);
  await page.getByRole("radio", { name: "Start from a template" }).check();
  await page.getByLabel("Which of these are you?").selectOption("");
  await page.getByRole("textbox", { name: "Title" }).fill("Once more");
  await page.getByRole("button", { name: "Start the proposal" }).click();
  await expect(page.getByRole("link", { name: "Choose where you stand, or which of these you are" })).toBeVisible();

  await page.getByLabel("Where do you stand today?").selectOption({ label: "We asked before and were refused" });
  await page.getByText("What it puts in, and why").click();
  await expect(page.getByText("Say what the refusal has cost since.")).toBeVisible();
  await expectNoFaults(page);
  const proposal = await begin(page, "Once more");
  const start = new StartPage(page);
  await start.answerFirstScreen();

  await page.goto(proposal);
  const stronger = page.getByRole("region", { name: "Make it stronger" });
  await expect(stronger.getByRole("link").first()).toHaveText("What they will say");
  await stronger.getByText("Risks, people and a first step").click();
  await expect(stronger.getByRole("listitem").filter({ hasText: "Risk: Not acting" })).toContainText("In your case");
  await expectNoFaults(page);

  const risks = new SectionPage(page);
  await risks.open(proposal, "risks");
  await page.getByRole("button", { name: "Remove: Not acting" }).click();
  await risks.expectSaved();
  await page.goto(proposal);
  await stronger.getByText("Risks, people and a first step").click();
  await expect(stronger.getByRole("listitem").filter({ hasText: "Risk: Not acting" })).toContainText(
    "Not in your case",
  );
  await expectDeck(page, proposal, 3);
});

test("R31 a sample is read whole without being stored, and a copy holds none of its facts unmarked", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(context);
  await page.goto("/proposals/new");
  await untilLive(page);
  await page.getByRole("radio", { name: "Start from a sample" }).check();
  await page.getByLabel("What do you want to try?").selectOption({ label: "A place for staff to ask and answer" });
  await expect(page.getByRole("radio", { name: "A place to ask" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Winter roads updates" })).toHaveCount(0);
  await page.getByRole("radio", { name: "A place to ask" }).check();
  await page.getByRole("link", { name: "Explore “A place to ask” first" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "A place to ask" })).toBeVisible();
  await expectNoFaults(page);
  await page.getByRole("link", { name: "What could go wrong" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What could go wrong" })).toBeVisible();
  await page.getByText("A leaver keeps access").first().click();
  await expect(page.getByText("IT security lead").first()).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expectNoFaults(page);
  await page.getByRole("link", { name: "Its deck" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Deck" })).toBeVisible();
  expect(await page.locator(".slide-sheet").count()).toBeGreaterThan(8);
  await expectNoFaults(page);

  await page.getByRole("link", { name: "Start mine from this" }).click();
  const proposal = await begin(page, "Our own place to ask");
  await expect(page.getByText("Is this about us, or about somebody else?").first()).toBeVisible();
  await expectDeck(page, proposal, 3);

  const asks = new SectionPage(page);
  await asks.open(proposal, "asks");
  const headline = page.getByRole("textbox", { name: "The sentence at the top of the decision slide" });
  const marks = page.getByText("Example", { exact: true });
  const before = await marks.count();
  const words = await headline.inputValue();
  await asks.typeInto("q-headline", "Three small decisions");
  await expect(marks).toHaveCount(before - 1);
  await asks.typeInto("q-headline", words);
  await expect(marks).toHaveCount(before);
  await expectNoFaults(page);
});

test("a finished export of a copy has none of the sample's own facts", async ({
  page,
  context,
  signIn,
  newProposal,
  app,
}) => {
  await signIn(context);
  const proposal = await newProposal("Ours", { sample: "housing-internal-network" });
  const api = `${app.url}/api/v1${proposal}`;
  const file = await (await context.request.get(`${api}/data`)).json();
  for (const [id, section] of Object.entries<{ answers: object }>(file.sections)) {
    const answers = JSON.parse(JSON.stringify(section.answers), (_key, value) => ownWords(value));
    const headers = { origin: app.url, "if-match": '"1"' };
    const reply = await context.request.put(`${api}/sections/${id}`, { headers, data: { answers } });
    expect(reply.status()).toBe(200);
  }
  const { pages } = await readPdf(await exportFile(page, proposal, "Slides PDF"));
  const printed = pages
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
  expect(printed).toContain("Words of our own");
  const facts = ["Meadowbank", "4,104", "2,160", "3 May 2027", "38%", "boiler", "eighty", "multi-trade"];
  expect(facts.filter((fact) => printed.includes(fact))).toEqual([]);
});

const shipped = readdirSync("lib/content")
  .filter((file) => file.endsWith(".json"))
  .map((file) => readFileSync(`lib/content/${file}`, "utf8"))
  .join("\n");

/** Sentences of the sample and not of the library, replaced as their new owner would; codes and ids stay. */
const ownWords = (value: unknown): unknown =>
  typeof value === "string" && / |^[A-Z%]/.test(value) && !shipped.includes(JSON.stringify(value))
    ? `Words of our own ${value.length}`
    : value;

test("what decides is typed once: changing it through a linked line changes it everywhere", async ({
  page,
  newProposal,
}) => {
  const proposal = await newProposal("One home", "county-winter-service");
  const section = new SectionPage(page);
  await section.open(proposal, "asks");
  const line = page
    .locator("dl div")
    .filter({ hasText: "Who decides" })
    .filter({ has: page.getByRole("link") });
  await line.getByRole("link", { name: /Change.*Who decides/ }).click();
  await expect(section.question("decisionMaker")).toBeFocused();
  await section.typeInto("q-decisionMaker", "Cabinet member for highways");
  await section.expectSaved();
  for (const id of ["asks", "pilot"]) {
    await section.open(proposal, id);
    await expect(line).toContainText("Cabinet member for highways");
  }
  await page.goto(`${proposal}/deck`);
  await expect(page.locator("#slide-decision")).toContainText("Cabinet member for highways");
});

test("a role and a date typed once are offered where they are asked for again", async ({ page, newProposal }) => {
  const proposal = await newProposal("Typed once");
  const section = new SectionPage(page);
  await section.open(proposal, "context");
  await section.typeInto("q-decisionMaker", "Head of winter");
  await page.getByRole("group", { name: "When is the meeting?" }).getByLabel("Day").fill("7");
  await page.getByRole("group", { name: "When is the meeting?" }).getByLabel("Month").fill("9");
  await page.getByRole("group", { name: "When is the meeting?" }).getByLabel("Year").fill("2027");
  await section.expectSaved();

  await section.open(proposal, "asks");
  const owner = section.question("moneyOwner");
  const list = await owner.getAttribute("list");
  await expect(page.locator(`datalist#${list} option[value="Head of winter"]`)).toHaveCount(1);
  await page.getByRole("button", { name: "Add a decision" }).click();
  const by = page.getByRole("group", { name: "By when?" });
  await by.getByText("Use a date you have entered").click();
  await by.getByRole("button", { name: "The meeting: 7 September 2027" }).click();
  await expect(by.getByLabel("Year")).toHaveValue("2027");
  await section.expectSaved();
  await expectNoFaults(page);
});
