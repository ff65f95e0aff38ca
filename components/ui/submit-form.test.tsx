import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Field } from "./field";
import { checkFilled } from "./form-checks";
import { type FormProblem, type FormValues, type SentForm, SubmitForm } from "./submit-form";
import { TextInput } from "./text-input";

afterEach(cleanup);

function show(send: (values: FormValues, key: string) => Promise<SentForm>) {
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

test("the same filled-in form keeps its key until it is taken, and any change makes another", async () => {
  const keys: string[] = [];
  let answer: FormProblem[] = [{ fieldId: "title", message: "No answer" }];
  show(async (_values, key) => {
    keys.push(key);
    return answer;
  });
  const send = async (title: string): Promise<void> => {
    fireEvent.change(screen.getByLabelText("Title"), { target: { value: title } });
    const sent = keys.length;
    press("Start");
    await waitFor(() => expect(keys).toHaveLength(sent + 1));
    await screen.findByRole("button", { name: "Start" });
  };
  await send("Winter roads");
  await send("Winter roads");
  answer = [];
  await send("Summer roads");
  await send("Summer roads");
  const [first, again, changed, after] = keys;
  expect(again).toBe(first);
  expect(new Set([first, changed, after]).size).toBe(3);
});

test("a form that leads on stays busy until the next page is there", async () => {
  show(async () => "leaving");
  fireEvent.change(screen.getByLabelText("Title"), { target: { value: "Winter roads" } });
  press("Start");
  expect(await screen.findByRole("button", { name: "Starting" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Start" })).toBeNull();
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
