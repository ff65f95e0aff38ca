import { type Finding, severities } from "../findings/finding";
import type { Library } from "../library/library";
import type { VariantId } from "../library/variants";
import { wordFinding } from "../rules/word-finding";

const MOST = 3;

type Given = { findings: readonly Finding[]; variant: VariantId; library: Library };

/**
 * What an audience will ask, at most three: gaps that matter to it, the gravest first, then in the order it cares about.
 * One question asked of several rows counts once.
 */
export function audienceQuestions({ findings, variant, library }: Given): Finding[] {
  const ranked = findings
    .map((finding) => ({ finding, rank: rankOf(finding.code, library.coach.askers[variant].codes) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => gravity(a.finding) - gravity(b.finding) || (a.rank ?? 0) - (b.rank ?? 0));
  const bySaying = new Map<string, Finding>();
  for (const { finding } of ranked) {
    const words = wordFinding(finding, library);
    if (words && !bySaying.has(words.says)) bySaying.set(words.says, finding);
  }
  return [...bySaying.values()].slice(0, MOST);
}

const gravity = ({ severity }: Finding): number => severities.indexOf(severity);

/** Where a code stands in an audience's list; a code named itself goes before its whole section. */
function rankOf(code: string, codes: readonly string[]): number | null {
  const own = codes.indexOf(code);
  const position = own >= 0 ? own : codes.indexOf(`${code.split(".")[0]}.*`);
  return position >= 0 ? position : null;
}
