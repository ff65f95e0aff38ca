"use client";

import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TabItem = { value: string; label: string; panel: ReactNode };

type TabsProps = {
  label: string;
  items: readonly TabItem[];
  value: string;
  onValueChange: (value: string) => void;
  orientation?: "horizontal" | "vertical";
};

/** Tabs choose between panels of one thing. Arrow keys move, as in any tab list. */
export function Tabs({ label, items, value, onValueChange, orientation = "horizontal" }: TabsProps) {
  const isVertical = orientation === "vertical";

  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next) => onValueChange(String(next))}
      orientation={orientation}
      className={classNames("grid gap-4", isVertical && "md:grid-cols-[14rem_minmax(0,1fr)]")}
    >
      <BaseTabs.List
        aria-label={label}
        activateOnFocus
        className={classNames("flex flex-wrap gap-1.5", isVertical && "md:flex-col md:flex-nowrap")}
      >
        {items.map((item) => (
          <BaseTabs.Tab
            key={item.value}
            value={item.value}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-control px-3.5 py-1.5 text-left text-plain hover:bg-sunken aria-selected:bg-soft aria-selected:font-semibold aria-selected:text-on-soft"
          >
            {item.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {items.map((item) => (
        <BaseTabs.Panel key={item.value} value={item.value} className="min-w-0">
          {item.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
