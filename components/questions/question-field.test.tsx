import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type FieldValues, FormProvider, useForm } from "react-hook-form";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { StoredValue } from "@/lib/domain/draft/draft";
import type { AnyScalarQuestion } from "@/lib/domain/form/question";
import { plainQuestionSetting } from "@/tests/support/plain-question-setting";
import { questionAddress } from "./field-address";
import { QuestionField } from "./question-field";
import { type QuestionSetting, QuestionSettingProvider } from "./question-setting";

afterEach(cleanup);

const base = { label: "Question", use: "print", tier: "first" } as const;

type HostProps = {
  question: AnyScalarQuestion;
  value: StoredValue;
  overrides: Partial<QuestionSetting>;
  onValue: (value: unknown) => void;
};

function Host({ question, value, overrides, onValue }: HostProps) {
  const defaultValues: FieldValues = { pilot: { key: value } };
  const form = useForm<FieldValues>({ defaultValues });
  return (
    <FormProvider {...form}>
      <QuestionSettingProvider value={{ ...plainQuestionSetting, ...overrides }}>
        <QuestionField question={question} address={questionAddress("pilot", "key")} />
        <button type="button" onClick={() => onValue(form.getValues("pilot.key"))}>
          Read
        </button>
      </QuestionSettingProvider>
    </FormProvider>
  );
}

function renderQuestion(
  question: AnyScalarQuestion,
  value: StoredValue = null,
  overrides: Partial<QuestionSetting> = {},
) {
  const onValue = vi.fn();
  render(<Host question={question} value={value} overrides={overrides} onValue={onValue} />);
  return () => {
    fireEvent.click(screen.getByText("Read"));
    return onValue.mock.lastCall?.[0];
  };
}

const type = (text: string) => fireEvent.change(screen.getByLabelText("Question"), { target: { value: text } });

describe("what each kind stores", () => {
  it("keeps text, and “not set” where it was cleared", () => {
    const read = renderQuestion({ ...base, kind: "text" });
    type("Chief executive");
    expect(read()).toBe("Chief executive");
    type("");
    expect(read()).toBeNull();
  });

  it("shows a longer text whole in a field that grows, and keeps it one line", () => {
    const read = renderQuestion({ ...base, kind: "text", limit: 160 });
    expect(screen.getByLabelText("Question").tagName).toBe("TEXTAREA");
    type("We lose control\r\n of the message");
    expect(read()).toBe("We lose control of the message");
  });

  it("has a short text in a field of one line", () => {
    renderQuestion({ ...base, kind: "text", limit: 60 });
    expect(screen.getByLabelText("Question").tagName).toBe("INPUT");
  });

  it("R22 keeps a number, or the words typed so far", () => {
    const read = renderQuestion({ ...base, kind: "number", unit: "hours" });
    type("4 500");
    expect(read()).toBe(4500);
    type("about 5");
    expect(read()).toBe("about 5");
  });

  it("R22 keeps money in minor units", () => {
    const read = renderQuestion({ ...base, kind: "money" });
    type("£6,000.50");
    expect(read()).toBe(600_050);
  });

  it("keeps a date as a calendar day, or its parts as typed", () => {
    const read = renderQuestion({ ...base, kind: "date" });
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "9" } });
    fireEvent.change(screen.getByLabelText("Month"), { target: { value: "2" } });
    expect(read()).toBe("9/2/");
    fireEvent.change(screen.getByLabelText("Year"), { target: { value: "2027" } });
    expect(read()).toBe("2027-02-09");
  });

  it("keeps a choice by its code, and lets it be cleared", () => {
    const options = [
      { value: "go", label: "Go" },
      { value: "stop", label: "Stop" },
    ];
    const read = renderQuestion({ ...base, kind: "choice", options });
    fireEvent.click(screen.getByLabelText("Stop"));
    expect(read()).toBe("stop");
    fireEvent.click(screen.getByRole("button", { name: "Clear: Question" }));
    expect(read()).toBeNull();
  });

  it("writes a year without parting its thousands", () => {
    renderQuestion({ ...base, kind: "number", year: true }, 1990);
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("1990");
  });

  it("keeps a scale as a number, below zero too", () => {
    const labels = ["Against", "Doubtful", "Undecided", "For", "Strongly for"];
    const read = renderQuestion({ ...base, kind: "scale", min: -2, max: 2, labels });
    fireEvent.click(screen.getByLabelText("Against"));
    expect(read()).toBe(-2);
  });

  it("keeps yes and no apart from “not set”", () => {
    const read = renderQuestion({ ...base, kind: "yesNo" });
    expect(read()).toBeNull();
    fireEvent.click(screen.getByLabelText("No"));
    expect(read()).toBe(false);
  });
});

