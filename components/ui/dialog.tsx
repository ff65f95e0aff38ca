"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "./class-names";
import { IconButton } from "./icon-button";

type DialogProps = {
  isOpen: boolean;
  /** Called by Escape, by the close button, and by a press beside the dialog unless it warns. */
  onClose: () => void;
  title: string;
  size?: "normal" | "wide";
  /** A warning before something is destroyed: read as an alert, closed only by a choice or Escape. */
  isAlert?: boolean;
  /** Nothing closes it for now: what was begun in it is under way. */
  isHeld?: boolean;
  /** Buttons at the foot, the safe one first and marked `data-first-focus` in a warning. */
  actions?: ReactNode;
  children: ReactNode;
};

/** The native modal dialog: the browser keeps focus inside, makes the page behind inert and gives focus back. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, size = "normal", isAlert = false, isHeld = false, actions, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = (): void => {
    if (!isHeld) onClose();
  };

  useEffect(() => {
    const element = dialog.current;
    if (!isOpen) element?.close();
    if (!isOpen || !element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>("[data-first-focus]")?.focus();
  }, [isOpen]);

  // Taken out of the page while open, it must close first: only closing gives focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way and the browser sends it as "cancel"
    <dialog
      ref={dialog}
      role={isAlert ? "alertdialog" : undefined}
      aria-labelledby={titleId}
      className={classNames("dialog", size === "wide" && "dialog-wide")}
      onCancel={(event) => {
        if (isHeld) event.preventDefault();
      }}
      onClose={() => {
        // A browser heeds only the first prevented "cancel" and closes at a second Escape.
        if (isHeld) dialog.current?.showModal();
        else onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && !isAlert) close();
      }}
    >
      <div className="flex items-center justify-between gap-4 py-3 pr-3 pl-6">
        <h2 id={titleId}>{title}</h2>
        {!isAlert && <IconButton icon={X} label="Close" onClick={close} />}
      </div>
      <div className="px-6 pb-6">{children}</div>
      {actions && (
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line bg-canvas px-6 py-4">
          {actions}
        </div>
      )}
    </dialog>
  );
}
