import { type Node, SyntaxKind } from "typescript-native/unstable/ast";
import {
  isBinaryExpression,
  isBindingElement,
  isComputedPropertyName,
  isElementAccessExpression,
} from "typescript-native/unstable/ast/is";
import { API, type Checker, type Project, type Type, TypeFlags } from "typescript-native/unstable/sync";

const TEXT = TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.Any;

/** A place where a key that may be any text is looked up in a plain object: "lib/a.ts:12: words[name]". */
export type OutsideKey = string;

/**
 * Every look-up of an object by a key whose type is text and not a closed set of names: `record[key]`, `key in record`
 * and `const { [key]: value } = record`. All three also find what an object inherits, such as "constructor".
 */
export function findOutsideKeys(root: string, isChecked: (path: string) => boolean): OutsideKey[] {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [`${root}/tsconfig.json`] }).getProjects();
    if (!project) throw new Error(`${root}/tsconfig.json opens no project.`);
    const pathOf = (file: string): string => file.slice(root.length + 1);
    const looked = project.rootFiles
      .filter((file) => isChecked(pathOf(file)))
      .flatMap((file) => lookUpsOf(project, file));
    const types = project.checker.getTypeAtLocation(looked.map(({ key }) => key));
    return looked
      .filter((_, index) => isAnyText(project.checker, types[index]))
      .map(({ file, line, text }) => `${pathOf(file)}:${line}: ${text}`);
  } finally {
    api.close();
  }
}

type LookUp = { file: string; line: number; text: string; key: Node };

function lookUpsOf({ program }: Project, file: string): LookUp[] {
  const source = program.getSourceFile(file);
  if (!source) return [];
  const found: LookUp[] = [];
  const visit = (node: Node): void => {
    const key = keyOf(node);
    if (key) {
      const start = node.getStart(source);
      const line = source.text.slice(0, start).split("\n").length;
      found.push({ file, line, text: source.text.slice(start, node.end), key });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function keyOf(node: Node): Node | undefined {
  if (isElementAccessExpression(node)) return node.argumentExpression;
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) return node.left;
  if (!isBindingElement(node) || !node.propertyName || !isComputedPropertyName(node.propertyName)) return undefined;
  return node.propertyName.expression;
}

/** True of `string` and of whatever may hold it: a union, an intersection such as a brand, a type parameter, `any`. */
function isAnyText(checker: Checker, type: Type | undefined): boolean {
  if (!type || type.flags & TEXT) return true;
  if (type.isUnionType() || type.isIntersectionType()) return type.getTypes().some((each) => isAnyText(checker, each));
  return type.isTypeParameter() && isAnyText(checker, checker.getConstraintOfTypeParameter(type));
}
