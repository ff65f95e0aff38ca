import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type FieldValues, FormProvider, type UseFormReturn, useForm } from "react-hook-form";
import { afterEach, describe, expect, it, vi } from "vitest";
import { questionAddress } from "@/components/questions/field-address";
import { QuestionField } from "@/components/questions/question-field";
import { QuestionSettingProvider } from "@/components/questions/question-setting";
import type { StoredRow } from "@/lib/domain/draft/draft";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import { plainQuestionSetting } from "@/tests/support/plain-question-setting";
import { takeIn } from "./take-in";

afterEach(cleanup);

const asked = { use: "print", tier: "first" } as const;
const controls: AnyRowsQuestion = {
  ...asked,
  kind: "rows",
  label: "Controls",
  cap: 5,
  item: "control",
  titleColumn: "text",
  columns: { text: { ...asked, kind: "text", label: "Control" } },
};
const risks: AnyRowsQuestion = {
  ...controls,
  label: "Risks",
  item: "risk",
  titleColumn: "title",
  columns: {
    title: { ...asked, kind: "text", label: "Risk" },
    owner: { ...asked, kind: "text", label: "Owner" },
    controls,
  },
};

type HostProps = { rows: StoredRow[]; onForm: (form: UseFormReturn) => void };

function Host({ rows, onForm }: HostProps) {
  const form = useForm<FieldValues>({ defaultValues: { risks: { list: rows } } });
  onForm(form);
  const revealed = { anchor: `q-list-${rows[0]?.id}`, times: 1 };
  return (
    <FormProvider {...form}>
      <QuestionSettingProvider value={{ ...plainQuestionSetting, revealed }}>
        <QuestionField question={risks} address={questionAddress("risks", "list")} />
      </QuestionSettingProvider>
    </FormProvider>
  );
}

function open(rows: StoredRow[]): UseFormReturn {
  const onForm = vi.fn<(form: UseFormReturn) => void>();
  render(<Host rows={rows} onForm={onForm} />);
  const form = onForm.mock.lastCall?.[0];
  if (!form) throw new Error("The form was not drawn");
  return form;
}

const field = (label: string): HTMLTextAreaElement => screen.getAllByLabelText(label)[0] as HTMLTextAreaElement;
const titles = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

function typeInOwner(text: string): HTMLTextAreaElement {
  const owner = field("Owner");
  owner.focus();
  fireEvent.change(owner, { target: { value: text } });
  owner.setSelectionRange(3, 3);
  return owner;
}

function expectUndisturbed(owner: HTMLTextAreaElement): void {
  expect(document.activeElement).toBe(owner);
  expect([owner.isConnected, owner.selectionStart]).toEqual([true, 3]);
}

describe("answers that come in from elsewhere", () => {
  it("change a field of the very row somebody types in, and leave the cursor where it is", () => {
    const form = open([{ id: "a", title: "Takeover", owner: "" }]);
    const owner = typeInOwner("Head of IT");
    act(() => takeIn(form, "risks", { list: [{ id: "a", title: "Takeover of the account", owner: "Head of IT" }] }));
    expect(field("Risk").value).toBe("Takeover of the account");
    expectUndisturbed(owner);
  });

  it("add rows before and after the row somebody types in, and keep it whole", () => {
    const form = open([{ id: "a", title: "Takeover", owner: "" }]);
    const owner = typeInOwner("Head of IT");
    const list: StoredRow[] = [
      { id: "t", title: "Theirs, first" },
      { id: "a", title: "Takeover of the account", owner: "Head of IT" },
      { id: "u", title: "Theirs, last" },
    ];
    act(() => takeIn(form, "risks", { list }));
    expect(titles()).toEqual(["Theirs, first", "Takeover of the account", "Theirs, last"]);
    expect(owner.value).toBe("Head of IT");
    expectUndisturbed(owner);
    fireEvent.change(owner, { target: { value: "Head of IT, day and night" } });
    expect(form.getValues("risks.list.1.owner")).toBe("Head of IT, day and night");
    expect(form.getValues("risks.list.0")).toEqual({ id: "t", title: "Theirs, first" });
  });

  it("take out a row, and reach into the lists inside a row", () => {
    const form = open([
      { id: "a", title: "Takeover", controls: [{ id: "x", text: "Two people" }] },
      { id: "b", title: "Wrong account" },
    ]);
    const list: StoredRow[] = [
      {
        id: "a",
        title: "Takeover",
        controls: [
          { id: "y", text: "A key" },
          { id: "x", text: "Two keys" },
        ],
      },
    ];
    act(() => takeIn(form, "risks", { list }));
    expect(form.getValues("risks.list")).toEqual(list);
    expect(screen.getAllByLabelText("Control").map((each) => (each as HTMLTextAreaElement).value)).toEqual([
      "A key",
      "Two keys",
    ]);
  });
});
