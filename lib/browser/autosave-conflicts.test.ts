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
    expect(autosave.getConflict("context")).toBeNull();
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
    expect(autosave.getConflict("context")).toMatchObject({
      clashes: ["decisionMaker"],
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
      { revision: '"4"', body: { answers: { decisionMaker: "Chief executive" } } },
    ]);
  });

  it("saves mine before it gives way to theirs, so that neither is lost", async () => {
    const requests = fakeNetwork(staleProblem({ decisionMaker: "Leader" }));
    const autosave = openAutosave();
    const merged = vi.fn();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    autosave.onEvent(merged);
    autosave.resolve("context", { decisionMaker: "theirs" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(typedTexts(requests)).toEqual(["Chief executive", "Chief executive", "Leader"]);
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

  it("is sent again on top of a third person's save, and the choice after it", async () => {
    const { requests, autosave } = await giveWay(staleProblem({ decisionMaker: "Leader", meetingName: "Board" }, 7));
    expect(requests.map(({ revision, body }) => [revision, body.answers])).toEqual([
      ['"4"', { decisionMaker: "Chief executive" }],
      ['"7"', { decisionMaker: "Chief executive" }],
      ['"1"', { decisionMaker: "Leader", meetingName: "Board" }],
    ]);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(3);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it("is let go where the server refuses it, and the choice is saved", async () => {
    const { requests, autosave } = await giveWay({ status: 413 });
    expect(typedTexts(requests)).toEqual(["Chief executive", "Leader"]);
    expect(autosave.getState().kind).toBe("saved");
  });
});
