import { ChevronDown } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { type FieldAddress, rowHeading } from "./field-address";
import { rowToggleId } from "./row-ids";

type RowToggleProps = {
  list: FieldAddress;
  rowId: string;
  title: string;
  isOpen: boolean;
  /** Null where the row cannot fold: its title is a heading then. */
  onToggle: (() => void) | null;
};

export function RowToggle({ list, rowId, title, isOpen, onToggle }: RowToggleProps) {
  const Heading = rowHeading(list);
  if (!onToggle) {
    return (
      <Heading id={rowToggleId(list, rowId)} tabIndex={-1} className="text-body font-semibold focus:outline-none">
        {title}
      </Heading>
    );
  }
  return (
    <Heading className="text-body font-semibold">
      <button
        type="button"
        id={rowToggleId(list, rowId)}
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex min-h-8 items-center gap-2 text-left font-semibold underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
      >
        {title}
        <Icon as={ChevronDown} size="small" className={classNames("text-ink-2", isOpen && "rotate-180")} />
      </button>
    </Heading>
  );
}
