"use client";

import { OurFault } from "@/components/shell/our-fault";
import { unsavedTexts } from "@/lib/browser/autosave-of";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** Stands in for the whole page, header and all, when the frame itself cannot be drawn: mostly a database that is away. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong – Foothold</title>
        <OurFault number={error.digest} onRetry={() => tryAgain(retry)} />
      </body>
    </html>
  );
}

/** A fresh start mends most, but would lose text that only this tab holds. */
function tryAgain(retry: () => void): void {
  if (unsavedTexts() === "") window.location.reload();
  else retry();
}
