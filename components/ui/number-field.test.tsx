import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { MoneyField } from "./money-field";

afterEach(cleanup);

const readPounds = (typed: string) => {
  const digits = typed.replace(/[£,\s]/g, "");
  return /^\d+$/.test(digits) ? Number(digits) * 100 : null;
};

function Host({ initial }: { initial: number | string | null }) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <MoneyField
        id="cost"
        name="cost"
        label="Cost"
        currency="GBP"
        value={value}
        onValueChange={setValue}
        read={readPounds}
      />
      <output>{JSON.stringify(value)}</output>
      <button type="button" onClick={() => setValue(123_450)}>
        Restore
      </button>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>("Cost");
const type = (value: string) => fireEvent.change(field(), { target: { value } });

test("money is kept in pence and written in pounds", () => {
  render(<Host initial={600_000} />);
  expect(field().value).toBe("6,000");
  type("£4,500");
  expect(screen.getByRole("status").textContent).toBe("450000");
  expect(field().value).toBe("£4,500");
});

test("R10 text that is no number stays in the field and in the answer", () => {
  render(<Host initial={null} />);
  type("six thousand");
  expect(screen.getByRole("status").textContent).toBe('"six thousand"');
  expect(field().value).toBe("six thousand");
  type("");
  expect(screen.getByRole("status").textContent).toBe("null");
});

test("a value from elsewhere replaces what the field shows", () => {
  render(<Host initial={null} />);
  type("six thousand");
  fireEvent.click(screen.getByText("Restore"));
  expect(field().value).toBe("1,234.50");
});
