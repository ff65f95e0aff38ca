import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announceFullDisk } from "@/lib/browser/disk-news";
import { router } from "@/tests/support/test-router";
import { DiskNote } from "./disk-note";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const LEVELS = ["roomy", "low", "no-exports", "full"] as const;
const READERS = ["visitor", "member", "administrator"] as const;

describe("the note on the disk", () => {
  it("tells each reader what it means for them", () => {
    const said = LEVELS.flatMap((level) =>
      READERS.map((reader) => {
        const { container } = render(<DiskNote level={level} freeMb={150} reader={reader} />);
        const words = container.textContent ?? "";
        cleanup();
        return [level, reader, words.split(/[:.]/)[0], words.includes("150 MB")];
      }),
    );
    expect(said).toEqual([
      ["roomy", "visitor", "", false],
      ["roomy", "member", "", false],
      ["roomy", "administrator", "", false],
      ["low", "visitor", "", false],
      ["low", "member", "", false],
      ["low", "administrator", "The server’s disk is filling up", true],
      ["no-exports", "visitor", "", false],
      ["no-exports", "member", "No files can be made just now", false],
      ["no-exports", "administrator", "No files can be made just now", true],
      ["full", "visitor", "Nothing can be saved", false],
      ["full", "member", "Nothing can be saved", false],
      ["full", "administrator", "Nothing can be saved", true],
    ]);
  });

  it("asks again every half minute while it is shown, so that it goes by itself", () => {
    render(<DiskNote level="full" freeMb={150} reader="member" />);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(router.refresh).toHaveBeenCalledTimes(2);
  });

  it("asks nothing while there is room, until a save was refused for want of it", () => {
    render(<DiskNote level="roomy" freeMb={5_000} reader="member" />);
    act(() => void vi.advanceTimersByTime(120_000));
    expect(router.refresh).not.toHaveBeenCalled();
    act(announceFullDisk);
    expect(router.refresh).toHaveBeenCalledTimes(1);
  });
});
