"use client";

import { Copy, Download, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { MENU_ITEM_CLASS_NAME } from "@/components/ui/menu-item-class-name";
import { DeleteProposalDialog } from "./delete-proposal-dialog";
import { DuplicateDialog } from "./duplicate-dialog";
import type { ListedProposal } from "./listed-proposal";
import { RenameDialog } from "./rename-dialog";

type RowActionsProps = { proposal: ListedProposal; onDeleted: () => void };

export function RowActions({ proposal, onDeleted }: RowActionsProps) {
  const [open, setOpen] = useState<"rename" | "duplicate" | "delete" | null>(null);
  const { id, title } = proposal;
  const close = (): void => setOpen(null);

  return (
    <>
      <Menu label={<Icon as={Ellipsis} />} accessibleName={`More for ${title}`} summaryClassName="icon-btn">
        <li>
          <button type="button" className={MENU_ITEM_CLASS_NAME} onClick={() => setOpen("rename")}>
            <Icon as={Pencil} className="text-ink-2" />
            Rename
          </button>
        </li>
        <li>
          <button type="button" className={MENU_ITEM_CLASS_NAME} onClick={() => setOpen("duplicate")}>
            <Icon as={Copy} className="text-ink-2" />
            Duplicate
          </button>
        </li>
        <li>
          <a href={`/api/v1/proposals/${id}/data`} download className={MENU_ITEM_CLASS_NAME}>
            <Icon as={Download} className="text-ink-2" />
            Download the data file
          </a>
        </li>
        <li>
          <button type="button" className={MENU_ITEM_CLASS_NAME} onClick={() => setOpen("delete")}>
            <Icon as={Trash2} className="text-ink-2" />
            Delete
          </button>
        </li>
      </Menu>
      {open === "rename" && <RenameDialog proposal={proposal} isOpen onClose={close} />}
      {open === "duplicate" && <DuplicateDialog proposalId={id} title={title} isOpen onClose={close} />}
      {open === "delete" && (
        <DeleteProposalDialog proposalId={id} title={title} onClose={close} onDeleted={onDeleted} />
      )}
    </>
  );
}
