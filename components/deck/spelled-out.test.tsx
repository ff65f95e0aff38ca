// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SpelledOut } from "./spelled-out";

afterEach(cleanup);

it("lists each short form with what is printed for it and how often, and leads to the question", () => {
  const changes = [
    { from: "w/", to: "with", count: 3 },
    { from: "2 hrs", to: "2 hours", count: 1 },
  ];
  render(<SpelledOut changes={changes} href="/help" />);
  expect(screen.getByText("Documents spell out 2 short forms")).toBeTruthy();
  expect(screen.getAllByRole("listitem", { hidden: true }).map((line) => line.textContent)).toEqual([
    "“w/” is printed as “with”, 3 times",
    "“2 hrs” is printed as “2 hours”",
  ]);
  expect(screen.getByText("Print them as they are typed").getAttribute("href")).toBe("/help");
});

it("is not there where nothing is spelled out", () => {
  const { container } = render(<SpelledOut changes={[]} href="/help" />);
  expect(container.innerHTML).toBe("");
});
