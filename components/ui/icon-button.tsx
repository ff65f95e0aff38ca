"use client";

import type { LucideIcon } from "lucide-react";
import { type ComponentProps, type KeyboardEvent, useState } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

type IconButtonProps = Omit<
  ComponentProps<"button">,
  "aria-label" | "children" | "disabled" | "onBlur" | "onPointerLeave"
> & {
  icon: LucideIcon;
  /** The accessible name, with the name of the thing it acts on: "Move up ‘Account takeover’". */
  label: string;
  /** The short words of the tooltip, when the label is long. */
  tip?: string;
};

/** A button drawn as an icon. Its name shows on hover and on focus; Escape hides it. */
export function IconButton({ icon, label, tip = label, className, onKeyDown, ...props }: IconButtonProps) {
  const [isDismissed, setIsDismissed] = useState(false);

  function hideOnEscape(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key === "Escape") setIsDismissed(true);
    onKeyDown?.(event);
  }

  return (
    <span className={classNames("has-tip relative inline-flex", isDismissed && "is-dismissed")}>
      <button
        type="button"
        {...props}
        aria-label={label}
        onKeyDown={hideOnEscape}
        onPointerLeave={() => setIsDismissed(false)}
        onBlur={() => setIsDismissed(false)}
        className={classNames("icon-btn", className)}
      >
        <Icon as={icon} />
      </button>
      <span className="tip" aria-hidden="true">
        {tip}
      </span>
    </span>
  );
}
