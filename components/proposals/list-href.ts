import type { Route } from "next";

/** The address of a page of the list: what was searched for, and the place it goes on from. */
export function listHref({ search = "", ...place }: { search?: string; older?: string; newer?: string }): Route {
  const asked = new URLSearchParams({ ...(search && { search }), ...place });
  return (asked.size === 0 ? "/proposals" : `/proposals?${asked}`) as Route;
}
