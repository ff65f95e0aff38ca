import type { RiskCategory } from "../sections/risks/schema";
import type { Party } from "../sections/safeguards/schema";

/** A subject that a committee asks about, and where the answers speak of it. */
export type ImplicationSubject = {
  name: string;
  /** Whose agreement belongs to it. */
  parties: readonly Party[];
  /** The kind of risk that is always of it. */
  category: RiskCategory | null;
  /** Words by which a rule, a risk, a repair or a measure of the author's is known to be about it. */
  words: RegExp | null;
};

export const implicationSubjects = {
  legal: { name: "Legal", parties: ["legal"], category: "legal", words: null },
  dataProtection: {
    name: "Data protection",
    parties: ["data-protection", "information-governance"],
    category: null,
    words: /data protection|personal data|privacy|\bDPIA\b|GDPR/iu,
  },
  records: { name: "Records", parties: [], category: null, words: /record|archiv|retention/iu },
  accessibility: { name: "Accessibility", parties: [], category: null, words: /accessib|alternative text|captions/iu },
  security: { name: "Security", parties: ["security"], category: "security", words: null },
  election: { name: "Pre-election period", parties: [], category: null, words: /election/iu },
} as const satisfies Readonly<Record<string, ImplicationSubject>>;
