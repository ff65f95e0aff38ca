import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TagTone = "info" | "soft" | "ok" | "warn" | "error" | "example" | "outline" | "plain";

const TONES: Record<TagTone, string> = {
  info: "bg-info-soft text-info font-semibold",
  soft: "bg-soft text-on-soft font-semibold",
  ok: "bg-ok-soft text-ok font-semibold",
  warn: "bg-warn-soft text-warn font-semibold",
  error: "bg-error-soft text-error font-semibold",
  example: "bg-example-soft text-example font-semibold",
  outline: "text-ink-2 inset-ring inset-ring-control",
  plain: "px-0! text-ink-2",
};

/** A status in words; the colour only repeats them. */
export function Tag({ tone = "info", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "tag inline-block rounded-[0.8125rem] px-2.5 text-small leading-[1.625rem] sm:whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
