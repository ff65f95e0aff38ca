import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { autosaveOf } from "@/lib/browser/open-proposal";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { OurFault } from "./our-fault";
import { tryAgain } from "./try-again";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const savedReply = () =>
  Response.json({ revision: 1, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] });

/** The server: whether its database answers, and whether saves reach it. */
const server = { ready: 200, saves: true };
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(server, { ready: 200, saves: true });
  vi.stubGlobal("fetch", async (address: string) => {
    if (address === "/api/health/ready") return Response.json({}, { status: server.ready });
    if (!server.saves) throw new TypeError("Failed to fetch");
    return savedReply();
  });
  vi.stubGlobal("location", { ...window.location, reload });
});
afterEach(async () => {
  // Nothing typed in one test may wait in the next: the autosaves of a tab outlive its pages.
  server.saves = true;
  await vi.advanceTimersByTimeAsync(60_000);
  cleanup();
  reload.mockClear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function typeWhileAway(text: string): void {
  server.saves = false;
  const autosave = autosaveOf(proposalId);
  autosave.open("context", { revision: 0, answers: {}, finished: false, unknown: [], confirmed: [] });
  autosave.edit("context", { answers: { decisionMaker: text } });
}

async function renderFault(): Promise<void> {
  render(<OurFault number="8F3K2" onRetry={() => undefined} />);
  await act(() => vi.advanceTimersByTimeAsync(0));
}

/** Whether the browser would ask before it closes the tab. */
function asksBeforeLeaving(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

it("says that the text is kept where nothing waits, and lets the tab go", async () => {
  await renderFault();
  expect(screen.getByText(/Your text is kept/)).toBeTruthy();
  expect(screen.getByText("8F3K2")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Copy my unsaved text/ })).toBeNull();
  expect(asksBeforeLeaving()).toBe(false);
});

it("never says that unsaved text is kept: it asks before leaving, and offers the text to copy until it is saved", async () => {
  typeWhileAway("Leader of the council");
  await renderFault();
  expect(screen.getByText(/Some of your text is not saved yet/)).toBeTruthy();
  expect(screen.queryByText(/Your text is kept/)).toBeNull();
  expect(screen.getByRole("button", { name: /Copy my unsaved text/ })).toBeTruthy();
  expect(asksBeforeLeaving()).toBe(true);

  server.saves = true;
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.getByText(/Your text is kept/)).toBeTruthy();
  expect(asksBeforeLeaving()).toBe(false);
});

it("says that the database is away where the server does", async () => {
  server.ready = 503;
  await renderFault();
  expect(screen.getByRole("heading", { name: "Foothold cannot reach its database" })).toBeTruthy();
});

it("tries again without a fresh start while text waits, which a fresh start would lose", () => {
  const retry = vi.fn();
  typeWhileAway("Leader of the council, again");
  tryAgain(retry);
  expect([retry.mock.calls.length, reload.mock.calls.length]).toEqual([1, 0]);
});

it("starts afresh where nothing would be lost", () => {
  const retry = vi.fn();
  tryAgain(retry);
  expect([retry.mock.calls.length, reload.mock.calls.length]).toEqual([0, 1]);
});
