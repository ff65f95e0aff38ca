import { Disclosure } from "@/components/ui/disclosure";
import type { CountryPrompt } from "@/lib/domain/library/library";

type CountryPromptsProps = { prompts: readonly CountryPrompt[]; sources: readonly string[] };

/** Points of law to raise, never advice; each says how far it was read. */
export function CountryPrompts({ prompts, sources }: CountryPromptsProps) {
  const closings = [...new Set(prompts.map(({ closing }) => closing))];
  return (
    <Disclosure title="What the law may ask" className="mt-6 border-t border-line pt-2">
      <ul className="mt-1 grid list-disc gap-1.5 pl-5 text-plain marker:text-control">
        {prompts.flatMap(({ id, prompts: texts, caveat }) =>
          texts.map((text, position) => (
            <li key={`${id}-${text}`}>
              {text}
              {caveat !== null && position === texts.length - 1 && (
                <span className="block text-small text-ink-2">{caveat}.</span>
              )}
            </li>
          )),
        )}
      </ul>
      {closings.map((closing) => (
        <p key={closing} className="mt-2 text-plain font-semibold">
          {closing}
        </p>
      ))}
      {sources.length > 0 && <p className="mt-2 text-small text-ink-2">From: {sources.join("; ")}</p>}
    </Disclosure>
  );
}
