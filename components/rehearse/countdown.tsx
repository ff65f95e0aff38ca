"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { clockFace, clockWords } from "./clock-words";

const LOOKS_EVERY_MS = 200;

type CountdownProps = {
  seconds: number;
  /** The answer is on show: there is nothing left to time. */
  isOver: boolean;
};

/** The time to answer in. Nothing happens when it is up, and it can be stopped. */
export function Countdown({ seconds, isOver }: CountdownProps) {
  const [left, setLeft] = useState(seconds);
  const [isStopped, setIsStopped] = useState(false);
  const isUp = left === 0;
  const isRunning = !isStopped && !isOver && !isUp;

  useEffect(() => {
    if (!isRunning) return;
    // By the clock of the device, so that a tab in the background is right when it comes back.
    const endsAt = Date.now() + seconds * 1000;
    const look = () => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000)));
    const looking = setInterval(look, LOOKS_EVERY_MS);
    return () => clearInterval(looking);
  }, [isRunning, seconds]);

  function startAgain(): void {
    setLeft(seconds);
    setIsStopped(false);
  }

  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1">
      <span
        role="timer"
        className={classNames("text-[1.75rem] leading-9 font-semibold tabular-nums", isUp && "text-warn")}
      >
        {clockFace(left)}
      </span>
      <p role="status" className={isUp ? "font-semibold text-warn" : "sr-only"}>
        {clockWords(left, seconds)}
      </p>
      {isRunning && (
        <Button size="small" onClick={() => setIsStopped(true)}>
          Stop the clock
        </Button>
      )}
      {!isRunning && !isOver && (
        <Button size="small" onClick={startAgain}>
          Start the clock again
        </Button>
      )}
    </div>
  );
}
