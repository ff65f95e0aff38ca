import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Verdict } from "@/lib/domain/provenance/confirmation";
import type { ConfirmWords } from "./confirm-words";

type ConfirmItemProps = { words: ConfirmWords; verdict: Verdict; onSay: (verdict: Verdict) => void };

const ORIGIN = { library: "From the library", drafted: "Drafted from your answers" } as const;

/** As much of the words as tells one button from another where they are read out. */
const NAMED_CHARACTERS = 60;

/** Words to read with what can be said of them; once something was said, one line and the way back. */
export function ConfirmItem({ words, verdict, onSay }: ConfirmItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const isPressed = useRef(false);

  // The button that was pressed is gone with what it said: the keyboard goes on from the one in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the moment the verdict changes
  useEffect(() => {
    if (isPressed.current) item.current?.querySelector("button")?.focus();
    isPressed.current = false;
  }, [verdict]);

  function say(next: Verdict): void {
    isPressed.current = true;
    onSay(next);
  }

  return (
    <li ref={item} className="border-t border-line py-3">
      {verdict === "open" ? (
        <OpenWords words={words} onSay={say} />
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-3 text-plain text-ink-2">
          <span className="min-w-0 grow whitespace-pre-line">{words.text}</span>
          <b className="font-semibold">{verdict === "kept" ? "Kept" : "Left out"}</b>
          <Button look="flat" size="small" onClick={() => say("open")}>
            Undo
            <Named words={words} />
          </Button>
        </p>
      )}
    </li>
  );
}

function OpenWords({ words, onSay }: Omit<ConfirmItemProps, "verdict">) {
  const { text, about, origin, slides, href } = words;
  const [slide, ...others] = slides;
  return (
    <>
      <p className="whitespace-pre-line">{text}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-plain text-ink-2">
        <Tag tone="example">{ORIGIN[origin]}</Tag> {about}
      </p>
      {slide && (
        <p className="mt-1 text-plain text-ink-2">
          Prints on “{slide}”
          {others.length > 0 && ` and ${others.length} more ${others.length === 1 ? "slide" : "slides"}`}
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button size="small" onClick={() => onSay("kept")}>
          <Icon as={Check} /> Keep
          <Named words={words} />
        </Button>
        <LinkButton href={href} size="small">
          Change
          <Named words={words} />
        </LinkButton>
        <Button size="small" onClick={() => onSay("left-out")}>
          Leave out
          <Named words={words} />
        </Button>
      </p>
    </>
  );
}

const Named = ({ words }: { words: ConfirmWords }) => (
  <VisuallyHidden>: {words.text.slice(0, NAMED_CHARACTERS)}</VisuallyHidden>
);
