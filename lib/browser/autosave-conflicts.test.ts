import { describe, expect, it, vi } from "vitest";
import {
  fakeNetwork,
  openAutosave,
  type Reply,
  slowNetwork,
  staleProblem,
  turnClockByHand,
  type,
  typedTexts,
} from "@/tests/support/autosave-network";
import type { Autosave } from "./autosave";

turnClockByHand();

describe("R13 a section said to be finished while its request is away", () => {
  const tick = (autosave: Autosave, finished: boolean): void =>
    autosave.edit("context", { answers: { decisionMaker: "one" }, finished });

  it("takes the tick back where somebody unticks it after typing on", async () => {
    const { requests, answer } = slowNetwork();
    const autosave = openAutosave({ decisionMaker: "one" });
    tick(autosave, true);
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "one more");
    autosave.edit("context", { answers: { decisionMaker: "one more" }, finished: false });
    answer();
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.body.finished)).toEqual([true, false]);
  });

  it("keeps the tick where somebody else saved first and text was typed meanwhile", async () => {
    const { requests, answer } = slowNetwork();
    const autosave = openAutosave({ decisionMaker: "one" });
    tick(autosave, true);
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "one more");
    answer(staleProblem({ decisionMaker: "one" }));
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.body)).toEqual([
      { answers: { decisionMaker: "one" }, finished: true },
      { answers: { decisionMaker: "one more" }, finished: true },
    ]);
  });
});

describe("R14 somebody else saved first", () => {
  it("keeps both sides' changes where they touched different questions", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Chief", meetingName: "Board" }));
    const autosave = openAutosave({ decisionMaker: "Chief" });
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests[1]).toMatchObject({
      revision: '"4"',
      body: { answers: { decisionMaker: "Chief executive", meetingName: "Board" } },
    });
    expect(autosave.listConflicts()).toEqual([]);
  });

  it("takes an equal text for saved", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Chief executive" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("stops saving and shows both texts where both changed the same question", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader of the council" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState()).toEqual({ kind: "conflict" });
    expect(autosave.listConflicts()[0]).toMatchObject({
      clashes: [["decisionMaker"]],
      mine: { decisionMaker: "Chief executive" },
      theirs: { revision: 4, answers: { decisionMaker: "Leader of the council" } },
    });
  });

  it("goes on with mine, on top of theirs", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }));
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.resolve("context", { decisionMaker: "mine" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests.slice(1)).toMatchObject([
      {
        revision: '"4"',
        body: {
          answers: { decisionMaker: "Chief executive" },
          cause: "merge",
          leftOut: [{ decisionMaker: "Leader" }],
        },
      },
    ]);
  });

  it("sends mine along where it gives way to theirs, so that neither is lost", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }));
    const autosave = openAutosave();
    const merged = vi.fn();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.onEvent(merged);
    autosave.resolve("context", { decisionMaker: "theirs" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests.slice(1).map(({ body }) => body)).toEqual([
      { answers: { decisionMaker: "Leader" }, cause: "merge", leftOut: [{ decisionMaker: "Chief executive" }] },
    ]);
    expect(merged).toHaveBeenCalledWith({ kind: "merged", sectionId: "context", answers: { decisionMaker: "Leader" } });
    expect(autosave.getState().kind).toBe("saved");
  });
});

