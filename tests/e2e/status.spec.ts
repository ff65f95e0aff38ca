import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import type { Answers } from "@/lib/domain/draft/draft";
import type { ProposalStatus } from "@/lib/domain/findings/proposal-statuses";
import { expect, test } from "./foothold-test";

const statuses: Record<ProposalStatus, { word: string; says: string }> = JSON.parse(
  readFileSync("lib/content/words/statuses.json", "utf8"),
);

type Rows = Record<string, Answers[]>;
type Change = { section: string; change: (answers: Rows) => object };

const withColumn = (key: string, column: Answers) => (answers: Rows) => ({
  ...answers,
  [key]: answers[key]?.map((row) => ({ ...row, ...column })),
});

/** What brings a copy of the county's example to each status. */
const changes: Record<ProposalStatus, readonly Change[]> = {
  draft: [{ section: "asks", change: (answers) => ({ ...answers, asks: [] }) }],
  final: [],
  ready: [
    { section: "champions", change: withColumn("people", { met: "met" }) },
    { section: "objections", change: withColumn("objections", { rating: "went-well" }) },
  ],
};

async function save(request: APIRequestContext, origin: string, proposal: string, { section, change }: Change) {
  const address = `/api/v1${proposal}/sections/${section}`;
  const read = await request.get(address);
  const { answers } = (await read.json()) as { answers: Rows };
  const headers = { origin, "if-match": read.headers().etag ?? "" };
  expect((await request.put(address, { headers, data: { answers: change(answers) } })).status()).toBe(200);
}

for (const status of ["draft", "final", "ready"] as const) {
  const { word, says } = statuses[status];
  const others = Object.values(statuses).filter((other) => other.word !== word);

  test(`a proposal that is “${word}” is so on every page`, async ({ page, newProposal, app }) => {
    const title = `In the state ${status}`;
    const proposal = await newProposal(title, "county-winter-service");
    for (const change of changes[status]) await save(page.request, app.url, proposal, change);

    const main = page.getByRole("main");
    for (const part of ["", "/people", "/check", "/deck", "/export"]) {
      await page.goto(`${proposal}${part}`);
      await expect(main.getByText(word, { exact: true }).first(), part).toBeVisible();
      await expect(main.getByText(says), part).toBeVisible();
      for (const other of others) await expect(main.getByText(other.says), part).toHaveCount(0);
    }
    const files = status === "draft" ? "Pages will be marked Draft." : "This version will be final.";
    await expect(main.getByText(files)).toBeVisible();

    await page.goto("/proposals");
    await expect(page.getByRole("row").filter({ hasText: title })).toContainText(word);
    const told = await (await page.request.get(`/api/v1${proposal}`)).json();
    expect(told.status).toBe(status);
  });
}
