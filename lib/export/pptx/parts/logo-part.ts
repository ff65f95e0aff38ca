import { relationshipType } from "../package/names";
import type { Relationship } from "../package/part";

/** The one picture of the file; every part that shows it points here. */
export const LOGO_PATH = "ppt/media/logo.png";

export const logoRelationship: Omit<Relationship, "id"> = {
  type: relationshipType("image"),
  target: `/${LOGO_PATH}`,
};
