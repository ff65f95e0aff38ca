// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids";
import type { ListedProposal } from "./listed-proposal";
import { ProposalList } from "./proposal-list";

const refresh = vi.fn();
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

// jsdom knows the element but not its modal methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function makeProposal(title: string, lastDigit: number): ListedProposal {
  return {
    id: proposalIdSchema.parse(`0192f0c0-0000-7000-8000-00000000000${lastDigit}`),
    title,
    revision: 1,
    status: "Draft",
    edited: { at: "2026-12-01T14:02:00Z", date: "1 December 2026" },
    firstQuestions: { answered: 11, total: 18 },
    sections: { completed: 3, total: 8 },
    meeting: null,
  };
}

const proposals = [makeProposal("Winter roads updates", 1), makeProposal("Care workers in their own words", 2)];
const titles = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

function pressInMenuOf(title: string, action: string): void {
  const row = screen.getByRole("row", { name: new RegExp(title) });
  fireEvent.click(within(row).getByText(action));
}

test("the search finds titles whatever their case, and can be cleared", () => {
  render(<ProposalList proposals={proposals} />);
  fireEvent.change(screen.getByLabelText("Search titles"), { target: { value: "WINTER" } });
  expect(titles()).toEqual(["Winter roads updates"]);

  fireEvent.change(screen.getByLabelText("Search titles"), { target: { value: "tiktok" } });
  expect(screen.getByText(/No proposal matches ‘tiktok’/)).toBeDefined();
  fireEvent.click(screen.getByText("Clear the search"));
  expect(titles()).toHaveLength(2);
  expect(document.activeElement).toBe(screen.getByLabelText("Search titles"));
});

test("R29 deleting asks with the name, says what is gone and takes the focus there", async () => {
  const send = vi.fn(async () => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", send);
  render(<ProposalList proposals={proposals} />);
  pressInMenuOf("Winter", "Delete");
  const warning = screen.getByRole("alertdialog", { name: "Delete ‘Winter roads updates’?" });
  expect(document.activeElement?.textContent).toBe("Keep it");

  fireEvent.click(within(warning).getByText("Delete the proposal"));
  const line = await screen.findByText("Deleted ‘Winter roads updates’.");
  expect(send).toHaveBeenCalledWith(
    `/api/v1/proposals/${proposals[0]?.id}`,
    expect.objectContaining({ method: "DELETE" }),
  );
  expect(document.activeElement).toBe(line);
  expect(titles()).toEqual(["Care workers in their own words"]);
  expect(refresh).toHaveBeenCalled();
});

test("a deletion that failed keeps the row and says so", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("network")));
  render(<ProposalList proposals={proposals} />);
  pressInMenuOf("Winter", "Delete");
  fireEvent.click(screen.getByText("Delete the proposal"));
  expect(await screen.findByText(/Foothold did not answer/)).toBeDefined();
  expect(titles()).toHaveLength(2);
});
