import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeNetwork, openAutosave, turnClockByHand, type } from "@/tests/support/autosave-network";
import { SaveStatus } from "./save-status";

const QUIET_TIME_MS = 800;

turnClockByHand();
afterEach(cleanup);

const passQuietTime = () => act(() => vi.advanceTimersByTimeAsync(QUIET_TIME_MS));

describe("SaveStatus", () => {
  it("says that text was not saved, and sends it again by hand", async () => {
    const requests = fakeNetwork("no answer");
    const autosave = openAutosave();
    render(<SaveStatus autosave={autosave} />);
    act(() => type(autosave, "Leader of the council"));
    await passQuietTime();
    expect(screen.getByRole("status").textContent).toBe("Not saved. Trying again");

    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(requests).toHaveLength(2);
    expect(screen.getByRole("status").textContent).toMatch(/^All changes saved at/);
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});
