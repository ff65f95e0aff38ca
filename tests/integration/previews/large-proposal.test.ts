import { describe, expect, it } from "vitest";
import { addAccount } from "../../support/add-account";
import { startAppForTest } from "../../support/app-for-test";
import { growProposal } from "../../support/grow-proposal";
import { type HttpReply, setUpAccount, signIn } from "../../support/http-session";

const KIM = { name: "Kim Test", email: "kim@example.org", password: "correct horse battery" };
const ROWS = 40;
const SAVES = 10;
/** Pages of a proposal that show slides. Each answers, whatever its slides come to. */
const pages = [
  "/deck",
  "/export?format=pdf",
  "/export?format=docx",
  "/preview?section=evidence",
  "/sections/evidence",
  "",
];
const NO_PREVIEW = "This preview took too long, so it is not shown here.";

const textOf = ({ body }: HttpReply): string => String(body);

describe("a proposal with many rows in every list", () => {
  it("holds up nobody else while its pages are worked out", async () => {
    // As people have it: whatever its slides come to, a page answers when its time is up.
    const app = await startAppForTest({ env: { PREVIEW_LIMIT_MS: "10000" } });
    const owner = await setUpAccount(app);
    await addAccount(app, KIM);
    const other = await signIn(app, KIM.email, KIM.password);
    const large = await growProposal(owner, ROWS);
    const made = await other.send("POST", "/api/v1/proposals", { body: { title: "Small", from: "blank" } });
    const small = (made.body as { id: string }).id;
    const over: string[] = [];

    const asked = pages.map(async (page) => {
      const reply = await owner.send("GET", `/proposals/${large}${page}`);
      over.push("page");
      return reply;
    });
    for (let save = 0; save < SAVES; save += 1) {
      const headers = { "if-match": `"${save}"`, "idempotency-key": crypto.randomUUID() };
      const body = { answers: { longTermVision: `Vision ${save}` } };
      const path = `/api/v1/proposals/${small}/sections/alignment`;
      const replies = [await other.send("PUT", path, { body, headers }), await other.send("GET", "/api/health/live")];
      expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    }
    over.push("saves");

    const replies = await Promise.all(asked);
    expect(over.at(-1)).toBe("page");
    expect(replies.map(({ status }) => status)).toEqual(pages.map(() => 200));
  });

  it("keeps its pages and its form where slides take longer than they may", async () => {
    const app = await startAppForTest({ env: { PREVIEW_LIMIT_MS: "1" } });
    const owner = await setUpAccount(app);
    const id = await growProposal(owner, 3);
    for (const page of pages) {
      const reply = await owner.send("GET", `/proposals/${id}${page}`);
      expect([page, reply.status, textOf(reply).includes(NO_PREVIEW)]).toEqual([page, 200, true]);
    }
    expect(textOf(await owner.send("GET", `/proposals/${id}/sections/evidence`))).toContain("<form");
    const path = `/api/v1/proposals/${id}/sections/alignment`;
    const { revision } = (await owner.send("GET", path)).body as { revision: number };
    const headers = { "if-match": `"${revision}"`, "idempotency-key": crypto.randomUUID() };
    const saved = await owner.send("PUT", path, { body: { answers: { longTermVision: "Still saved" } }, headers });
    expect(saved.status).toBe(200);
  });
});
