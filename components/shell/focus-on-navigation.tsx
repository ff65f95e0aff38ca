"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * After a client navigation the browser leaves focus where the old page had it. This moves it to the new h1,
 * so that a screen reader reads the page's name and Tab goes on from its top.
 */
export function FocusOnNavigation() {
  const pathname = usePathname();
  const lastPathname = useRef(pathname);

  useEffect(() => {
    if (lastPathname.current === pathname) return;
    lastPathname.current = pathname;
    // A link to one field (#q-title) has a place of its own to go to.
    if (window.location.hash) return;
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [pathname]);

  return null;
}
