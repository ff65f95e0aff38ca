import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countCharacters } from "@/lib/domain/text/count-characters";
import { CharacterCount } from "./character-count";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const said = (): string => screen.getByRole("status").textContent ?? "";
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test("R23 a count near its limit is spoken once, a second after typing stops", () => {
  const { rerender } = render(<CharacterCount count={95} limit={100} />);
  pass(900);
  rerender(<CharacterCount count={96} limit={100} />);
  pass(900);
  expect(said()).toBe("");
  pass(100);
  expect(said()).toBe("96 of 100 characters");
});

test("R23 far from the limit nothing is spoken, and over it the count says by how much", () => {
  const { rerender } = render(<CharacterCount count={12} limit={100} />);
  pass(2_000);
  expect(said()).toBe("");
  rerender(<CharacterCount count={104} limit={100} overWords="The rest prints in the appendix." />);
  pass(1_000);
  expect(said()).toBe("4 characters over 100. The rest prints in the appendix.");
  rerender(<CharacterCount count={101} limit={100} />);
  pass(1_000);
  expect(said()).toBe("1 character over 100.");
});

test("R23 counts what people see: an emoji of several code points, a letter with its accent", () => {
  expect(countCharacters("👩‍👩‍👧‍👦")).toBe(1);
  expect(countCharacters("e\u0301")).toBe(1);
});
