import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { router } from "@/tests/support/test-router";
import { NewProposalForm } from "./new-proposal-form";

const send = vi.fn();
beforeEach(() => {
  send.mockReset().mockImplementation(async () => Response.json({ id: "new" }, { status: 201 }));
  vi.stubGlobal("fetch", send);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = () =>
  render(
    <NewProposalForm
      samples={[]}
      templates={[]}
      initial={{ way: "file", sample: "", templates: { situation: "", place: "" } }}
      sectionTitles={{}}
    />,
  );
const choose = (file: File) => fireEvent.change(screen.getByLabelText("The data file"), { target: { files: [file] } });
const take = (way: string) => fireEvent.click(screen.getByRole("radio", { name: new RegExp(`^${way}`) }));
const bringBack = () => fireEvent.click(screen.getByRole("button", { name: "Bring back the proposal" }));

test("brings back the chosen file", async () => {
  show();
  choose(new File(["{}"], "winter.json"));
  bringBack();
  await waitFor(() => expect(router.push).toHaveBeenCalledWith("/proposals/new"));
});

test("a file chosen before another way was looked at has to be chosen again, as its empty field says", async () => {
  show();
  choose(new File(["{}"], "winter.json"));
  take("Start with 18 questions");
  take("Bring back a data file");
  bringBack();
  expect((await screen.findAllByText("Choose a data file")).length).toBeGreaterThan(0);
  expect(send).not.toHaveBeenCalled();
});
