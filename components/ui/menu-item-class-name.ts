/** Links and buttons inside a menu look and measure alike. */
export const MENU_ITEM_CLASS_NAME =
  "flex min-h-11 w-full items-center gap-2.5 rounded-control px-3 py-1 text-left text-plain text-ink no-underline hover:bg-soft hover:text-on-soft";
