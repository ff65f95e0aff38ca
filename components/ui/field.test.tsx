import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Field } from "./field";
import { RadioGroup } from "./radio-group";
import { TextInput } from "./text-input";

afterEach(cleanup);

/** The words a screen reader says after the label. */
function describedBy(element: HTMLElement): string[] {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`);
}

test("R19 a control carries its label, hint and error, and keeps the wrong value", () => {
  render(
    <Field
      id="q-cost"
      label="The most it may cost"
      hint="In whole pounds."
      error="Cost must be a number, such as 4,500"
    >
      {(control) => <TextInput {...control} defaultValue="six thousand" />}
    </Field>,
  );
  const input = screen.getByLabelText("The most it may cost");
  expect(input).toHaveProperty("value", "six thousand");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(describedBy(input)).toEqual(["In whole pounds.", "Error: Cost must be a number, such as 4,500"]);
});

test("without hint and error a control is described by nothing", () => {
  render(
    <Field id="q-title" label="Title" isOptional>
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const input = screen.getByLabelText("Title (optional)");
  expect(input.hasAttribute("aria-describedby")).toBe(false);
  expect(input.hasAttribute("aria-invalid")).toBe(false);
  expect(input.hasAttribute("required")).toBe(false);
});

test("R18 the anchor of a group is its first radio, and the group itself carries the error", () => {
  const options = [
    { value: "yes", label: "Yes" },
    { value: "no", label: "No" },
  ];
  render(
    <RadioGroup
      id="q-alone"
      name="alone"
      label="Alone?"
      options={options}
      value={null}
      onValueChange={() => {}}
      error="Choose yes or no"
    />,
  );
  expect(document.getElementById("q-alone")).toBe(screen.getByLabelText("Yes"));
  expect(describedBy(screen.getByRole("group", { name: "Alone?" }))).toEqual(["Error: Choose yes or no"]);
});
