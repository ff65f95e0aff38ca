// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import type { Route } from "next";
import { afterEach, expect, it } from "vitest";
import { OpenThings } from "./open-things";

const CHECK = "/check" as Route;

afterEach(cleanup);

it.each([
  [2, 1, "2 things to fix before it is final, 1 thing to look at again"],
  [1, 0, "1 thing to fix before it is final"],
  [0, 3, "3 things to look at again"],
])("says how many of each are open and leads to them: %i and %i", (toFix, toLookAt, words) => {
  render(<OpenThings toFix={toFix} toLookAt={toLookAt} href={CHECK} />);
  expect(screen.getByRole("link", { name: words }).getAttribute("href")).toBe("/check");
});

it("says nothing where nothing is open", () => {
  const { container } = render(<OpenThings toFix={0} toLookAt={0} href={CHECK} />);
  expect(container.innerHTML).toBe("");
});
