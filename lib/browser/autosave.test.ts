import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids";
import { Autosave } from "./autosave";
import { sendSectionOf } from "./send-section";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");

type Request = { key: string; revision: string; body: { answers: Record<string, unknown>; finished?: boolean } };
type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | "no answer" | "hangs";

type Init = { headers: Record<string, string>; body: string; signal?: AbortSignal };

const requestOf = ({ headers, body }: Init): Request => ({
  key: headers["idempotency-key"] ?? "",
  revision: headers["if-match"] ?? "",
  body: JSON.parse(body),
});

/** Never answers, and gives up only when told to. */
const untilAborted = (signal: AbortSignal | undefined): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** The platform's own time limit, on the clock these tests turn. */
function timeoutOnFakeClock(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException("Too late", "TimeoutError")), milliseconds);
  return controller.signal;
}

const savedReply = (revision: number): Response =>
  Response.json({ revision, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] });

/** The network's edge: answers each request with the next of the replies, then with success. */
function fakeNetwork(...replies: Reply[]) {
  const requests: Request[] = [];
  let revision = 0;
  const fetch = vi.fn(async (_address: string, init: Init) => {
    requests.push(requestOf(init));
    const reply = replies.shift();
    if (reply === "hangs") return untilAborted(init.signal);
    if (reply === "no answer") throw new TypeError("Failed to fetch");
    if (reply) return Response.json(reply.body ?? null, { status: reply.status, headers: reply.headers ?? {} });
    revision += 1;
    return savedReply(revision);
  });
  vi.stubGlobal("fetch", fetch);
  return requests;
}

/** A network that answers only when told to, and then the request that is away. */
function slowNetwork() {
  const requests: Request[] = [];
  let revision = 0;
  let settle: (response: Response) => void = () => {};
  const fetch = vi.fn((_address: string, init: Init) => {
    requests.push(requestOf(init));
    return new Promise<Response>((resolve) => {
      settle = resolve;
    });
  });
  vi.stubGlobal("fetch", fetch);
  function answer(reply?: { status: number; body?: unknown }): void {
    if (!reply) revision += 1;
    settle(reply ? Response.json(reply.body ?? null, { status: reply.status }) : savedReply(revision));
  }
  return { requests, answer };
}

function openAutosave(answers = {}) {
  const autosave = new Autosave(sendSectionOf(proposalId));
  autosave.open("context", { revision: 0, answers, finished: false, unknown: [] });
  return autosave;
}

const type = (autosave: Autosave, text: string): void => autosave.edit("context", { answers: { decisionMaker: text } });

/** A second section of the same proposal, saved by the same autosave. */
const openSecond = (autosave: Autosave) =>
  autosave.open("risks", { revision: 0, answers: {}, finished: false, unknown: [] });
const typeSecond = (autosave: Autosave, text: string): void => autosave.edit("risks", { answers: { note: text } });
const typedTexts = (requests: Request[]): unknown[] => requests.map((each) => each.body.answers.decisionMaker);

