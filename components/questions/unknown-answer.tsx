import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { NamedFor } from "./named-for";

type UnknownAnswerProps = { label: string; isUnknown: boolean; onChange: (isUnknown: boolean) => void };

/** An honest answer: the field stays empty, and finding out becomes a thing to do. */
export function UnknownAnswer({ label, isUnknown, onChange }: UnknownAnswerProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 no-print">
      <Button look="flat" size="small" aria-pressed={isUnknown} onClick={() => onChange(!isUnknown)}>
        <NamedFor question={label}>I do not know yet</NamedFor>
      </Button>
      <span role="status">{isUnknown && <Tag tone="info">To find out: the e-mail is on the overview</Tag>}</span>
    </span>
  );
}
