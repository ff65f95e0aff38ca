import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Conflict } from "@/lib/browser/section-record";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { askedOf } from "@/lib/domain/sections/define-section";
import { risks as risksSection } from "@/lib/domain/sections/risks/section";
import { rememberAsked } from "./asked-here";
import { ConflictPanel } from "./conflict-panel";

beforeAll(() => rememberAsked([askedOf(risksSection)]));
afterEach(cleanup);

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const risk = { id: "r1", title: "Account takeover", consequence: "Head of IT", likelihood: 2 };

function show(conflict: Pick<Conflict, "clashes" | "mine"> & { theirs: Conflict["mine"] }) {
  const onResolve = vi.fn();
  const theirs = {
    revision: 4,
    finished: false,
    unknown: [],
    confirmed: [],
    savedAt: "2026-12-01T08:59:00Z",
    answers: conflict.theirs,
  };
  render(
    <ConflictPanel
      proposalId={proposalId}
      conflict={{ ...conflict, sectionId: "risks", theirs }}
      setting={{ locale: "en-GB", currency: "GBP", references: [] }}
      onResolve={onResolve}
    />,
  );
  return onResolve;
}

const oneField = {
  clashes: [["risks", "r1", "consequence"]],
  mine: { risks: [{ ...risk, consequence: "Head of digital" }] },
  theirs: { risks: [{ ...risk, consequence: "Press officer" }] },
};
const twoFields = { ...oneField, clashes: [["risks", "r1", "consequence"], ["headline"]] };

describe("R14 the choice between two texts", () => {
  it("asks about the field alone, under its question and the title of its row", () => {
    show(oneField);
    const panel = screen.getByRole("region", { name: /^“What could go wrong” was changed elsewhere at \d\d:59$/ });
    expect(panel.textContent).toContain("Account takeover");
    expect(within(panel).getByRole("heading", { level: 3 }).textContent).toBe(
      "Who is harmed, and how would they notice?",
    );
    expect(panel.textContent).toContain("Head of digital");
    expect(panel.textContent).toContain("Press officer");
    expect(panel.textContent).not.toContain("2, ");
  });

  it("leads to the earlier versions, where the text that is left is kept", () => {
    show(oneField);
    expect(screen.getByRole("link", { name: "earlier versions" }).getAttribute("href")).toBe(
      `/proposals/${proposalId}/sections/risks/history`,
    );
  });

  it("waits until every field is chosen", () => {
    const onResolve = show(twoFields);
    fireEvent.click(screen.getByRole("button", { name: /^Use mine: Account takeover, / }));
    expect(onResolve).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: /^Use mine: Account/ }).getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(screen.getAllByRole("button", { name: /^Use theirs: / }).at(-1) as HTMLElement);
    expect(onResolve).toHaveBeenCalledWith({ "risks.r1.consequence": "mine", headline: "theirs" });
  });

  it("leaves the focus at the field it was about", () => {
    const field = document.createElement("input");
    field.id = "q-risks-r1-consequence";
    document.body.append(field);
    show(oneField);
    fireEvent.click(screen.getByRole("button", { name: /^Use mine/ }));
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it.each(["mine", "theirs"] as const)("takes all of %s at once", (choice) => {
    const onResolve = show(twoFields);
    fireEvent.click(screen.getByRole("button", { name: `Use all of ${choice}` }));
    expect(onResolve).toHaveBeenCalledWith({ "risks.r1.consequence": choice, headline: choice });
  });

  it("says which side removed a row, and what the other made of it", () => {
    show({
      clashes: [["risks", "r1"]],
      mine: { risks: [] },
      theirs: { risks: [{ ...risk, consequence: "Press officer" }] },
    });
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Account takeover");
    expect(screen.getByText("Removed")).toBeTruthy();
    expect(screen.getByText(/Press officer/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Use all/ })).toBeNull();
  });
});