const staleProblem = (answers: Record<string, unknown>, revision = 4) => ({
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
  vi.spyOn(AbortSignal, "timeout").mockImplementation(timeoutOnFakeClock);
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

  it("gives up a request that hangs after 20 s and repeats it with the same key", async () => {
    const requests = fakeNetwork("hangs");
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800 + 19_900);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(new Set(requests.map((each) => each.key)).size).toBe(1);
    expect(requests).toHaveLength(2);
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

  it("lets other sections pass one the server always answers with a fault", async () => {
    const requests = fakeNetwork({ status: 500 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    typeSecond(autosave, "two");
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map(({ body }) => body.answers)).toEqual([{ decisionMaker: "one" }, { note: "two" }]);
    expect(autosave.getState().kind).toBe("retrying");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it("keeps the order where no answer came", async () => {
    const requests = fakeNetwork("no answer", { status: 503 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    typeSecond(autosave, "two");
    await vi.advanceTimersByTimeAsync(10_000);
    const one = { decisionMaker: "one" };
    expect(requests.map(({ body }) => body.answers)).toEqual([one, one, one, { note: "two" }]);
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
    expect(autosave.getState()).toEqual({ kind: "refused", sectionId: "context", fields: [] });
    expect(autosave.unsavedAnswers()).toEqual([{ sectionId: "context", answers: { decisionMaker: "far too long" } }]);
    type(autosave, "short");
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(requests)).toEqual(["far too long", "short"]);
  });

  it("names the fields the server would not keep, until they are changed", async () => {
    const fields = [{ path: "answers.decisionMaker", message: "The most this takes is 20000 characters." }];
    fakeNetwork({ status: 422, body: { code: "answers_invalid", requestId: "r", fields } });
    const autosave = openAutosave();
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({
      kind: "refused",
      sectionId: "context",
      fields: [
        {
          questionKey: "decisionMaker",
          anchor: "q-decisionMaker",
          message: "The most this takes is 20000 characters",
        },
      ],
    });
    type(autosave, "short");
    expect(autosave.getState()).toEqual({ kind: "saving" });
  });

  it("goes on saying that one section was refused after another is saved", async () => {
    fakeNetwork({ status: 413 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(800);
    typeSecond(autosave, "Reports may be wrong");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.hasUnsaved()).toBe(true);
    expect(autosave.getState()).toEqual({ kind: "refused", sectionId: "context", fields: [] });
  });

  it("sends other sections that wait when one is refused", async () => {
    const requests = fakeNetwork({ status: 413 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "far too long");
    typeSecond(autosave, "Reports may be wrong");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests).toHaveLength(2);
    expect(autosave.unsavedAnswers().map(({ sectionId }) => sectionId)).toEqual(["context"]);
  });

  it("sends a shorter text typed while the longer one was away to be refused", async () => {
    const replies = slowNetwork();
    const autosave = openAutosave();
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "short");
    replies.answer({ status: 413 });
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(replies.requests)).toEqual(["far too long", "short"]);
    replies.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.getState().kind).toBe("saved");
  });
});

describe("R13 a section said to be finished while its request is away", () => {
  const tick = (autosave: Autosave, finished: boolean): void =>
    autosave.edit("context", { answers: { decisionMaker: "one" }, finished });

  it("takes the tick back where somebody unticks it after typing on", async () => {
    const { requests, answer } = slowNetwork();
    const autosave = openAutosave({ decisionMaker: "one" });
    tick(autosave, true);
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "one more");
    autosave.edit("context", { answers: { decisionMaker: "one more" }, finished: false });
    answer();
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.body.finished)).toEqual([true, false]);
  });

  it("keeps the tick where somebody else saved first and text was typed meanwhile", async () => {
    const { requests, answer } = slowNetwork();
    const autosave = openAutosave({ decisionMaker: "one" });
    tick(autosave, true);
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "one more");
    answer(staleProblem({ decisionMaker: "one" }));
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.body)).toEqual([
      { answers: { decisionMaker: "one" }, finished: true },
      { answers: { decisionMaker: "one more" }, finished: true },
    ]);
  });
});

describe("R14 somebody else saved first", () => {
  it("keeps both sides' changes where they touched different questions", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Chief", meetingName: "Board" }));
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
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Chief executive" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("stops saving and shows both texts where both changed the same question", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader of the council" }));
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
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }));
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
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }));
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

describe("R14 what was given up", () => {
  async function giveWay(...replies: Reply[]) {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }), ...replies);
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.resolve("context", { decisionMaker: "theirs" });
    await vi.advanceTimersByTimeAsync(2_000);
    return { requests: requests.slice(1), autosave };
  }

  it("is sent again on top of a third person's save, and the choice after it", async () => {
    const { requests, autosave } = await giveWay(staleProblem({ decisionMaker: "Leader", meetingName: "Board" }, 7));
    expect(requests.map(({ revision, body }) => [revision, body.answers])).toEqual([
      ['"4"', { decisionMaker: "Chief executive" }],
      ['"7"', { decisionMaker: "Chief executive" }],
      ['"1"', { decisionMaker: "Leader", meetingName: "Board" }],
    ]);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(3);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it("is let go where the server refuses it, and the choice is saved", async () => {
    const { requests, autosave } = await giveWay({ status: 413 });
    expect(typedTexts(requests)).toEqual(["Chief executive", "Leader"]);
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