describe("R22 what was read is told", () => {
  const money: AnyScalarQuestion = { ...base, kind: "money" };
  const field = () => screen.getByLabelText<HTMLInputElement>("Question");
  const paste = (text: string) => {
    fireEvent.paste(field(), { clipboardData: { getData: () => text } });
    type(text);
  };

  it("shows an amount as it was read once the field is left", () => {
    const read = renderQuestion(money);
    type("£1.2m");
    expect(field().value).toBe("£1.2m");
    fireEvent.blur(field());
    expect(field().value).toBe("1,200,000");
    expect(read()).toBe(120_000_000);
  });

  it("asks at once what a pasted amount means, and keeps it as it was pasted", () => {
    const read = renderQuestion(money, null, { country: null, currency: "EUR" });
    paste("4.500");
    expect(screen.getByText("Write 4500 or 4.50, because “4.500” can mean either")).toBeTruthy();
    expect(read()).toBe("4.500");
    type("4500");
    expect(screen.queryByText(/^Write/)).toBeNull();
  });

  it("tells what is wrong when the field is left, not while it is typed", () => {
    renderQuestion({ ...base, kind: "number" });
    type("about 5");
    expect(screen.queryByText(/must be a number/)).toBeNull();
    fireEvent.blur(field());
    expect(screen.getByText("“Question” must be a number, such as 12")).toBeTruthy();
  });

  it.each([
    ["GB", "en-GB", "2027-09-02", "Read as 2 September 2027"],
    ["US", "en-US", "2027-02-09", "Read as February 9, 2027"],
  ])(
    "reads a pasted 02/09/2027 in %s as people there write it, and says so in words",
    (country, locale, iso, words) => {
      const read = renderQuestion({ ...base, kind: "date" }, null, { country, locale });
      fireEvent.paste(screen.getByLabelText("Day"), { clipboardData: { getData: () => "02/09/2027" } });
      expect(read()).toBe(iso);
      expect(document.body.textContent?.replaceAll("\u00A0", " ")).toContain(words);
      fireEvent.change(screen.getByLabelText("Day"), { target: { value: "3" } });
      expect(screen.queryByText(/^Read as/)).toBeNull();
    },
  );
});

describe("R30 whose words they are", () => {
  const question: AnyScalarQuestion = {
    ...base,
    kind: "text",
    help: {
      why: "They fear it.",
      good: "names who is harmed.",
      weak: "“Reputational risk.” Nobody can prevent it.",
      example: "Residents see a false road closure on the coldest night",
    },
  };

  it("shows why leaders ask, a good answer and a weak one with its reason", () => {
    renderQuestion(question);
    const told = (head: string) => screen.getByText(head).parentElement?.textContent;
    expect(told("Why leaders ask this")).toContain("They fear it.");
    expect(told("A good answer")).toContain("names who is harmed.");
    expect(told("A weak answer")).toContain("“Reputational risk.” Nobody can prevent it.");
  });

  it("inserts the example marked, and takes the mark away with the first change", () => {
    renderQuestion(question);
    fireEvent.click(screen.getByRole("button", { name: /^Use an example: / }));
    expect(screen.getByText("Example")).toBeTruthy();
    type("Residents see a false road closure");
    expect(screen.queryByText("Example")).toBeNull();
  });

  it("says which words were drafted", () => {
    renderQuestion(question, "A 16-week pilot", { drafted: new Map([["q-key", "A 16-week pilot"]]) });
    expect(screen.getByText("Drafted for you. Read it once")).toBeTruthy();
  });
});

describe("R6 conditions", () => {
  it("hides a stance question while stance is off", () => {
    renderQuestion({ ...base, kind: "text", stance: true });
    expect(screen.queryByLabelText("Question")).toBeNull();
  });

  it("hides a question whose condition does not hold and keeps its answer", () => {
    const read = renderQuestion({ ...base, kind: "text", shownWhen: [{ answer: "other", isOneOf: ["yes"] }] }, "kept");
    expect(screen.queryByLabelText("Question")).toBeNull();
    expect(read()).toBe("kept");
  });
});
