import { afterEach, beforeEach, vi } from "vitest";
import { Autosave } from "@/lib/browser/autosave";
import { sendSectionOf } from "@/lib/browser/send-section";
import { USER_HEADER } from "@/lib/domain/account/scope";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");

export type Request = {
  key: string;
  revision: string;
  user: string | undefined;
  body: { answers: Record<string, unknown>; finished?: boolean };
};
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | "no answer" | "hangs";

type Init = { headers: Record<string, string>; body: string; signal?: AbortSignal };

const requestOf = ({ headers, body }: Init): Request => ({
  key: headers["idempotency-key"] ?? "",
  revision: headers["if-match"] ?? "",
  user: headers[USER_HEADER],
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

export const savedReply = (revision: number): Response =>
  Response.json({ revision, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] });

/** The network's edge: answers each request with the next of the replies, then with success. */
export function fakeNetwork(...replies: Reply[]) {
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
export function slowNetwork() {
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

export function openAutosave(answers = {}) {
  const autosave = new Autosave(sendSectionOf(proposalId, "user-1"), "Sam Test");
  autosave.open("context", { revision: 0, answers, finished: false, unknown: [], confirmed: [] });
  return autosave;
}

export const type = (autosave: Autosave, text: string): void =>
  autosave.edit("context", { answers: { decisionMaker: text } });

/** A second section of the same proposal, saved by the same autosave. */
export const openSecond = (autosave: Autosave) =>
  autosave.open("risks", { revision: 0, answers: {}, finished: false, unknown: [], confirmed: [] });
export const typeSecond = (autosave: Autosave, text: string): void =>
  autosave.edit("risks", { answers: { note: text } });
export const typedTexts = (requests: Request[]): unknown[] => requests.map((each) => each.body.answers.decisionMaker);

export const staleProblem = (answers: Record<string, unknown>, revision = 4) => ({
  status: 412,
  body: {
    type: "about:blank",
    title: "Somebody changed this section",
    status: 412,
    code: "revision_stale",
    requestId: "r1",
    current: { revision, answers, finished: false, unknown: [], confirmed: [], savedAt: "2026-12-01T08:59:00Z" },
  },
});

/** Each test turns its own clock, and waits are not spread by chance. */
export function turnClockByHand(): void {
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
}
