import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids";
import { Autosave } from "./autosave";
import { sendSectionOf } from "./send-section";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");

type Request = { key: string; revision: string; body: { answers: Record<string, unknown>; finished?: boolean } };
type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | "no answer" | "hangs";

/** The network's edge: answers each request with the next of the replies, then with success. */
function fakeNetwork(...replies: Reply[]) {
  const requests: Request[] = [];
  let revision = 0;
  const fetch = vi.fn(async (_address: string, init: { headers: Record<string, string>; body: string }) => {
    requests.push({
      key: init.headers["idempotency-key"] ?? "",
      revision: init.headers["if-match"] ?? "",
      body: JSON.parse(init.body),
    });
    const reply = replies.shift();
    if (reply === "hangs") return new Promise<Response>(() => {});
    if (reply === "no answer") throw new TypeError("Failed to fetch");
    if (reply) return Response.json(reply.body ?? null, { status: reply.status, headers: reply.headers ?? {} });
    revision += 1;
    return Response.json({ revision, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] });
  });
  vi.stubGlobal("fetch", fetch);
  return requests;
}

function openAutosave(answers = {}) {
  const autosave = new Autosave(sendSectionOf(proposalId));
  autosave.open("context", { revision: 0, answers, finished: false, unknown: [] });
  return autosave;
}

const type = (autosave: Autosave, text: string): void => autosave.edit("context", { answers: { decisionMaker: text } });
const typedTexts = (requests: Request[]): unknown[] => requests.map((each) => each.body.answers.decisionMaker);

