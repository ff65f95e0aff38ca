"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { useIsLive } from "@/components/ui/live-part";
import { RadioGroup } from "@/components/ui/radio-group";
import type { PlanLine } from "@/lib/domain/deck/deck-plan";
import { useDecisions } from "./deck-decisions";
import { LeftOut, SwapIn } from "./deck-list-lines";
import { minutesWords } from "./minutes-words";
import { SlideDecisions } from "./slide-decisions";

type DeckListProps = {
  proposalId: string;
  /** What the reader on the screen is called: "finance director". */
  reader: string;
  /** Minutes of the meeting; null where none are set. */
  minutesAllowed: number | null;
};

/** The slides by their titles, as a hurried reader sees them, with their minutes, and what the author left out. */
export function DeckList({ proposalId, reader, minutesAllowed }: DeckListProps) {
  const decisions = useDecisions();
  const isLive = useIsLive();
  if (decisions === null) return null;
  const { plan, isForAll, setIsForAll } = decisions;
  const linesOf = (part: PlanLine["part"]): PlanLine[] => plan.filter((line) => line.part === part);
  const [main, appendix, leftOut] = [linesOf("main"), linesOf("appendix"), linesOf("left-out")];
  const seconds = main.reduce((sum, line) => sum + (line.seconds ?? 0), 0);
  const forRoom = appendix.filter(({ isForRoom }) => isForRoom);

  return (
    <section aria-labelledby="deck-choices" className="min-w-0">
      <h2 id="deck-choices">Does the story hold?</h2>
      <p className="text-plain text-ink-2">
        The titles alone, as a hurried reader sees them. {minutesWords(seconds)} in all
        {minutesAllowed !== null && `, of ${minutesAllowed} minutes`}.
      </p>
      <Lines lines={main} />
      {isLive && (
        <RadioGroup
          id="deck-scope"
          name="deck-scope"
          label="What you change holds for"
          className="mt-6! mb-0!"
          labelSize="quiet"
          value={isForAll ? "all" : "one"}
          onValueChange={(value) => setIsForAll(value === "all")}
          options={[
            { value: "all", label: "Every reader" },
            { value: "one", label: `The ${reader} alone` },
          ]}
        />
      )}
      {forRoom.length > 0 && (
        <Part title="In the appendix for want of minutes">
          {forRoom.map((line) => (
            <SwapIn key={line.id} line={line} isLive={isLive} />
          ))}
        </Part>
      )}
      {leftOut.length > 0 && (
        <Part title="Left out">
          {leftOut.map((line) => (
            <LeftOut key={line.id} line={line} isLive={isLive} />
          ))}
        </Part>
      )}
      {isLive && appendix.length > 0 && (
        <Disclosure title={`Slides of the appendix (${appendix.length})`} look="help" className="mt-6">
          <ul className="mt-2 border-t border-line">
            {appendix.map(({ id, title }) => (
              <li key={id} className="border-b border-line py-2">
                <p>{title}</p>
                <SlideDecisions id={id} proposalId={proposalId} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly PlanLine[] }) {
  return (
    <ol className="mt-4 border-t-[1.5px] border-control">
      {lines.map(({ id, title, seconds }, position) => (
        <li
          key={id}
          className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-b border-line py-2.5"
        >
          <span aria-hidden="true" className="text-ink-2 tabular-nums">
            {position + 1}
          </span>
          <a href={`#slide-${id}`} className="type-voice text-ink no-underline hover:underline">
            {title}
          </a>
          <span className="text-small text-ink-2 tabular-nums">{seconds !== null && minutesWords(seconds)}</span>
        </li>
      ))}
    </ol>
  );
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <>
    <h3 className="type-h4 mt-6">{title}</h3>
    <ul className="mt-1 border-t border-line">{children}</ul>
  </>
);
