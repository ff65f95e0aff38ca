import { scaledRole, type TypeRole, type TypeRoleName } from "../../type/type-roles";

/** A role as a drawing sets it, which is shown larger in a room. */
export function zoomedRole(name: TypeRoleName, zoom: number): TypeRole {
  const role = scaledRole(name, 1);
  const { size, leading, tracking } = role;
  return { ...role, size: size * zoom, leading: leading * zoom, ...(tracking && { tracking: tracking * zoom }) };
}
