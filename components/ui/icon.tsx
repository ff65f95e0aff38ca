import type { LucideIcon } from "lucide-react";
import { classNames } from "./class-names";

type IconProps = { as: LucideIcon; size?: "small" | "normal"; className?: string };

/** A drawing beside words, hidden from screen readers: the words or the control's name carry the meaning. */
export function Icon({ as: Drawing, size = "normal", className }: IconProps) {
  return (
    <Drawing
      aria-hidden="true"
      focusable="false"
      strokeWidth={2}
      className={classNames("flex-none", size === "small" ? "size-4" : "size-5", className)}
    />
  );
}
