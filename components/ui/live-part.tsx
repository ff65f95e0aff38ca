"use client";

import { type ReactNode, useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** Whether the page's script has taken over: false in what the server drew, true from then on. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );

type LivePartProps = { className?: string; children: ReactNode };

/**
 * Fields and buttons that work by script alone. Whatever was typed or pressed before it runs would look as if it had
 * been taken and be lost, since React writes its own values over some of it: until then they take nothing, and say so.
 */
export function LivePart({ className, children }: LivePartProps) {
  const isLive = useIsLive();

  return (
    <>
      <noscript>
        <p className="mb-4 text-plain font-semibold text-warn">
          This part needs JavaScript. Reading and downloading do not.
        </p>
      </noscript>
      {!isLive && <p className="not-live">Getting this page ready. You can type in a moment.</p>}
      <div className={className} inert={!isLive}>
        {children}
      </div>
    </>
  );
}
