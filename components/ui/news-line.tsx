"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { useFocusWhenShown } from "./use-focus-when-shown";

type NewsLineProps = { isFailure?: boolean; children: ReactNode };

/**
 * Says what became of a row and takes the focus that the vanished row or button had, so that a keyboard goes on from
 * here. Give each piece of news a key of its own.
 */
export function NewsLine({ isFailure = false, children }: NewsLineProps) {
  return (
    <div
      ref={useFocusWhenShown()}
      tabIndex={-1}
      className={classNames(
        "mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-dashed px-5 py-3 text-plain",
        isFailure ? "border-error font-semibold text-error" : "border-control text-ink-2",
      )}
    >
      {children}
    </div>
  );
}
