"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { flushAll, unsavedTexts } from "@/lib/browser/unsaved-texts";
import { PageFrame } from "./page-frame";
import { PageHead } from "./page-head";

/** What a page says when the fault is ours. The number is the one in the server's log. */
export function OurFault({ number, onRetry }: { number: string | undefined; onRetry: () => void }) {
  const unsaved = useUnsavedTexts();
  const isAway = useIsDatabaseAway();

  return (
    <PageFrame width="read">
      <PageHead
        title={isAway ? "Foothold cannot reach its database" : "Something went wrong on our side"}
        lede={
          <>
            {unsaved === "" ? "Your text is kept." : "Some of your text is not saved yet. Keep this tab open."} Try
            again
            {isAway && " in a minute"}
            {number && !isAway && (
              <>
                , or give your administrator this number: <b className="text-ink">{number}</b>
              </>
            )}
            .
          </>
        }
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="main" onClick={onRetry}>
          Try again
        </Button>
        {unsaved !== "" && <CopyButton label="Copy my unsaved text" size="normal" text={unsaved} />}
      </div>
    </PageFrame>
  );
}

const LOOK_AGAIN_MS = 1_000;

/** What this tab still holds unsaved, watched over: the page that did so has gone with the fault. */
function useUnsavedTexts(): string {
  const [texts, setTexts] = useState("");

  useEffect(() => {
    const look = (): void => setTexts(unsavedTexts());
    const ask = (event: BeforeUnloadEvent): void => {
      if (flushAll()) event.preventDefault();
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    window.addEventListener("beforeunload", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener("beforeunload", ask);
    };
  }, []);
  return texts;
}

/** Whether the server itself says that it cannot work just now, which explains most faults. */
function useIsDatabaseAway(): boolean {
  const [isAway, setIsAway] = useState(false);

  useEffect(() => {
    let isHere = true;
    fetch("/api/health/ready").then(
      ({ status }) => isHere && setIsAway(status === 503),
      // No answer at all says nothing about the database.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return isAway;
}
