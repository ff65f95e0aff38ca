import { describe, expect, it, vi } from "vitest";
import {
  fakeNetwork,
  openAutosave,
  openSecond,
  slowNetwork,
  turnClockByHand,
  type,
  typedTexts,
  typeSecond,
} from "@/tests/support/autosave-network";

turnClockByHand();

describe("R11 trouble on the way", () => {
  it("repeats the same request with the same key after 1, 2 and 4 s", async () => {
    const requests = fakeNetwork("no answer", { status: 500 }, { status: 503 });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState().kind).toBe("retrying");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map((each) => each.key)).size).toBe(1);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("sends nothing for somebody else who is signed in by now, says whose text it is, and goes on after", async () => {
    const other = { status: 401, body: { code: "other_account", requestId: "r1" } };
    const requests = fakeNetwork(other, other);
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({ kind: "other-account", owner: "Sam Test" });
    expect(autosave.hasUnsaved()).toBe(true);
    expect(requests.map(({ user }) => user)).toEqual(["user-1"]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.getState().kind).toBe("saved");
    expect(new Set(requests.map(({ key }) => key)).size).toBe(1);
  });

  it("gives up a request that hangs after 20 s and repeats it with the same key", async () => {
    const requests = fakeNetwork("hangs");
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800 + 19_900);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(new Set(requests.map((each) => each.key)).size).toBe(1);
    expect(requests).toHaveLength(2);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("keeps text typed meanwhile out of the repeat and sends it next", async () => {
    const requests = fakeNetwork({ status: 500 });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "two");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(typedTexts(requests)).toEqual(["one", "one", "two"]);
  });

  it("lets other sections pass one the server always answers with a fault", async () => {
    const requests = fakeNetwork({ status: 500 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    typeSecond(autosave, "two");
    await vi.advanceTimersByTimeAsync(800);
    expect(requests.map(({ body }) => body.answers)).toEqual([{ decisionMaker: "one" }, { note: "two" }]);
    expect(autosave.getState().kind).toBe("retrying");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it("keeps the order where no answer came", async () => {
    const requests = fakeNetwork("no answer", { status: 503 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    typeSecond(autosave, "two");
    await vi.advanceTimersByTimeAsync(10_000);
    const one = { decisionMaker: "one" };
    expect(requests.map(({ body }) => body.answers)).toEqual([one, one, one, { note: "two" }]);
  });

  it("waits as long as the server asks", async () => {
    const requests = fakeNetwork({ status: 429, headers: { "retry-after": "20" } });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(20_700);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(requests).toHaveLength(2);
  });

  it("keeps the text while the server's disk is full, and saves it once there is room", async () => {
    const full = { status: 507, headers: { "retry-after": "30" } };
    const requests = fakeNetwork(full, full);
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(31_000);
    expect(autosave.getState()).toEqual({ kind: "disk-full" });
    expect(autosave.unsavedAnswers()).toEqual([{ sectionId: "context", answers: { decisionMaker: "one" } }]);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(typedTexts(requests)).toEqual(["one", "one", "one"]);
    expect(new Set(requests.map((each) => each.key)).size).toBe(1);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("goes on by itself once somebody has signed in again", async () => {
    const requests = fakeNetwork({ status: 401 }, { status: 401 });
    const autosave = openAutosave();
    type(autosave, "one");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({ kind: "signed-out" });
    expect(autosave.hasUnsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(requests).toHaveLength(3);
    expect(autosave.getState().kind).toBe("saved");
  });

  it("does not repeat what the server refuses, keeps the text, and tries the next edit", async () => {
    const requests = fakeNetwork({ status: 413 });
    const autosave = openAutosave();
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    expect(autosave.getState()).toEqual({ kind: "refused", sectionId: "context", fields: [] });
    expect(autosave.unsavedAnswers()).toEqual([{ sectionId: "context", answers: { decisionMaker: "far too long" } }]);
    type(autosave, "short");
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(requests)).toEqual(["far too long", "short"]);
  });

  it("names the fields the server would not keep, until they are changed", async () => {
    const fields = [{ path: "answers.decisionMaker", message: "The most this takes is 20000 characters." }];
    fakeNetwork({ status: 422, body: { code: "answers_invalid", requestId: "r", fields } });
    const autosave = openAutosave();
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.getState()).toEqual({
      kind: "refused",
      sectionId: "context",
      fields: [
        {
          questionKey: "decisionMaker",
          anchor: "q-decisionMaker",
          message: "The most this takes is 20000 characters",
        },
      ],
    });
    type(autosave, "short");
    expect(autosave.getState()).toEqual({ kind: "saving" });
  });

  it("goes on saying that one section was refused after another is saved", async () => {
    fakeNetwork({ status: 413 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(800);
    typeSecond(autosave, "Reports may be wrong");
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.hasUnsaved()).toBe(true);
    expect(autosave.getState()).toEqual({ kind: "refused", sectionId: "context", fields: [] });
  });

  it("sends other sections that wait when one is refused", async () => {
    const requests = fakeNetwork({ status: 413 });
    const autosave = openAutosave();
    openSecond(autosave);
    type(autosave, "far too long");
    typeSecond(autosave, "Reports may be wrong");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests).toHaveLength(2);
    expect(autosave.unsavedAnswers().map(({ sectionId }) => sectionId)).toEqual(["context"]);
  });

  it("sends a shorter text typed while the longer one was away to be refused", async () => {
    const replies = slowNetwork();
    const autosave = openAutosave();
    type(autosave, "far too long");
    await vi.advanceTimersByTimeAsync(800);
    type(autosave, "short");
    replies.answer({ status: 413 });
    await vi.advanceTimersByTimeAsync(800);
    expect(typedTexts(replies.requests)).toEqual(["far too long", "short"]);
    replies.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.getState().kind).toBe("saved");
  });
});
