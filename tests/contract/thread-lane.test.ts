import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createThreadLane, failureOf, type ThreadLane } from "@/lib/export/worker/thread-lane";
import { log } from "@/lib/log";

// What a task does is told to it through shared memory, so that each test waits for a state and never for a time.
const folder = mkdtempSync(resolve("node_modules/.thread-lane-"));
const taskFile = join(folder, "task.mjs");
const NEVER_MS = 3_600_000;
const lanes: ThreadLane[] = [];

beforeAll(() => {
  log.level = "silent";
  writeFileSync(
    taskFile,
    `export default ({ what, gate }) => {
      if (gate) Atomics.wait(new Int32Array(gate), 0, 0);
      if (what === "loop") for (;;);
      if (what === "grow") { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
      if (what === "throw") throw new Error("broken");
      // Outside the task: the thread itself dies of it.
      if (what === "crash") return new Promise(() => setImmediate(() => { throw new Error("broken"); }));
      return what;
    };
    export const named = (what) => "named " + what;`,
  );
});
afterEach(() => Promise.all(lanes.splice(0).map((lane) => lane.close())));
afterAll(() => rmSync(folder, { recursive: true }));

function makeLane(line = { waiting: 5 }, max = 1): ThreadLane {
  const lane = createThreadLane({ taskFile, threads: { min: 1, max }, maxHeapMb: 64, line });
  lanes.push(lane);
  return lane;
}

/** Shared memory on which a task waits until it is opened. */
function makeGate() {
  const gate = new SharedArrayBuffer(4);
  const cell = new Int32Array(gate);
  return {
    gate,
    open: () => {
      Atomics.store(cell, 0, 1);
      Atomics.notify(cell, 0);
    },
  };
}

const options = { owner: "a", limitMs: NEVER_MS, about: {} };

describe("work in a thread", () => {
  it.each([
    ["loop", 1, "time"],
    ["grow", NEVER_MS, "memory"],
    ["throw", NEVER_MS, "fault"],
    ["crash", NEVER_MS, "fault"],
  ])("that does %s within %d ms ends by its %s, and the next is done", async (what, limitMs, ended) => {
    const lane = makeLane();
    expect(await lane.run(() => ({ what }), { ...options, limitMs })).toEqual({ ok: false, ended });
    expect(await lane.run(() => ({ what: "next" }), options)).toEqual({ ok: true, value: "next" });
  });

  it("goes on in one thread while another dies", async () => {
    const lane = makeLane({ waiting: 5 }, 2);
    const { gate, open } = makeGate();
    const over: string[] = [];
    const dying = lane.run(() => ({ what: "crash", gate }), options).finally(() => over.push("dying"));
    const other = lane.run(() => ({ what: "other" }), options).finally(() => over.push("other"));
    expect(await other).toEqual({ ok: true, value: "other" });
    expect(over).toEqual(["other"]);
    open();
    expect(await dying).toEqual({ ok: false, ended: "fault" });
  });

  it("is turned away where the line is full, and leaves it where its patience ends", async () => {
    const lane = makeLane({ waiting: 1 });
    const { gate, open } = makeGate();
    const running = lane.run(() => ({ what: "first", gate }), options);
    let made = 0;
    const makeTask = () => {
      made += 1;
      return { what: "second" };
    };
    const waiting = lane.run(makeTask, { ...options, patienceMs: 1 });
    expect(await lane.run(() => ({ what: "third" }), options)).toEqual({ ok: false, ended: "full" });
    expect(await waiting).toEqual({ ok: false, ended: "time" });
    open();
    expect(await running).toEqual({ ok: true, value: "first" });
    expect(made).toBe(0);
  });

  it("calls the function that is named", async () => {
    expect(await makeLane().run(() => "x", { ...options, name: "named" })).toEqual({ ok: true, value: "named x" });
  });
});

it("says of a limit that what was asked for is at fault, and of anything else that the server is", () => {
  const codes = (["full", "time", "memory", "fault"] as const).map((ended) => failureOf(ended).code);
  expect(codes).toEqual(["unavailable", "deck_too_long", "deck_too_long", "internal"]);
});
