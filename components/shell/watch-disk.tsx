"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { onFullDisk } from "@/lib/browser/disk-news";

const LOOK_AGAIN_MS = 30_000;

/**
 * Draws the page's notes on the disk again: when a save was refused for want of room, and every half minute while a
 * note is shown, so that it goes by itself. What is typed meanwhile stays.
 */
export function WatchDisk({ isShown }: { isShown: boolean }) {
  const router = useRouter();

  useEffect(() => onFullDisk(() => router.refresh()), [router]);
  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isShown, router]);

  return null;
}
