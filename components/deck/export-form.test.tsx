import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { ExportForm } from "./export-form";
import { ExportPlaceHere } from "./export-place";

afterEach(cleanup);

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");

test("Enter on a choice exports nothing, and on the button it does what the button says", () => {
  render(
    <ExportPlaceHere proposalId={proposalId} place={{ tab: "pptx", variant: "executive", density: "read-ahead" }}>
      <ExportForm
        proposalId={proposalId}
        drawn="pptx"
        readers={[{ value: "executive", label: "Executives" }]}
        isDraft
        instead={null}
        slideTitles={{}}
        problem={null}
      >
        {null}
      </ExportForm>
    </ExportPlaceHere>,
  );
  // False: the browser is kept from sending the form of its own accord.
  const enter = (element: HTMLElement): boolean => fireEvent.keyDown(element, { key: "Enter" });
  for (const radio of screen.getAllByRole("radio")) expect(enter(radio)).toBe(false);
  expect(enter(screen.getByRole("checkbox"))).toBe(false);
  expect(enter(screen.getByRole("button", { name: /^Export/ }))).toBe(true);
  expect(fireEvent.keyDown(screen.getAllByRole("radio")[0] as HTMLElement, { key: " " })).toBe(true);
});
