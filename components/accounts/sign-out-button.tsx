"use client";

import { LogOut } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { signOut } from "./sign-out";

export function SignOutButton() {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function leave(): Promise<void> {
    setIsBusy(true);
    setFailure(await signOut());
    setIsBusy(false);
  }

  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button isBusy={isBusy} onClick={() => void leave()}>
        <Icon as={LogOut} />
        {isBusy ? "Signing out" : "Sign out"}
      </Button>
      <span role="status" className="text-plain font-semibold text-error">
        {failure}
      </span>
    </div>
  );
}
