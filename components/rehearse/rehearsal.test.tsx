import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { Route } from "next";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Rehearsal } from "./rehearsal";
import { type RehearsalCard, rehearsalCards } from "./rehearsal-card";

const cards = rehearsalCards([
  {
    id: "o1",
    objection: "We have no time.",
    likelihood: 5,
    concede: "Agreed, unless we stop something.",
    answer: "Two summaries stop for it.",
    riskId: { section: "risks", question: "risks", rowId: "r6" },
    raisedBy: { section: "audiences", question: "groups", rowId: "gone" },
    rating: "needs-work",
  },
  {
    id: "o2",
    objection: "Where’s the return?",
    likelihood: 6,
    answer: " ",
    evidenceId: "k1",
    riskId: { rowId: "r6" },
    rating: "no such verdict",
  },
  { id: "o3", objection: "" },
]);
const references = [
  { section: "risks", question: "risks", rowId: "r6", labelColumn: "title", label: "Staff burn out" } as const,
];
const onRate = vi.fn();

const rehearsal = (given: readonly RehearsalCard[], firstId: string | null = null) => (
  <Rehearsal
    cards={given}
    firstId={firstId}
    references={references}
    sectionHref={"/objections" as Route}
    onRate={onRate}
    chance={() => 0}
  />
);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const key = (pressed: string, target: Element = document.body) => fireEvent.keyDown(target, { key: pressed });
const objection = () => screen.getByRole("heading", { level: 2 }).textContent;
const answer = () => screen.queryByRole("heading", { name: "Your answer" });

function start(given: readonly RehearsalCard[] = cards, firstId: string | null = null) {
  const view = render(rehearsal(given, firstId));
  press("Start rehearsing");
  return view;
}

beforeEach(() => {
  onRate.mockReset();
});
afterEach(cleanup);

describe("a rehearsal", () => {
  it("takes as a card what says its objection, and of the rest what can be read", () => {
    expect(cards.map(({ id }) => id)).toEqual(["o1", "o2"]);
    expect(cards[1]).toMatchObject({
      likelihood: null,
      answer: null,
      evidenceId: null,
      riskId: null,
      rating: null,
    });
  });

  it("says how it stands before the first card, and answers no key yet", () => {
    render(rehearsal(cards));
    expect(screen.getByText("2 objections: 1 needs work, 1 not tried yet")).toBeTruthy();
    key("ArrowRight");
    key(" ");
    expect(screen.getByRole("button", { name: "Start rehearsing" })).toBeTruthy();
  });

  it("begins with the card that was asked for, and by chance where that one is gone", () => {
    start(cards, "o2");
    expect(objection()).toBe("“Where’s the return?”");
    cleanup();
    start(cards, "o9");
    expect(objection()).toBe("“We have no time.”");
  });

  it("keeps the answer back until it is asked for, and gives the focus to what is new", () => {
    start();
    expect(document.activeElement?.textContent).toBe("“We have no time.”");
    expect(screen.getByText("For certain")).toBeTruthy();
    expect(answer()).toBeNull();
    expect(screen.queryByText("Two summaries stop for it.")).toBeNull();
    expect(screen.queryByRole("button", { name: /Went well/ })).toBeNull();
    press("Show the answer");
    expect(document.activeElement).toBe(answer());
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms).toEqual(["Grant first", "Then answer", "The risk that treats it"]);
    expect(screen.getByText("Staff burn out")).toBeTruthy();
    press(/^Next objection/);
    expect(document.activeElement?.textContent).toBe("“Where’s the return?”");
    expect(answer()).toBeNull();
  });

  it("says so where nothing is written yet, and leads there", () => {
    start(cards, "o2");
    press("Show the answer");
    expect(screen.getByText("There is no answer yet.")).toBeTruthy();
    const link = screen.getByRole("link", { name: "Write the answer" });
    expect(link.getAttribute("href")).toBe("/objections#q-objections-o2-answer");
  });

  it("comes back to the one objection where there is no other", () => {
    start(cards.slice(0, 1));
    press("Show the answer");
    press("Say it again");
    expect(objection()).toBe("“We have no time.”");
    expect(answer()).toBeNull();
  });

  it("goes on where the card on the table was taken out by somebody else", () => {
    const { rerender } = start();
    rerender(rehearsal(cards.slice(1)));
    expect(objection()).toBe("This objection was just taken out of your list");
    press("Next objection");
    expect(objection()).toBe("“Where’s the return?”");
  });
});

