import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openProposal } from "@/lib/browser/open-proposal";
import { dropTexts } from "@/lib/browser/unsaved-texts";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { savedReply, staleProblem } from "@/tests/support/autosave-network";
import { router } from "@/tests/support/test-router";
import { DuplicateDialog } from "./duplicate-dialog";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const save = vi.fn();
const copy = vi.fn();
beforeEach(() => {
  save.mockReset().mockImplementation(async () => savedReply(1));
  copy.mockReset().mockImplementation(async () => Response.json({ id: "copied" }, { status: 201 }));
  vi.stubGlobal("fetch", (_address: string, { method, body }: RequestInit) =>
    method === "PUT" ? save() : copy(JSON.parse(String(body))),
  );
});
afterEach(() => {
  cleanup();
  dropTexts();
  vi.unstubAllGlobals();
});

function typeSomething(): void {
  const { autosave } = openProposal(proposalId);
  autosave.open("context", { revision: 0, answers: {}, finished: false, unknown: [], confirmed: [] });
  autosave.edit("context", { answers: { decisionMaker: "Leader of the council" } });
}
const show = (title = "Winter roads") =>
  render(<DuplicateDialog proposalId={proposalId} title={title} isOpen onClose={() => {}} />);
const makeCopy = () => fireEvent.click(screen.getByRole("button", { name: "Make the copy" }));

test("what was just typed is saved before the copy is made", async () => {
  typeSomething();
  show();
  makeCopy();
  await waitFor(() => expect(router.push).toHaveBeenCalledWith("/proposals/copied"));
  expect(save).toHaveBeenCalledTimes(1);
  expect(copy).toHaveBeenCalledWith({ title: "Winter roads (copy)" });
});

test.each([
  ["changed elsewhere", staleProblem({ decisionMaker: "Chief executive" })],
  ["refused", { status: 422, body: { code: "answers_invalid", requestId: "x" } }],
])(
  "text that was %s stops the copy, which would be without it, and the dialog says so",
  async (_, { status, body }) => {
    save.mockImplementation(async () => Response.json(body, { status }));
    typeSomething();
    show();
    makeCopy();
    expect((await screen.findAllByText(/Some of your text is not saved yet, so no copy was made/)).length).toBe(2);
    expect(copy).not.toHaveBeenCalled();
    expect(router.push).not.toHaveBeenCalled();
  },
);

test("a long title gives way, so that the title of the copy is one that can be taken", () => {
  show("w".repeat(200));
  const { value } = screen.getByLabelText<HTMLInputElement>("Title of the copy");
  expect(value).toHaveLength(200);
  expect(value).toMatch(/w… \(copy\)$/);
});
