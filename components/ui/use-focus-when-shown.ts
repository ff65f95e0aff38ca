import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus to an element as it appears: what had it is gone, and a screen reader reads the element out. */
export function useFocusWhenShown(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
