import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openProposal } from "@/lib/browser/open-proposal";
import { dropTexts, showSections } from "@/lib/browser/unsaved-texts";
import { USER_HEADER } from "@/lib/domain/account/scope";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { contextAsked } from "@/lib/domain/sections/context/asked";
import { rememberAsked } from "./asked-here";
import { UnsavedNotice } from "./unsaved-notice";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const server = { status: 200, code: "", sentFor: [] as (string | null)[] };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(server, { status: 200, code: "", sentFor: [] });
  document.body.dataset.userId = "user-1";
  document.body.dataset.userName = "Sam Test";
  vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
    server.sentFor.push(new Headers(init.headers).get(USER_HEADER));
    if (server.status === 0) throw new TypeError("Failed to fetch");
    if (server.status !== 200) return Response.json({ code: server.code, requestId: "r" }, { status: server.status });
    return Response.json({ revision: 1, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] });
  });
});
afterEach(() => {
  cleanup();
  dropTexts();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const line = () => screen.queryByText(/is not saved yet/)?.textContent ?? "";

/** Types into a section and leaves its page. */
async function typeAndLeave(): Promise<void> {
  rememberAsked([contextAsked]);
  const open = openProposal(proposalId);
  open.title = "Bin enquiries";
  open.autosave.open("context", { revision: 0, answers: {}, finished: false, unknown: [], confirmed: [] });
  const leave = showSections(open, ["context"]);
  open.autosave.edit("context", { answers: { decisionMaker: "Leader of the council" } });
  render(<UnsavedNotice />);
  await wait(1_000);
  expect(line()).toBe("");
  act(leave);
}

it.each([
  [0, "", "Foothold did not answer."],
  [503, "unavailable", "Foothold did not answer."],
  [507, "disk_full", "The server’s disk is full."],
  [401, "unauthorized", "You are signed out."],
  [401, "other_account", "This is the text of Sam Test, and somebody else is signed in in this browser."],
  [404, "not_found", "The proposal is no longer yours to edit."],
  [413, "body_too_large", "This section is too long"],
  [422, "answers_invalid", "This section is too long"],
])("names section, proposal and reason after %i %s, and links back", async (status, code, words) => {
  Object.assign(server, { status, code });
  await typeAndLeave();
  expect(line()).toContain("Text of “Your organisation and the decision” in “Bin enquiries” is not saved yet.");
  expect(line()).toContain(words);
  expect(screen.getByRole("link", { name: /Your organisation/ }).getAttribute("href")).toBe(
    `/proposals/${proposalId}/sections/context`,
  );
});

it("goes on sending for whoever typed it, also where the frame was drawn for somebody else since", async () => {
  Object.assign(server, { status: 401, code: "other_account" });
  await typeAndLeave();
  document.body.dataset.userId = "user-2";
  server.status = 200;
  await wait(60_000);
  expect(line()).toBe("");
  expect(new Set(server.sentFor)).toEqual(new Set(["user-1"]));
});

it("asks before the tab closes while text waits, wherever the tab is, and not after", async () => {
  const asks = (): boolean => {
    const event = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  server.status = 507;
  await typeAndLeave();
  expect(asks()).toBe(true);
  server.status = 200;
  await wait(60_000);
  expect(asks()).toBe(false);
});