describe("how it went", () => {
  it("is given by a button, and taken back by the same", () => {
    const { rerender } = start();
    press("Show the answer");
    const pressed = () => screen.getAllByRole("button", { pressed: true }).map((button) => button.textContent?.trim());
    expect(pressed()).toEqual(["Needs work"]);
    press("Went well");
    expect(onRate).toHaveBeenLastCalledWith("o1", "went-well");
    rerender(rehearsal(cards.map((card) => (card.id === "o1" ? { ...card, rating: "went-well" } : card))));
    expect(pressed()).toEqual(["Went well"]);
    expect(answer()).not.toBeNull();
    expect(screen.getByText("2 objections: 1 went well, 1 not tried yet")).toBeTruthy();
    press("Went well");
    expect(onRate).toHaveBeenLastCalledWith("o1", "not-tried");
  });
});

describe("the keys of a rehearsal", () => {
  it("are Space for the answer and the right arrow for the next one", () => {
    start();
    key(" ");
    expect(answer()).not.toBeNull();
    expect(key(" ")).toBe(true);
    key("ArrowRight");
    expect(objection()).toBe("“Where’s the return?”");
  });

  it("stay with the control that has the focus, and with the browser where another key is held", () => {
    start();
    key(" ", screen.getByRole("button", { name: /^Next objection/ }));
    key("ArrowRight", screen.getByRole("combobox", { name: "Time to answer" }));
    fireEvent.keyDown(document.body, { key: "ArrowRight", altKey: true });
    fireEvent.keyDown(document.body, { key: "ArrowRight", repeat: true });
    expect(objection()).toBe("“We have no time.”");
    expect(answer()).toBeNull();
    key("ArrowRight", screen.getByRole("button", { name: /^Next objection/ }));
    expect(objection()).toBe("“Where’s the return?”");
  });
});

describe("the clock of a rehearsal", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const face = () => screen.getByRole("timer").textContent;
  const setClock = (length: string) => {
    const { value } = screen.getByRole<HTMLOptionElement>("option", { name: length });
    fireEvent.change(screen.getByRole("combobox", { name: "Time to answer" }), { target: { value } });
  };
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

  /** All that a screen reader was told in so many seconds, one look a second. */
  function toldIn(seconds: number): (string | null)[] {
    const told = [screen.getByRole("status").textContent];
    for (let second = 0; second < seconds; second += 1) {
      pass(1);
      const words = screen.getByRole("status").textContent;
      if (words !== told.at(-1)) told.push(words);
    }
    return told;
  }

  it("counts 20 seconds, tells two moments of them, and takes nothing away when they are up", () => {
    start();
    expect(face()).toBe("0:20");
    pass(3);
    expect(face()).toBe("0:17");
    expect(toldIn(30)).toEqual(["", "10 seconds left", "Time is up"]);
    expect(face()).toBe("0:00");
    expect(objection()).toBe("“We have no time.”");
    expect(answer()).toBeNull();
  });

  it("counts 2 minutes where those are chosen", () => {
    start();
    setClock("2 minutes");
    expect(face()).toBe("2:00");
    expect(toldIn(130)).toEqual(["", "1 minute left", "10 seconds left", "Time is up"]);
  });

  it("can be off", () => {
    start();
    setClock("No clock");
    expect(screen.queryByRole("timer")).toBeNull();
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("can be stopped and begun again", () => {
    start();
    pass(5);
    press("Stop the clock");
    pass(60);
    expect(face()).toBe("0:15");
    press("Start the clock again");
    expect(face()).toBe("0:20");
    pass(1);
    expect(face()).toBe("0:19");
  });

  it("stands still once the answer is on show, and begins anew with the next card", () => {
    start();
    pass(8);
    key(" ");
    pass(30);
    expect(face()).toBe("0:12");
    expect(screen.queryByRole("button", { name: /the clock/ })).toBeNull();
    key("ArrowRight");
    expect(face()).toBe("0:20");
  });

  it("is right after a nap of the tab, when no tick came", () => {
    start();
    act(() => {
      vi.setSystemTime(Date.now() + 15_000);
      vi.advanceTimersByTime(200);
    });
    expect(face()).toBe("0:05");
  });
});
