import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { router } from "@/tests/support/test-router";
import { DeletedProposals } from "./deleted-proposals";
import { listHref } from "./list-href";
import type { ListedProposal } from "./listed-proposal";
import { ProposalList } from "./proposal-list";

vi.mock("next/form", () => ({ default: (props: ComponentProps<"form">) => <form {...props} /> }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function makeProposal(title: string, lastDigit: number): ListedProposal {
  return {
    id: proposalIdSchema.parse(`0192f0c0-0000-7000-8000-00000000000${lastDigit}`),
    title,
    revision: 1,
    status: { status: "draft", word: "Draft" },
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

const show = (props: Partial<ComponentProps<typeof ProposalList>> = {}) =>
  render(
    <DeletedProposals>
      <ProposalList proposals={proposals} search="" older={null} newer={null} {...props} />
    </DeletedProposals>,
  );
const linkOf = (name: string) => screen.queryByRole("link", { name })?.getAttribute("href") ?? null;

test("the search is a plain form that keeps its words, says what it found and leads back to all", () => {
  show({ search: "winter", proposals: proposals.slice(0, 1) });
  expect(screen.getByLabelText<HTMLInputElement>("Search titles").value).toBe("winter");
  expect(screen.getByLabelText("Search titles").closest("form")?.getAttribute("action")).toBe("/proposals");
  expect(screen.getByRole("status").textContent).toContain("One proposal has ‘winter’ in its title.");
  expect(linkOf("Show all proposals")).toBe("/proposals");
});

test("a search that finds nothing says so and stays", () => {
  show({ search: "tiktok", proposals: [] });
  expect(screen.getByText(/No proposal has ‘tiktok’ in its title/)).toBeDefined();
  expect(screen.getByLabelText("Search titles")).toBeDefined();
});

test("pages beside this one are links, and one proposal alone has neither search nor pages", () => {
  show({ older: listHref({ search: "a b", older: "1.x" }), newer: listHref({ newer: "2.y" }) });
  expect([linkOf("Older"), linkOf("Newer")]).toEqual(["/proposals?search=a+b&older=1.x", "/proposals?newer=2.y"]);
  cleanup();
  show({ proposals: proposals.slice(0, 1) });
  expect(screen.queryByLabelText("Search titles")).toBeNull();
  expect(screen.queryByRole("navigation")).toBeNull();
});

/** Answers each request by its method. */
function answerWith(answers: Record<string, () => Response>) {
  const send = vi.fn(async (_address: string, { method }: RequestInit) => (answers[method ?? ""] ?? Response.error)());
  vi.stubGlobal("fetch", send);
  return send;
}

const done = () => new Response(null, { status: 204 });
const gone = () => Response.json({ code: "not_found", requestId: "x" }, { status: 404 });

test("R29 deleting asks with the name and says how long the bin keeps it, takes the focus, and can be undone", async () => {
  const send = answerWith({ DELETE: done, POST: done });
  show();
  pressInMenuOf("Winter", "Delete");
  const warning = screen.getByRole("alertdialog", { name: "Move ‘Winter roads updates’ to the bin?" });
  expect(document.activeElement?.textContent).toBe("Keep it");
  expect(warning.textContent).toContain("You can restore it from the bin for 30 days.");
  expect(warning.textContent).toContain("After that it is deleted for good");

  fireEvent.click(within(warning).getByText("Move to the bin"));
  const line = await screen.findByText("Moved ‘Winter roads updates’ to the bin.");
  const { id } = proposals[0] ?? {};
  expect(send).toHaveBeenCalledWith(`/api/v1/proposals/${id}`, expect.objectContaining({ method: "DELETE" }));
  await waitFor(() => expect(document.activeElement).toBe(line));
  expect(titles()).toEqual(["Care workers in their own words"]);
  expect(router.refresh).toHaveBeenCalled();

  fireEvent.click(within(line).getByText("Undo"));
  const back = await screen.findByText("Restored ‘Winter roads updates’. It is in your list again.");
  await waitFor(() => expect(document.activeElement).toBe(back));
  expect(titles()).toHaveLength(2);
  expect(send).toHaveBeenCalledWith(`/api/v1/bin/${id}/restore`, expect.objectContaining({ method: "POST" }));
  expect(screen.queryByText(/to the bin\.$/)).toBeNull();
});

/** Moves one of the rows to the bin and gives the line that says so. */
async function moveToBin(title: string): Promise<HTMLElement> {
  pressInMenuOf(title, "Delete");
  fireEvent.click(screen.getByText("Move to the bin"));
  const line = await screen.findByText(`Moved ‘${title}’ to the bin.`);
  await waitFor(() => expect(document.activeElement).toBe(line));
  return line;
}

test("what was deleted last stays to be undone when the page without a list comes in place of the list", async () => {
  answerWith({ DELETE: done, POST: done });
  const { rerender } = show({ proposals: proposals.slice(0, 1) });
  await moveToBin("Winter roads updates");
  rerender(
    <DeletedProposals>
      <h1>Your proposals go here</h1>
    </DeletedProposals>,
  );
  const line = screen.getByText("Moved ‘Winter roads updates’ to the bin.");
  expect(document.activeElement).toBe(line);
  fireEvent.click(within(line).getByText("Undo"));
  expect(await screen.findByText("Restored ‘Winter roads updates’. It is in your list again.")).toBeDefined();
});

test("after the second of two deletions is undone, nothing is said of the first again", async () => {
  answerWith({ DELETE: done, POST: done });
  show();
  await moveToBin("Winter roads updates");
  const line = await moveToBin("Care workers in their own words");
  fireEvent.click(within(line).getByText("Undo"));
  const back = await screen.findByText("Restored ‘Care workers in their own words’. It is in your list again.");
  await waitFor(() => expect(document.activeElement).toBe(back));
  expect(titles()).toEqual(["Care workers in their own words"]);
  expect(screen.queryByText(/^Moved/)).toBeNull();
});

test("one that was restored and deleted again is said to be deleted again", async () => {
  answerWith({ DELETE: done, POST: done });
  show();
  const first = await moveToBin("Winter roads updates");
  fireEvent.click(within(first).getByText("Undo"));
  await screen.findByText(/^Restored/);
  const second = await moveToBin("Winter roads updates");
  expect(second).not.toBe(first);
});

test("an undoing that came too late says so and leaves the row away", async () => {
  answerWith({ DELETE: done, POST: gone });
  show();
  pressInMenuOf("Winter", "Delete");
  fireEvent.click(screen.getByText("Move to the bin"));
  fireEvent.click(await screen.findByText("Undo"));
  expect(await screen.findByText(/It is no longer in the bin/)).toBeDefined();
  expect(titles()).toHaveLength(1);
});

test("a deletion that failed keeps the row and says so", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("network")));
  show();
  pressInMenuOf("Winter", "Delete");
  fireEvent.click(screen.getByText("Move to the bin"));
  expect(await screen.findByText(/Foothold did not answer/)).toBeDefined();
  expect(titles()).toHaveLength(2);
});
