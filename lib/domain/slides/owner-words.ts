/** The owner of a duty, called proposed until they have agreed. */
export function ownerWords(role: string | null, agreed: boolean): string | null {
  if (role === null) return null;
  return agreed ? role : `${role} (proposed)`;
}
