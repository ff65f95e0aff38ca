import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { Help } from "@/lib/domain/form/question";
import type { GlossaryTerm } from "@/lib/domain/lexicon/glossary-entry";
import { NamedFor } from "./named-for";
import { PlainWords } from "./plain-words";

type HelpNoteProps = {
  /** The question, so that no two of these are called alike. */
  label: string;
  help: Help;
  /** Words of the trade that the question uses. */
  terms: readonly GlossaryTerm[];
  onUseExample?: ((example: string) => void) | undefined;
};

/** Why leaders ask, what makes an answer good or weak, and an example to start from. */
export function HelpNote({ label, help, terms, onUseExample }: HelpNoteProps) {
  return (
    <Disclosure
      look="help"
      title={<NamedFor question={label}>Help with this question</NamedFor>}
      className="max-w-[60ch]"
    >
      <div className="mt-2 rounded-card bg-sunken px-5 py-4 text-plain text-ink">
        <dl className="grid gap-2">
          <HelpLine head="Why leaders ask this" text={help.why} />
          <HelpLine head="A good answer" text={help.good} />
          <HelpLine head="A weak answer" text={help.weak} />
        </dl>
        {help.example && (
          <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-3">
            <span className="min-w-0 flex-1 basis-52 text-ink-2">“{help.example}”</span>
            {onUseExample && (
              <Button size="small" onClick={() => onUseExample(help.example ?? "")}>
                <NamedFor question={label}>Use an example</NamedFor>
              </Button>
            )}
          </div>
        )}
        <PlainWords terms={terms} />
      </div>
    </Disclosure>
  );
}

function HelpLine({ head, text }: { head: string; text: string }) {
  return (
    <div>
      <dt className="inline font-semibold">{head}</dt> <dd className="inline">{text}</dd>
    </div>
  );
}
