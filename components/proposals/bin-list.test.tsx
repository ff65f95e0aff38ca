import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Route } from "next";
import type { ComponentProps } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { router } from "@/tests/support/test-router";
import { BinList } from "./bin-list";
import type { BinnedProposal } from "./binned-proposal";

const send = vi.fn();
beforeEach(() => {
  send.mockReset().mockImplementation(async () => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", send);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const inBin = (title: string, lastDigit: number): BinnedProposal => ({
  id: proposalIdSchema.parse(`0192f0c0-0000-7000-8000-00000000000${lastDigit}`),
  title,
  deleted: { at: `2026-12-0${lastDigit}T14:02:00.000Z`, date: `${lastDigit} December 2026` },
  keptUntil: { date: "2027-01-01", words: "1 January 2027" },
});
const winter = inBin("Winter roads updates", 2);
const care = inBin("Care workers", 1);

const show = (props: Partial<ComponentProps<typeof BinList>> = {}) =>
  render(<BinList proposals={[winter, care]} count={2} older={null} newer={null} {...props} />);
const titles = () => screen.queryAllByRole("rowheader").map((cell) => cell.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const sent = (): unknown[] => send.mock.calls.map(([address, { method, body }]) => [method, address, body]);

test("restoring takes the row away, says so and takes the focus", async () => {
  show();
  expect(screen.getAllByText("1 January 2027")).toHaveLength(2);
  press("Restore: Winter roads updates");
  const line = await screen.findByText(/Restored ‘Winter roads updates’/);
  await waitFor(() => expect(document.activeElement).toBe(line));
  expect(titles()).toEqual(["Care workers"]);
  expect(sent()).toEqual([["POST", `/api/v1/bin/${winter.id}/restore`, null]]);
  expect(router.refresh).toHaveBeenCalled();
});

test("deleting for good asks with the name and says that nobody can bring it back", async () => {
  show();
  press("Delete for good: Care workers");
  const warning = screen.getByRole("alertdialog", { name: "Delete ‘Care workers’ for good?" });
  expect(warning.textContent).toContain("Nobody can bring them back");
  expect(document.activeElement?.textContent).toBe("Keep it in the bin");
  expect(sent()).toEqual([]);
  fireEvent.click(within(warning).getByText("Delete for good"));
  expect(await screen.findByText("Deleted ‘Care workers’ for good.")).toBeDefined();
  expect(sent()).toEqual([["DELETE", `/api/v1/bin/${care.id}`, null]]);
  expect(titles()).toEqual(["Winter roads updates"]);
});

test("one that is no longer in the bin is not said to be deleted: it may have been restored in another tab", async () => {
  send.mockResolvedValue(Response.json({ code: "not_found", requestId: "x" }, { status: 404 }));
  show();
  press("Delete for good: Care workers");
  const warning = screen.getByRole("alertdialog");
  fireEvent.click(within(warning).getByText("Delete for good"));
  expect(
    await within(warning).findByText("It is no longer in the bin. Reload the page to see where it is"),
  ).toBeDefined();
  expect(screen.queryByText(/Deleted ‘Care workers’/)).toBeNull();
  expect(titles()).toHaveLength(2);
});

test("emptying names how many go, and takes no more than was there to see", async () => {
  show();
  press("Empty the bin");
  const warning = screen.getByRole("alertdialog", { name: "Empty the bin?" });
  expect(warning.textContent).toContain("all 2 proposals");
  fireEvent.click(within(warning).getByText("Empty the bin"));
  expect(await screen.findByText("Nothing in the bin")).toBeDefined();
  expect(screen.getByText("Everything that was listed is deleted for good.")).toBeDefined();
  expect(sent()).toEqual([["POST", "/api/v1/bin/empty", JSON.stringify({ upTo: winter.deleted.at })]]);
});

test("what fails keeps its row and says why", async () => {
  send.mockRejectedValue(new TypeError("network"));
  show();
  press("Restore: Care workers");
  const line = await screen.findByText(/Foothold did not answer/);
  expect(line.className).toContain("text-error");
  await waitFor(() => expect(document.activeElement).toBe(line));
  press("Empty the bin");
  fireEvent.click(within(screen.getByRole("alertdialog")).getByText("Empty the bin"));
  await waitFor(() => expect(screen.getAllByText(/Foothold did not answer/)).toHaveLength(2));
  expect(titles()).toHaveLength(2);
});

test("a restored one that is one too many says what to do", async () => {
  const problem = { code: "forbidden", requestId: "x", fields: [{ path: "", message: "You have 500 proposals." }] };
  send.mockResolvedValue(Response.json(problem, { status: 403 }));
  show();
  press("Restore: Care workers");
  expect(await screen.findByText("You have 500 proposals.")).toBeDefined();
});

test("an empty bin says what goes there, and an older page leads to the one before it", () => {
  show({ proposals: [], count: 0 });
  expect(screen.getByText("Proposals you delete stay here for 30 days.")).toBeDefined();
  cleanup();
  show({ newer: "/proposals/bin?newer=2.y" as Route, count: 27 });
  expect(screen.queryByRole("button", { name: "Empty the bin" })).toBeNull();
  expect(screen.getByRole("link", { name: "Newer" }).getAttribute("href")).toBe("/proposals/bin?newer=2.y");
});
