"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { useTabGuard } from "@/components/wizard/use-tab-guard";
import { subscribeToTexts, unsavedTexts } from "@/lib/browser/unsaved-texts";
import { PageFrame } from "./page-frame";
import { PageHead } from "./page-head";

/** What a page says when the fault is ours. The number is the one in the server's log. */
export function OurFault({ number, onRetry }: { number: string | undefined; onRetry: () => void }) {
  // The page that held the text has gone with the fault, and sometimes the frame that watched over it.
  useTabGuard();
  const unsaved = useSyncExternalStore(subscribeToTexts, unsavedTexts, () => "");
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
