"use client";

import { Download, Ellipsis, Trash2 } from "lucide-react";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { MENU_ITEM_CLASS_NAME } from "@/components/ui/menu-item-class-name";
import type { ProposalId } from "@/lib/domain/ids";
import { DeleteProposalDialog } from "./delete-proposal-dialog";

type RowActionsProps = { proposalId: ProposalId; title: string; onDeleted: () => void };

export function RowActions({ proposalId, title, onDeleted }: RowActionsProps) {
  const [isDeleting, setIsDeleting] = useState(false);

  return (
    <>
      <Menu label={<Icon as={Ellipsis} />} accessibleName={`More for ${title}`} summaryClassName="icon-btn">
        <li>
          <a href={`/api/v1/proposals/${proposalId}/data`} download className={MENU_ITEM_CLASS_NAME}>
            <Icon as={Download} className="text-ink-2" />
            Download the data file
          </a>
        </li>
        <li>
          <button type="button" className={MENU_ITEM_CLASS_NAME} onClick={() => setIsDeleting(true)}>
            <Icon as={Trash2} className="text-ink-2" />
            Delete
          </button>
        </li>
      </Menu>
      <DeleteProposalDialog
        proposalId={proposalId}
        title={title}
        isOpen={isDeleting}
        onClose={() => setIsDeleting(false)}
        onDeleted={onDeleted}
      />
    </>
  );
}
