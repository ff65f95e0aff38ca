import { describe, expect, it } from "vitest";
import { createWaitingLine } from "./waiting-line";

/** Work that ends when the test says so; `started` holds the names in the order in which their turns came. */
function makeWork() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((end) => {
      started.push(name);
      ends.set(name, () => end(name));
    });
  const finish = async (name: string): Promise<void> => {
    ends.get(name)?.();
    // A turn of the loop, so that whoever is next has started.
    await new Promise(setImmediate);
  };
  return { started, work, finish };
}

describe("a waiting line", () => {
  it("runs so many at once, keeps one owner's own in order and turns away who finds it full", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 2 });
    const { started, work, finish } = makeWork();
    const all = ["1", "2", "3"].map((name) => line.join("a", work(name)));
    expect(await line.join("a", work("4"))).toBeNull();
    for (const name of ["1", "2", "3"]) await finish(name);
    expect(await Promise.all(all)).toEqual(["1", "2", "3"]);
    expect(started).toEqual(["1", "2", "3"]);
  });

  it("lets owners take turns, however much one of them asked for before", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 20 });
    const { started, work, finish } = makeWork();
    const asked = ["a1", "a2", "a3", "a4", "b1", "b2", "c1"];
    const all = asked.map((name) => line.join(name.charAt(0), work(name)));
    for (const name of ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]) {
      expect(started.at(-1)).toBe(name);
      await finish(name);
    }
    expect(await Promise.all(all)).toEqual(asked);
  });

  it("says how many start before one's own, which never becomes more", async () => {
    const line = createWaitingLine({ atOnce: 2, waiting: 20 });
    const { work, finish } = makeWork();
    expect(line.placeOf("a")).toEqual({ running: 0, ahead: null });
    for (const name of ["a1", "a2", "a3", "a4", "b1", "c1"]) void line.join(name.charAt(0), work(name));
    expect(["a", "b", "c", "d"].map((owner) => line.placeOf(owner))).toEqual([
      { running: 2, ahead: 0 },
      { running: 2, ahead: 1 },
      { running: 2, ahead: 2 },
      { running: 2, ahead: null },
    ]);
    void line.join("d", work("d1"));
    expect(["a", "b", "c"].map((owner) => line.placeOf(owner).ahead)).toEqual([0, 1, 2]);
    await finish("a1");
    // The third of a's runs; its fourth waits behind everybody.
    expect(["b", "c", "d", "a"].map((owner) => line.placeOf(owner).ahead)).toEqual([0, 1, 2, 3]);
  });

  it("bounds what one owner and what all may have waiting", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 3, waitingEach: 2 });
    const { work } = makeWork();
    void line.join("a", work("a1"));
    void line.join("a", work("a2"));
    void line.join("a", work("a3"));
    expect(await line.join("a", work("a4"))).toBeNull();
    void line.join("b", work("b1"));
    expect(await line.join("c", work("c1"))).toBeNull();
  });

  it("keeps a place free for others where an owner may run one at a time", async () => {
    const line = createWaitingLine({ atOnce: 2, atOnceEach: 1, waiting: 20 });
    const { started, work, finish } = makeWork();
    void line.join("a", work("a1"));
    void line.join("a", work("a2"));
    void line.join("b", work("b1"));
    void line.join("c", work("c1"));
    expect(started).toEqual(["a1", "b1"]);
    await finish("b1");
    expect(started).toEqual(["a1", "b1", "c1"]);
    await finish("a1");
    expect(started).toEqual(["a1", "b1", "c1", "a2"]);
  });

  it("lets who waits leave, and starts nothing for them", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 1 });
    const { started, work, finish } = makeWork();
    const patience = new AbortController();
    void line.join("a", work("a1"));
    const left = line.join("a", work("a2"), patience.signal);
    patience.abort(new Error("too long"));
    await expect(left).rejects.toThrow("too long");
    void line.join("a", work("a3"));
    await finish("a1");
    expect(started).toEqual(["a1", "a3"]);
  });

  it("goes on after work that failed", async () => {
    const line = createWaitingLine({ atOnce: 1, waiting: 0 });
    await expect(line.join("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await line.join("a", async () => 1)).toBe(1);
  });
});