describe("R14 what was given up", () => {
  async function giveWay(...replies: Reply[]) {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }), ...replies);
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.resolve("context", { decisionMaker: "theirs" });
    await vi.advanceTimersByTimeAsync(2_000);
    return { requests: requests.slice(1), autosave };
  }

  it("is sent again with the choice on top of a third person's save", async () => {
    const { requests, autosave } = await giveWay(staleProblem({ decisionMaker: "Leader", meetingName: "Board" }, 7));
    const leftOut = [{ decisionMaker: "Chief executive" }];
    expect(requests.map(({ revision, body }) => [revision, body])).toEqual([
      ['"4"', { answers: { decisionMaker: "Leader" }, cause: "merge", leftOut }],
      ['"7"', { answers: { decisionMaker: "Leader", meetingName: "Board" }, cause: "merge", leftOut }],
    ]);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(2);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it("is let go where the server refuses it, and the choice is saved", async () => {
    const { requests, autosave } = await giveWay({ status: 413 });
    expect(requests.map(({ body }) => "leftOut" in body)).toEqual([true, false]);
    expect(typedTexts(requests)).toEqual(["Leader", "Leader"]);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("holds the other text of every choice, whichever side was taken", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Theirs", meetingName: "Theirs", why: "Theirs" }));
    const autosave = openAutosave();
    autosave.edit("context", { answers: { decisionMaker: "Mine", meetingName: "Mine" } });
    await vi.advanceTimersByTimeAsync(800);
    autosave.resolve("context", { decisionMaker: "mine", meetingName: "theirs" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests[1]?.body).toEqual({
      answers: { decisionMaker: "Mine", meetingName: "Theirs", why: "Theirs" },
      cause: "merge",
      leftOut: [{ decisionMaker: "Theirs", meetingName: "Mine" }],
    });
  });
});

describe("R14 lists that two people change", () => {
  const risks = (...titles: string[]) => ({ risks: titles.map((title) => ({ id: title.toLowerCase(), title })) });

  it("keeps the row each of them added, asks nothing, and says so", async () => {
    const requests = fakeNetwork(staleProblem(risks("Takeover", "Theirs")));
    const autosave = openAutosave(risks("Takeover"));
    const merged = vi.fn();
    autosave.onEvent(merged);
    autosave.edit("context", { answers: risks("Takeover", "Mine") });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests[1]?.body).toEqual({ answers: risks("Takeover", "Theirs", "Mine"), cause: "merge" });
    expect(merged).toHaveBeenCalledWith({
      kind: "merged",
      sectionId: "context",
      answers: risks("Takeover", "Theirs", "Mine"),
    });
    expect(autosave.getState()).toMatchObject({ kind: "saved", mergedWith: new Date("2026-12-01T08:59:00Z") });
  });

  it("says for a minute that it merged, and then no more", async () => {
    fakeNetwork(staleProblem(risks("Theirs")));
    const autosave = openAutosave();
    const add = async (title: string, waitMs: number): Promise<void> => {
      const { answers } = autosave.open("context", {
        revision: 0,
        answers: {},
        finished: false,
        unknown: [],
        confirmed: [],
      });
      autosave.edit("context", { answers: { ...answers, [title]: title } });
      await vi.advanceTimersByTimeAsync(waitMs);
    };
    await add("one", 2_000);
    expect(autosave.getState()).toHaveProperty("mergedWith");
    await add("two", 60_000);
    expect(autosave.getState()).toHaveProperty("mergedWith");
    await add("three", 2_000);
    expect(autosave.getState()).not.toHaveProperty("mergedWith");
  });

  it("asks about a row that one removed and the other edited, and takes it out if so chosen", async () => {
    const theirs = { risks: [{ id: "a", title: "Theirs" }] };
    const requests = fakeNetwork(staleProblem(theirs));
    const autosave = openAutosave({ risks: [{ id: "a", title: "Takeover" }] });
    autosave.edit("context", { answers: { risks: [] } });
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.listConflicts()[0]?.clashes).toEqual([["risks", "a"]]);
    autosave.resolve("context", { "risks.a": "mine" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests[1]?.body).toEqual({ answers: { risks: [] }, cause: "merge", leftOut: [theirs] });
  });

  it("leaves a tick alone that somebody else set", async () => {
    const stale = staleProblem({ decisionMaker: "one" });
    const requests = fakeNetwork({
      ...stale,
      body: { ...stale.body, current: { ...stale.body.current, finished: true } },
    });
    const autosave = openAutosave({ decisionMaker: "one" });
    autosave.edit("context", { answers: { decisionMaker: "one", meetingName: "Board" }, finished: false });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests[1]?.body).not.toHaveProperty("finished");
  });
});
