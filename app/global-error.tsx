"use client";

import { OurFault } from "@/components/shell/our-fault";
import { tryAgain } from "@/components/shell/try-again";
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
