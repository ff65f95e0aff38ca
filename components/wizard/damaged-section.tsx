import { Banner } from "@/components/ui/banner";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";

/** Says that the answers of a section cannot be read, and gives them out as they are stored; nothing where they can. */
export function DamagedSection({ stored }: { stored: string | undefined }) {
  if (stored === undefined) return null;
  return (
    <Banner tone="error" className="mb-8">
      <p>
        <b>What is stored for this section is damaged and cannot be read.</b> All other sections work. Copy what is
        there, then answer the questions below again: your first change takes its place. Until then the proposal cannot
        be exported.
      </p>
      <p>
        <CopyButton label="Copy what is stored" text={stored} />
      </p>
      <Disclosure look="help" title="Show what is stored">
        <pre className="mt-2 max-h-64 overflow-auto text-small whitespace-pre-wrap">{stored}</pre>
      </Disclosure>
    </Banner>
  );
}
