import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dropTexts } from "@/lib/browser/unsaved-texts";
import type { PlanLine } from "@/lib/domain/deck/deck-plan";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { contextAsked } from "@/lib/domain/sections/context/asked";
import { savedReply } from "@/tests/support/autosave-network";
import { DeckDecisionsPart } from "./deck-decisions";
import { DeckList } from "./deck-list";
import { SlideDecisions } from "./slide-decisions";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const sent: Record<string, unknown>[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", async (_address: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)).answers);
    return savedReply(sent.length);
  });
});
afterEach(() => {
  cleanup();
  dropTexts();
  vi.unstubAllGlobals();
});

const line = (id: string, name: string, change: Partial<PlanLine> = {}): PlanLine => ({
  id,
  name,
  title: `What ${id} says`,
  part: "main",
  seconds: 90,
  isFrame: false,
  isRenamed: false,
  isDecided: false,
  isForRoom: false,
  leaves: null,
  hasRoom: false,
  home: { sectionId: "risks", title: "What could go wrong" },
  ...change,
});
const plan = [
  line("cover", "Cover", { isFrame: true, seconds: 30 }),
  line("why-now", "The need"),
  line("risks", "Risks", { isRenamed: true, isDecided: true }),
  line("decision", "The decision", { isFrame: true }),
  line("proof", "Proof", { part: "appendix", isForRoom: true, leaves: { id: "why-now", name: "The need" } }),
  line("fit", "What it serves", { part: "left-out" }),
];

const show = () =>
  render(
    <DeckDecisionsPart
      proposalId={proposalId}
      proposalTitle="A pilot"
      asked={{ ...contextAsked, questions: { deckChoices: contextAsked.questions.deckChoices } }}
      loaded={{ revision: 0, answers: { orgName: "Anytown" }, finished: false, unknown: [], confirmed: [] }}
      setting={{ locale: "en-GB", currency: "GBP", references: [] }}
      shown="finance"
      plan={plan}
    >
      {plan
        .filter(({ part }) => part === "main")
        .map(({ id }) => (
          <SlideDecisions key={id} id={id} proposalId={proposalId} />
        ))}
      <DeckList proposalId={proposalId} reader="finance director" minutesAllowed={15} />
    </DeckDecisionsPart>,
  );
const press = (name: string) => fireEvent.click(screen.getAllByRole("button", { name, hidden: true })[0] as Element);
const said = (words: string) => expect(screen.getByText(words)).toBeTruthy();
const saved = async (deckChoices: unknown) => {
  await waitFor(() => expect(sent.at(-1)).toEqual({ orgName: "Anytown", deckChoices }));
};

it("saves a title as an answer, says so, and takes it back", async () => {
  show();
  const field = screen.getByRole("textbox", { name: "Title of “The need”", hidden: true });
  fireEvent.change(field, { target: { value: "Every cold snap the phones drown" } });
  fireEvent.keyDown(field, { key: "Enter" });
  said("“The need” has your title now.");
  const row = { id: "why-now", slideId: "why-now", variant: null, title: "Every cold snap the phones drown" };
  await saved([row]);
  press("Undo");
  said("The last change is undone.");
  await saved([]);
});

it("moves a slide between cover and decision, and says where that ends", async () => {
  show();
  press("Move “The need” earlier");
  said("“The need” stands right behind the cover already.");
  press("Move “The need” later");
  said("“The need” is slide 3 now.");
  await saved([{ id: "why-now", slideId: "why-now", variant: null, place: 3 }]);
});

it("leaves a slide out for one reader alone, and takes the focus to where that is undone", async () => {
  show();
  fireEvent.click(screen.getByRole("radio", { name: "The finance director alone" }));
  press("Leave out “Risks”");
  await saved([{ id: "risks-finance", slideId: "risks", variant: "finance", isLeftOut: true }]);
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "What you changed last" }));
});

it("names what leaves before a slide is called in, and sends it to the appendix", async () => {
  show();
  said("“The need” would go to the appendix for it.");
  press("Tell it in the meeting: Proof");
  await saved([
    { id: "proof", slideId: "proof", variant: null, part: "main" },
    { id: "why-now", slideId: "why-now", variant: null, part: "appendix" },
  ]);
});

it("has one name for each button, and none that moves or leaves out the cover and the decision", () => {
  show();
  const names = screen.getAllByRole("button", { hidden: true }).map((button) => button.getAttribute("aria-label"));
  const own = names.filter((name) => name !== null);
  expect(new Set(own).size).toBe(own.length);
  expect(names.filter((name) => /“(Cover|The decision)”/u.test(name ?? ""))).toEqual([]);
  expect(screen.getByText(/6½ min|5 min/u)).toBeTruthy();
});

it("says where a slide follows what holds for every reader", () => {
  show();
  fireEvent.click(screen.getByRole("radio", { name: "The finance director alone" }));
  press("As Foothold suggests: Risks");
  said("“Risks” follows what holds for every reader.");
  expect(sent).toEqual([]);
});

it("puts a slide back, and shows it as Foothold suggests it", async () => {
  show();
  press("Send “Risks” to the appendix");
  await saved([{ id: "risks", slideId: "risks", variant: null, part: "appendix" }]);
  act(() => press("As Foothold suggests: Risks"));
  said("“Risks” is as Foothold suggests it.");
  await saved([]);
});
