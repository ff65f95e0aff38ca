import type { Route } from "next";
import Link from "next/link";
import { useErrorTitle } from "./use-error-title";

const WORDS = {
  1: {
    title: "Six short answers",
    lede: "They make three slides. Leave any you cannot answer yet; everything is saved as you type.",
  },
  2: {
    title: "Twelve more",
    lede: "They make six slides. About 15 minutes; stop and come back whenever you like.",
  },
} as const;

type StartHeadProps = { proposalId: string; screen: 1 | 2; hasProblem: boolean };

export function StartHead({ proposalId, screen, hasProblem }: StartHeadProps) {
  useErrorTitle(hasProblem);
  const { title, lede } = WORDS[screen];
  return (
    <div className="mb-8 grid gap-2">
      <p className="text-small font-semibold text-ink-2">First deck, screen {screen} of 2</p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="text-pretty text-ink-2">{lede}</p>
      {screen === 2 && (
        <p>
          <Link href={`/proposals/${proposalId}/start?screen=1` as Route}>Back to the first six</Link>
        </p>
      )}
    </div>
  );
}