const stale = (answers: Record<string, unknown>, revision = 4): Reply => ({
  status: 412,
  body: {
    type: "about:blank",
    title: "Somebody changed this section",
    status: 412,
    code: "revision_stale",
    requestId: "r1",
    current: { revision, answers, finished: false, unknown: [], savedAt: "2026-12-01T08:59:00Z" },
  },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-12-01T09:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("R7 when typing is sent", () => {
  it("waits 800 ms after the last key and sends the newest text once", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief");
    await vi.advanceTimersByTimeAsync(700);
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(799);
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(typedTexts(requests)).toEqual(["Chief executive"]);
  });

  it("sends at the latest 5 s after the first key, however fast somebody types", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    for (let second = 0; second < 5.5; second += 0.5) {
      type(autosave, `${second}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(typedTexts(requests)).toEqual(["4.5"]);
  });

  it("keeps one request on its way and sends what came meanwhile as one more", async () => {
    const requests = fakeNetwork("hangs");
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "two");
    type(autosave, "three");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(typedTexts(requests)).toEqual(["one"]);
  });

  it("cleans text before it is sent, so that what is acknowledged is what was sent", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief\u200B exec\r\nutive");
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(requests)).toEqual(["Chief exec\nutive"]);
  });

  it("R8 sends at once when asked to", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(typedTexts(requests)).toEqual(["Chief executive"]);
    expect(autosave.hasUnsaved()).toBe(false);
  });
});

describe("R13 what a request carries", () => {
  it("names the revision it builds on and a key of its own", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "two");
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.revision)).toEqual(['"0"', '"1"']);
    expect(new Set(requests.map((each) => each.key)).size).toBe(2);
  });

  it("sends whether the section is finished only when somebody said so", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    autosave.edit("context", { answers: { decisionMaker: "one" }, finished: true });
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.body.finished)).toEqual([undefined, true]);
  });
});

describe("R9 what the line says", () => {
  it("says saved only after the server's word, and never while newer text waits", async () => {
    fakeNetwork();
    const autosave = openAutosave();
    expect(autosave.getState()).toEqual({ kind: "untouched" });
    type(autosave, "one");
    expect(autosave.getState()).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({ kind: "saved", at: new Date("2026-12-01T09:00:00.800Z") });
    type(autosave, "two");
    expect(autosave.getState()).toEqual({ kind: "saving" });
  });
});

describe("R11 trouble on the way", () => {
  it("repeats the same request with the same key after 1, 2 and 4 s", async () => {
    const requests = fakeNetwork("no answer", { status: 500 }, { status: 503 });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState().kind).toBe("retrying");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map((each) => each.key)).size).toBe(1);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("keeps text typed meanwhile out of the repeat and sends it next", async () => {
    const requests = fakeNetwork({ status: 500 });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "two");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(typedTexts(requests)).toEqual(["one", "one", "two"]);
  });

  it("waits as long as the server asks", async () => {
    const requests = fakeNetwork({ status: 429, headers: { "retry-after": "20" } });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(20_700);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(requests).toHaveLength(2);
  });

  it("goes on by itself once somebody has signed in again", async () => {
    const requests = fakeNetwork({ status: 401 }, { status: 401 });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({ kind: "signed-out" });
    expect(autosave.hasUnsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(requests).toHaveLength(3);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("does not repeat what the server refuses, keeps the text, and tries the next edit", async () => {
    const requests = fakeNetwork({ status: 413 });
    const autosave = openAutosave();
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState()).toEqual({ kind: "refused", fields: [] });
    expect(autosave.unsavedAnswers()).toEqual([{ sectionId: "context", answers: { decisionMaker: "far too long" } }]);
    type(autosave, "short");
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(requests)).toEqual(["far too long", "short"]);
  });
});

describe("R14 somebody else saved first", () => {
  it("keeps both sides' changes where they touched different questions", async () => {
    const requests = fakeNetwork(stale({ decisionMaker: "Chief", meetingName: "Board" }));
    const autosave = openAutosave({ decisionMaker: "Chief" });
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests[1]).toMatchObject({
      revision: '"4"',
      body: { answers: { decisionMaker: "Chief executive", meetingName: "Board" } },
    });
    expect(autosave.getConflict("context")).toBeNull();
  });

  it("takes an equal text for saved", async () => {
    const requests = fakeNetwork(stale({ decisionMaker: "Chief executive" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("stops saving and shows both texts where both changed the same question", async () => {
    const requests = fakeNetwork(stale({ decisionMaker: "Leader of the council" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState()).toEqual({ kind: "conflict" });
    expect(autosave.getConflict("context")).toMatchObject({
      clashes: ["decisionMaker"],
      mine: { decisionMaker: "Chief executive" },
      theirs: { revision: 4, answers: { decisionMaker: "Leader of the council" } },
    });
  });

  it("goes on with mine, on top of theirs", async () => {
    const requests = fakeNetwork(stale({ decisionMaker: "Leader" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.resolve("context", { decisionMaker: "mine" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests.slice(1)).toMatchObject([
      { revision: '"4"', body: { answers: { decisionMaker: "Chief executive" } } },
    ]);
  });

  it("saves mine before it gives way to theirs, so that neither is lost", async () => {
    const requests = fakeNetwork(stale({ decisionMaker: "Leader" }));
    const autosave = openAutosave();
    const merged = vi.fn();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.onEvent(merged);
    autosave.resolve("context", { decisionMaker: "theirs" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(typedTexts(requests)).toEqual(["Chief executive", "Chief executive", "Leader"]);
    expect(merged).toHaveBeenCalledWith({ kind: "merged", sectionId: "context", answers: { decisionMaker: "Leader" } });
    expect(autosave.getState().kind).toBe("saved");
  });
});

describe("R2 coming back to a section", () => {
  it("shows what this browser saved last, even where the page still carries an older copy", async () => {
    fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.open("context", { revision: 0, answers: {}, finished: false, unknown: [] })).toMatchObject({
      revision: 1,
      answers: { decisionMaker: "Chief executive" },
    });
    expect(autosave.open("context", { revision: 7, answers: {}, finished: true, unknown: [] })).toMatchObject({
      revision: 7,
    });
  });
});
