"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";
import { Icon } from "./icon";

type CopyButtonProps = { text: string; label: string; size?: "small" | "normal" };

type Outcome = "waiting" | "copied" | "refused";

const OUTCOME_WORDS: Record<Outcome, string> = {
  waiting: "",
  copied: "Copied",
  refused: "Your browser did not allow copying. Select the text and press Ctrl+C",
};

/** Copies text and says so beside itself. */
export function CopyButton({ text, label, size = "small" }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>("waiting");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button size={size} onClick={() => void copy()}>
        <Icon as={outcome === "copied" ? Check : Copy} size="small" />
        {label}
      </Button>
      <span role="status" className="text-plain text-ink-2">
        {OUTCOME_WORDS[outcome]}
      </span>
    </span>
  );
}
