"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "./button";
import { TextInput } from "./text-input";

type PasswordInputProps = Omit<ComponentProps<typeof TextInput>, "type" | "autoComplete"> & {
  autoComplete: "current-password" | "new-password";
};

/** A password that can be looked at while it is typed, and pasted. */
export function PasswordInput(props: PasswordInputProps) {
  const [isShown, setIsShown] = useState(false);

  return (
    <div className="flex items-start gap-2">
      <TextInput
        {...props}
        type={isShown ? "text" : "password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="min-w-0"
      />
      <Button
        aria-pressed={isShown}
        aria-label="Show password"
        onClick={() => setIsShown(!isShown)}
        className="h-12 flex-none"
      >
        {isShown ? "Hide" : "Show"}
      </Button>
    </div>
  );
}
