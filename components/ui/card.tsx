import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type CardProps = ComponentProps<"section"> & { tone?: "plain" | "soft" };

export function Card({ tone = "plain", className, ...props }: CardProps) {
  return (
    <section
      {...props}
      className={classNames(
        "rounded-card border p-5 sm:p-6",
        tone === "soft" ? "border-transparent bg-soft text-on-soft" : "border-line bg-surface",
        className,
      )}
    />
  );
}
