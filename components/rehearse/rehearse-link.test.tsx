import { cleanup, render, screen } from "@testing-library/react";
import type { Route } from "next";
import { afterEach, expect, it } from "vitest";
import { rehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";
import { RehearseLink } from "./rehearse-link";

afterEach(cleanup);

const said = (rating: "went-well" | "needs-work" | null) => ({ objection: "We have no time.", rating });
const show = (...rows: Parameters<typeof rehearsalTally>[0]) =>
  render(<RehearseLink tally={rehearsalTally(rows)} href={"/rehearse" as Route} className="" />);

it("leads to the cards and says how far rehearsing has come", () => {
  show(said("went-well"), said("needs-work"), said("needs-work"), said(null));
  expect(screen.getByRole("link", { name: "Rehearse your answers" }).getAttribute("href")).toBe("/rehearse");
  expect(screen.getByText("4 objections: 1 went well, 2 need work, 1 not tried yet.")).toBeTruthy();
});

it("says so where none was tried", () => {
  show(said(null));
  expect(screen.getByText("1 objection: none tried yet.")).toBeTruthy();
});

it("is absent where there is nothing to rehearse", () => {
  show();
  expect(screen.queryByRole("link")).toBeNull();
});

it("counts nothing beside a form", () => {
  render(<RehearseLink tally={null} href={"/rehearse" as Route} className="" />);
  expect(screen.getByText("One at a time, aloud, with a clock.")).toBeTruthy();
});
