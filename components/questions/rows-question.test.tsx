import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { FormProvider, useForm } from "react-hook-form";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import { plainQuestionSetting } from "@/tests/support/plain-question-setting";
import { questionAddress } from "./field-address";
import { QuestionField } from "./question-field";
import { type QuestionSetting, QuestionSettingProvider } from "./question-setting";

afterEach(cleanup);

const controls: AnyRowsQuestion = {
  kind: "rows",
  label: "Controls",
  use: "print",
  tier: "first",
  cap: 5,
  item: "control",
  titleColumn: "text",
  columns: {
    text: { kind: "text", label: "Control", use: "print", tier: "first" },
    works: { kind: "yesNo", label: "Works", use: "print", tier: "first" },
  },
};
const risks: AnyRowsQuestion = {
  ...controls,
  label: "Risks",
  item: "risk",
  titleColumn: "title",
  cap: 3,
  columns: {
    title: { kind: "text", label: "Risk", use: "print", tier: "first" },
    likelihood: { kind: "scale", label: "Likelihood", use: "print", tier: "first", min: 1, max: 5, labels: [] },
    owned: { kind: "yesNo", label: "Owned", use: "print", tier: "first" },
    controls,
  },
};

const THREE = [
  { id: "a", title: "Takeover" },
  { id: "b", title: "Wrong account" },
  { id: "c", title: "Overload" },
];

type HostProps = {
  rows: object[];
  overrides: Partial<QuestionSetting>;
  onValues: (values: unknown) => void;
};

function Host({ rows, overrides, onValues }: HostProps) {
  const form = useForm({ defaultValues: { risks: { list: rows } } });
  return (
    <FormProvider {...form}>
      <QuestionSettingProvider value={{ ...plainQuestionSetting, ...overrides }}>
        <QuestionField question={risks} address={questionAddress("risks", "list")} />
        <button type="button" onClick={() => onValues(form.getValues().risks.list)}>
          Read
        </button>
      </QuestionSettingProvider>
    </FormProvider>
  );
}

function renderRows(rows: object[], overrides: Partial<QuestionSetting> = {}) {
  const onValues = vi.fn();
  render(<Host rows={rows} overrides={overrides} onValues={onValues} />);
  return () => {
    fireEvent.click(screen.getByText("Read"));
    return onValues.mock.lastCall?.[0];
  };
}

const titles = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

describe("R28 adding and removing", () => {
  it("puts the focus into the first field of a new row", () => {
    renderRows([]);
    fireEvent.click(screen.getByRole("button", { name: "Add a risk" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Risk"));
  });

  it("names the row in the button that removes it, and moves the focus to the next row", () => {
    renderRows(THREE);
    fireEvent.click(screen.getByRole("button", { name: "Remove: Wrong account" }));
    expect(titles()).toEqual(["Takeover", "Overload"]);
    expect(document.activeElement?.textContent).toBe("Overload");
  });

  it("moves the focus to Add when the last row goes", () => {
    renderRows(THREE.slice(0, 1));
    fireEvent.click(screen.getByRole("button", { name: "Remove: Takeover" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add a risk" }));
  });
});

describe("R29 Undo", () => {
  it("brings a removed row back in its place with everything in it", () => {
    const read = renderRows([
      ...THREE.slice(0, 1),
      { id: "b", title: "Wrong account", likelihood: 4 },
      ...THREE.slice(2),
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Remove: Wrong account" }));
    expect(screen.getByText("Removed ‘Wrong account’.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Undo: bring back ‘Wrong account’" }));
    expect(titles()).toEqual(["Takeover", "Wrong account", "Overload"]);
    expect(read()[1]).toMatchObject({ id: "b", title: "Wrong account", likelihood: 4 });
  });
});

describe("R26 moving", () => {
  it("moves a row, keeps the focus on it and says where it went", () => {
    const read = renderRows(THREE);
    fireEvent.click(screen.getByRole("button", { name: "Move down: Takeover" }));
    expect(read().map((row: { id: string }) => row.id)).toEqual(["b", "a", "c"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move down: Takeover" }));
    expect(screen.getByRole("status").textContent).toBe("Moved ‘Takeover’ to 2 of 3");
  });

  it("says so where there is no further to go", () => {
    const read = renderRows(THREE);
    fireEvent.click(screen.getByRole("button", { name: "Move up: Takeover" }));
    expect(read().map((row: { id: string }) => row.id)).toEqual(["a", "b", "c"]);
    expect(screen.getByRole("status").textContent).toBe("‘Takeover’ is already first");
  });
});

describe("rows on screen", () => {
  it("opens the row that a link leads into", () => {
    renderRows(THREE, { revealed: { anchor: "q-list-b-title", times: 1 } });
    expect(screen.getByRole("button", { name: "Wrong account" }).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("button", { name: "Takeover" }).getAttribute("aria-expanded")).toBe("false");
  });

  it("keeps a list inside a row with its row", () => {
    const read = renderRows([{ id: "a", title: "Takeover" }]);
    fireEvent.click(screen.getByRole("button", { name: "Add a control: Takeover" }));
    fireEvent.change(screen.getByLabelText("Control"), { target: { value: "Second factor" } });
    expect(read()[0].controls).toMatchObject([{ text: "Second factor" }]);
  });

  it("names every button of a list inside a row after that row too, so that no two open rows share one", () => {
    const inside = [{ id: "x", text: "Second factor", works: true }];
    renderRows(THREE.slice(0, 2).map((row) => ({ ...row, controls: inside })));
    for (const title of ["Takeover", "Wrong account"]) fireEvent.click(screen.getByRole("button", { name: title }));
    const names = screen
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label") ?? button.textContent);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    expect(names).toContain("Remove: Second factor, Takeover");
    expect(names).toContain("Clear: Works, Second factor, Takeover");
    expect(names).toContain("Add another control: Wrong account");
  });

  it("says how far a list is over what it holds, and keeps every row", () => {
    const read = renderRows([...THREE, { id: "d", title: "One more" }]);
    expect(screen.getByText(/^1 more than the 3 this list holds\./)).toBeTruthy();
    expect(read()).toHaveLength(4);
  });

  it("says why nothing can be added to a full list, until something is removed", () => {
    renderRows(THREE);
    expect(screen.queryByRole("button", { name: /^Add another/ })).toBeNull();
    expect(screen.getByText("This list holds at most 3 entries. Remove one to add another risk.")).toBeTruthy();
    fireEvent.click(screen.getAllByRole("button", { name: /^Remove/ })[0] as HTMLElement);
    expect(screen.getByRole("button", { name: "Add another risk" })).toBeTruthy();
  });

  it("shows a message beside the field it belongs to", () => {
    renderRows(THREE.slice(0, 1), { errors: new Map([["q-list-a-title", "Enter an answer to “Risk”"]]) });
    expect(screen.getByLabelText("Risk").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Enter an answer to “Risk”")).toBeTruthy();
  });
});
