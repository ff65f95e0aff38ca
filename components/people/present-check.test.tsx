import { cleanup, render, screen } from "@testing-library/react";
import type { Route } from "next";
import { afterEach, expect, it } from "vitest";
import type { PresentGap } from "@/lib/domain/coach/present-gaps";
import type { PlacedPerson } from "./person-words";
import { PresentCheck } from "./present-check";

afterEach(cleanup);

const show = (gaps: readonly PresentGap<PlacedPerson>[]) =>
  render(
    <PresentCheck
      gaps={gaps}
      checkHref={"/check" as Route}
      objectionsHref={"/objections" as Route}
      rehearseHref={"/rehearse" as Route}
    />,
  );

it("says so where nothing stands in the way", () => {
  show([]);
  expect(screen.getByText(/^Nothing blocks it/)).toBeTruthy();
});

it("names each objection in the way and leads to what is missing", () => {
  show([
    { kind: "blockers", count: 2 },
    { kind: "no-objection" },
    { kind: "objection-unanswered", id: "o1", objection: "We have no time." },
    { kind: "objection-unrehearsed", id: "o2", objection: "Where’s the return?" },
  ]);
  const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(screen.getByText("Before you present it:")).toBeTruthy();
  expect(hrefOf("2 things to fix before it is final")).toBe("/check");
  expect(hrefOf("Write down what they will object to, each with your answer")).toBe("/objections");
  expect(hrefOf("No answer yet to “We have no time.”")).toBe("/objections#q-objections-o1-answer");
  expect(hrefOf("Never said aloud: your answer to “Where’s the return?”")).toBe("/rehearse?first=o2");
});
