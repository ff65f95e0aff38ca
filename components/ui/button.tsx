import type { ComponentProps, MouseEvent } from "react";
import { type ButtonLook, buttonClassName } from "./button-class-name";

type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & ButtonLook & { isBusy?: boolean };

/**
 * A button that is never disabled: while busy it stays in place, keeps focus and ignores presses.
 * The caller changes its words ("Exporting slides").
 */
export function Button({ look, size, isWide, isBusy = false, className, onClick, ...props }: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>): void {
    if (isBusy) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  }

  return (
    <button
      type="button"
      {...props}
      onClick={press}
      aria-disabled={isBusy || undefined}
      className={buttonClassName({ look, size, isWide }, className)}
    />
  );
}
