import { Disclosure } from "@/components/ui/disclosure";

type CountryPromptsProps = { prompts: readonly string[]; closing: string; sources: readonly string[] };

/** Points of law to raise, never advice. */
export function CountryPrompts({ prompts, closing, sources }: CountryPromptsProps) {
  return (
    <Disclosure title="What the law may ask" className="mt-6 border-t border-line pt-2">
      <ul className="mt-1 grid list-disc gap-1.5 pl-5 text-plain marker:text-control">
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <p className="mt-2 text-plain font-semibold">{closing}</p>
      {sources.length > 0 && <p className="mt-2 text-small text-ink-2">From: {sources.join("; ")}</p>}
    </Disclosure>
  );
}
