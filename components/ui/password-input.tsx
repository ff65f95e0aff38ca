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
    <div className="flex gap-2">
      <TextInput
        {...props}
        type={isShown ? "text" : "password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="min-w-0"
      />
      <Button
        aria-label={isShown ? "Hide password" : "Show password"}
        onClick={() => setIsShown(!isShown)}
        className="flex-none"
      >
        {isShown ? "Hide" : "Show"}
      </Button>
    </div>
  );
}
