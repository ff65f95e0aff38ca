// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { Route } from "next";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropTexts } from "@/lib/browser/unsaved-texts";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { contextAsked } from "@/lib/domain/sections/context/asked";
import { safeguardsAsked } from "@/lib/domain/sections/safeguards/asked";
import { ConfirmForm } from "./confirm-form";
import type { ConfirmSection, ConfirmWords } from "./confirm-words";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const sent: { address: string; body: { answers: object; confirmed?: string[] } }[] = [];

const words = (sectionId: "context" | "safeguards", questionKey: string, text: string): ConfirmWords => ({
  place: { sectionId, questionKey },
  value: text,
  text,
  about: "A question",
  slides: questionKey === "houseRules" ? ["Who may say what", "Two", "Three"] : [],
  origin: sectionId === "context" ? "drafted" : "library",
  href: `/proposals/${proposalId}/sections/${sectionId}#q-${questionKey}` as Route,
});
const message = words("context", "keyMessage", "One small step for 16 weeks");
const rules = words("safeguards", "houseRules", "Be kind to each other");
const correction = words("safeguards", "correctionProtocol", "Correct it where it stood");
const sections: readonly ConfirmSection[] = [
  { id: "context", title: "The decision", words: [message] },
  { id: "safeguards", title: "Rules", words: [rules, correction] },
];
const answers = { context: { keyMessage: message.text }, safeguards: { houseRules: rules.text } };

function show() {
  const loaded = (id: keyof typeof answers) => ({
    ...{ revision: 3, answers: answers[id], finished: false, unknown: [], confirmed: [] },
  });
  render(
    <ConfirmForm
      proposalId={proposalId}
      sections={sections}
      asked={[contextAsked, safeguardsAsked]}
      loaded={{ context: loaded("context"), safeguards: loaded("safeguards") }}
      setting={{ proposalTitle: "Winter", locale: "en-GB", currency: "GBP", references: [] }}
    />,
  );
}

const part = (title: string) => within(screen.getByRole("region", { name: title }));
const settle = () => act(() => vi.advanceTimersByTimeAsync(2_000));

async function press(title: string, name: string | RegExp): Promise<void> {
  fireEvent.click(part(title).getByRole("button", { name }));
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    sent.push({ address, body: JSON.parse(String(init.body)) });
    const revision = 3 + sent.length;
    return Response.json({ revision, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] });
  });
});
afterEach(() => {
  cleanup();
  dropTexts();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the list of words to confirm", () => {
  it("shows the words, whose they are, and where they can be changed", () => {
    show();
    expect(screen.getByText("0 of 3 read").getAttribute("role")).toBe("status");
    expect(part("Rules").getByText(rules.text)).toBeTruthy();
    expect(part("Rules").getByText("Prints on “Who may say what” and 2 more slides")).toBeTruthy();
    expect(part("Rules").getAllByText("From the library")).toHaveLength(2);
    expect(part("The decision").getByText("Drafted from your answers")).toBeTruthy();
    expect(
      part("Rules")
        .getByRole("link", { name: /Change.*Be kind/ })
        .getAttribute("href"),
    ).toBe(rules.href);
  });

  it("saves what was kept beside the answers as they stand, and goes on from the way back", async () => {
    show();
    await press("The decision", /^Keep/);
    expect(sent).toEqual([
      {
        address: expect.stringContaining("/sections/context"),
        body: { answers: answers.context, confirmed: [expect.stringMatching(/^kept:keyMessage:[0-9a-f]{8}$/)] },
      },
    ]);
    expect(part("The decision").getByText("Kept")).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^Undo/);
    expect(screen.getByText("1 of 3 read")).toBeTruthy();
  });

  it("takes back what was said", async () => {
    show();
    await press("Rules", /^Leave out.*Be kind/);
    expect(sent.at(-1)?.body.confirmed).toEqual([expect.stringMatching(/^left-out:houseRules:/)]);
    expect(part("Rules").getByText("Left out")).toBeTruthy();
    await press("Rules", /^Undo/);
    expect(sent.at(-1)?.body.confirmed).toEqual([]);
    expect(document.activeElement?.textContent).toMatch(/^\s*Keep/);
  });

  it("keeps all that is left in a section with one press, below the last of it", async () => {
    show();
    expect(part("The decision").queryByRole("button", { name: /^Keep these/ })).toBeNull();
    await press("Rules", "Keep these 2");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body.confirmed).toHaveLength(2);
    expect(part("Rules").getByText("All read")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Rules");
  });
});
