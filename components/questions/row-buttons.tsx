import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { FieldAddress } from "./field-address";
import { moveButtonId } from "./row-ids";
import type { Direction } from "./use-row-list";

type RowButtonsProps = {
  list: FieldAddress;
  rowId: string;
  /** The row's title, with that of the row around it. */
  name: string;
  onMove: (direction: Direction) => void;
  onRemove: () => void;
};

export function RowButtons({ list, rowId, name, onMove, onRemove }: RowButtonsProps) {
  return (
    <div className="flex flex-none">
      <IconButton
        id={moveButtonId(list, rowId, "up")}
        icon={ArrowUp}
        label={`Move up: ${name}`}
        tip="Move up"
        onClick={() => onMove("up")}
      />
      <IconButton
        id={moveButtonId(list, rowId, "down")}
        icon={ArrowDown}
        label={`Move down: ${name}`}
        tip="Move down"
        onClick={() => onMove("down")}
      />
      <IconButton icon={Trash2} label={`Remove: ${name}`} tip="Remove" onClick={onRemove} />
    </div>
  );
}
