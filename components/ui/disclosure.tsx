import { ChevronDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

type DisclosureProps = Omit<ComponentProps<"details">, "title"> & {
  title: ReactNode;
  /** "part" folds a group of questions; "help" is a quiet line under a field. */
  look?: "part" | "help";
};

/** Native details: opens without JavaScript and is found by the browser's own search. */
export function Disclosure({ title, look = "part", className, children, ...props }: DisclosureProps) {
  const summaryLook =
    look === "part"
      ? "flex min-h-11 items-center gap-2 type-h3"
      : "inline-flex items-center gap-1 py-1.25 text-primary underline underline-offset-[0.2em]";

  return (
    <details {...props} className={classNames("fold min-w-0", className)}>
      <summary className={summaryLook}>
        <span>{title}</span>
        <Icon as={ChevronDown} size={look === "part" ? "normal" : "small"} className="fold-arrow" />
      </summary>
      {children}
    </details>
  );
}
