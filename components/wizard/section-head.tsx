import type { AskedSection } from "@/lib/domain/sections/define-section";
import { useErrorTitle } from "./use-error-title";

type SectionHeadProps = { section: AskedSection; place: { number: number; of: number }; hasProblem: boolean };

export function SectionHead({ section, place, hasProblem }: SectionHeadProps) {
  useErrorTitle(hasProblem);

  return (
    <div className="mb-8 grid gap-2">
      <p className="text-small font-semibold text-ink-2">
        Section {place.number} of {place.of}
      </p>
      <h1 tabIndex={-1}>{section.title}</h1>
      <p className="text-pretty text-ink-2">{section.purpose}</p>
    </div>
  );
}
