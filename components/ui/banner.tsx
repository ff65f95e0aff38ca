import { Check, CircleAlert, Info, Lock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

const TONES = {
  info: { icon: Info, ground: "bg-info-soft", ink: "text-info" },
  ok: { icon: Check, ground: "bg-ok-soft", ink: "text-ok" },
  warn: { icon: TriangleAlert, ground: "bg-warn-soft", ink: "text-warn" },
  error: { icon: CircleAlert, ground: "bg-error-soft", ink: "text-error" },
  private: { icon: Lock, ground: "bg-sunken", ink: "text-ink" },
} as const;

type BannerProps = {
  tone?: keyof typeof TONES;
  /** Announced when it appears: for what happens while the page is open. */
  isLive?: boolean;
  className?: string;
  children: ReactNode;
};

/** A note that stays until its cause is gone. */
export function Banner({ tone = "info", isLive = false, className, children }: BannerProps) {
  const { icon, ground, ink } = TONES[tone];

  return (
    <div
      role={isLive ? "status" : undefined}
      className={classNames(
        "banner grid grid-cols-[1.25rem_1fr] gap-x-3 rounded-card px-5 py-4 text-plain",
        ground,
        className,
      )}
    >
      <Icon as={icon} className={`mt-0.5 ${ink}`} />
      <div className="grid gap-2 [&_a]:text-inherit">{children}</div>
    </div>
  );
}
