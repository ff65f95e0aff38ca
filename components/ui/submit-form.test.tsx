// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Field } from "./field";
import { checkFilled } from "./form-checks";
import { type FormProblem, type FormValues, SubmitForm } from "./submit-form";
import { TextInput } from "./text-input";

afterEach(cleanup);

function show(send: (values: FormValues) => Promise<FormProblem[]>) {
  render(
    <SubmitForm check={checkFilled("title", "Enter a title")} send={send} submitLabel="Start" busyLabel="Starting">
      {(errorOf) => (
        <Field id="title" label="Title" error={errorOf("title")}>
          {(control) => <TextInput {...control} name="title" />}
        </Field>
      )}
    </SubmitForm>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("nothing is sent while something is missing, and the words stand at the field and in the summary", () => {
  const send = vi.fn(async () => []);
  show(send);
  press("Start");
  expect(send).not.toHaveBeenCalled();
  expect(screen.getAllByText("Enter a title")).toHaveLength(2);
});

test("a refusal is shown and what was typed stays", async () => {
  show(async () => [{ fieldId: "title", message: "That title is taken" }]);
  fireEvent.change(screen.getByLabelText("Title"), { target: { value: "Winter roads" } });
  press("Start");
  expect(await screen.findAllByText("That title is taken")).toHaveLength(2);
  expect(screen.getByLabelText("Title")).toHaveProperty("value", "Winter roads");
});

test("a second press while busy sends nothing more", async () => {
  let finish: (problems: FormProblem[]) => void = () => {};
  const send = vi.fn(() => new Promise<FormProblem[]>((resolve) => (finish = resolve)));
  show(send);
  fireEvent.change(screen.getByLabelText("Title"), { target: { value: "Winter roads" } });
  press("Start");
  const busy = await screen.findByRole("button", { name: "Starting" });
  fireEvent.click(busy);
  expect(send).toHaveBeenCalledTimes(1);
  finish([]);
  await screen.findByRole("button", { name: "Start" });
});

test("R18 the summary stands at the page's own place where there is one, and in the form inside a dialog", () => {
  const place = document.createElement("div");
  place.id = "problems";
  document.body.append(place);
  show(async () => []);
  press("Start");
  expect(place.textContent).toContain("There is a problem");
  place.remove();
});
