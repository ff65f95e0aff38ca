import { useEffect } from "react";
import type { Section } from "@/lib/domain/section";

type SectionHeadProps = { section: Section; place: { number: number; of: number }; hasProblem: boolean };

const ERROR_PREFIX = "Error: ";

export function SectionHead({ section, place, hasProblem }: SectionHeadProps) {
  useEffect(() => {
    const bare = document.title.replace(ERROR_PREFIX, "");
    document.title = hasProblem ? `${ERROR_PREFIX}${bare}` : bare;
  }, [hasProblem]);

  return (
    <div className="mb-8 grid gap-2">
      <p className="text-small font-semibold text-ink-2">
        Section {place.number} of {place.of}
      </p>
      <h1 tabIndex={-1}>{section.title}</h1>
      <p className="text-pretty text-ink-2">{section.purpose}</p>
      <noscript>
        <p className="text-plain font-semibold text-warn">Editing needs JavaScript; reading and downloading do not.</p>
      </noscript>
    </div>
  );
}
