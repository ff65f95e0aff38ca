import { describe, expect, it, vi } from "vitest";
import { fakeNetwork, openAutosave, turnClockByHand, type, typedTexts } from "@/tests/support/autosave-network";

turnClockByHand();

describe("R7 when typing is sent", () => {
  it("waits 800 ms after the last key and sends the newest text once", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief");
    await vi.advanceTimersByTimeAsync(700);
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(799);
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(typedTexts(requests)).toEqual(["Chief executive"]);
  });

  it("sends at the latest 5 s after the first key, however fast somebody types", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    for (let second = 0; second < 5.5; second += 0.5) {
      type(autosave, `${second}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(typedTexts(requests)).toEqual(["4.5"]);
  });

  it("keeps one request on its way and sends what came meanwhile as one more", async () => {
    const requests = fakeNetwork("hangs");
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "two");
    type(autosave, "three");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(typedTexts(requests)).toEqual(["one"]);
  });

  it("cleans text before it is sent, so that what is acknowledged is what was sent", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief\u200B exec\r\nutive");
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(requests)).toEqual(["Chief exec\nutive"]);
  });

  it("R8 sends at once when asked to", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(typedTexts(requests)).toEqual(["Chief executive"]);
    expect(autosave.hasUnsaved()).toBe(false);
  });
});

describe("R13 what a request carries", () => {
  it("names the revision it builds on and a key of its own", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "two");
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.revision)).toEqual(['"0"', '"1"']);
    expect(new Set(requests.map((each) => each.key)).size).toBe(2);
  });

  it("sends whether the section is finished only when somebody said so", async () => {
    const requests = fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    autosave.edit("context", { answers: { decisionMaker: "one" }, finished: true });
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map((each) => each.body.finished)).toEqual([undefined, true]);
  });
});

describe("R9 what the line says", () => {
  it("says saved only after the server's word, and never while newer text waits", async () => {
    fakeNetwork();
    const autosave = openAutosave();
    expect(autosave.getState()).toEqual({ kind: "untouched" });
    type(autosave, "one");
    expect(autosave.getState()).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({ kind: "saved", at: new Date("2026-12-01T09:00:00.800Z") });
    type(autosave, "two");
    expect(autosave.getState()).toEqual({ kind: "saving" });
  });
});

describe("R2 coming back to a section", () => {
  it("shows what this browser saved last, even where the page still carries an older copy", async () => {
    fakeNetwork();
    const autosave = openAutosave();
    type(autosave, "Chief executive");
    await vi.advanceTimersByTimeAsync(800);
    expect(
      autosave.open("context", { revision: 0, answers: {}, finished: false, unknown: [], confirmed: [] }),
    ).toMatchObject({
      revision: 1,
      answers: { decisionMaker: "Chief executive" },
    });
    expect(
      autosave.open("context", { revision: 7, answers: {}, finished: true, unknown: [], confirmed: [] }),
    ).toMatchObject({
      revision: 7,
    });
  });
});
