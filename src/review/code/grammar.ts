import { parser as go } from "@lezer/go";
import { parser as java } from "@lezer/java";
import { parser as javascript } from "@lezer/javascript";
import type { LRParser } from "@lezer/lr";
import { parser as php } from "@lezer/php";
import { parser as python } from "@lezer/python";
import { parser as rust } from "@lezer/rust";
import { keysOf } from "../../text/records.ts";

const typescript = javascript.configure({ dialect: "ts" });

/** By the ending of a file's name. JavaScript may hold markup; TypeScript's `<T>x` casts would be read as markup. */
const byExtension: Readonly<Record<string, LRParser>> = {
  ts: typescript,
  mts: typescript,
  cts: typescript,
  tsx: javascript.configure({ dialect: "ts jsx" }),
  js: javascript.configure({ dialect: "jsx" }),
  jsx: javascript.configure({ dialect: "jsx" }),
  mjs: javascript.configure({ dialect: "jsx" }),
  cjs: javascript.configure({ dialect: "jsx" }),
  py: python,
  go,
  java,
  php,
  rs: rust,
};

const phpWithoutTags = php.configure({ top: "Program" });

/** The grammar of a source file; undefined for languages that are read by their tokens. */
export function grammarOf(path: string, text: string): LRParser | undefined {
  const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
  if (extension === "php" && !text.includes("<?")) return phpWithoutTags;
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/** What the nodes of all grammars are to a reader of settings. */
export type Kind =
  | "string"
  | "template"
  | "joined"
  | "number"
  | "boolean"
  | "null"
  | "name"
  | "member"
  | "call"
  | "arguments"
  | "object"
  | "pair"
  | "assignments"
  | "class"
  | "function"
  | "parameters"
  | "annotation"
  | "binary"
  | "unary"
  | "conditional"
  | "wrapper"
  | "field"
  | "constant"
  | "skipped";

const nodes: Readonly<Record<Kind, string>> = {
  string: "String StringLiteral TextBlock RawString HeredocString Rune CharacterLiteral",
  template: "TemplateString FormatString",
  joined: "ContinuedString",
  number: "Number Integer Float IntegerLiteral FloatingPointLiteral",
  boolean: "BooleanLiteral Boolean Bool",
  null: "null None Nil",
  name: "VariableName Identifier Name DefName Definition VariableDefinition BoundIdentifier PropertyName PropertyDefinition FieldName FieldIdentifier ScopedIdentifier QualifiedName PrivatePropertyName PrivatePropertyDefinition ImportMeta this self",
  member:
    "MemberExpression FieldAccess SelectorExpr FieldExpression ScopedExpression SubscriptExpression IndexExpr IndexExpression ArrayAccess",
  call: "CallExpression NewExpression MethodInvocation ObjectCreationExpression CallExpr MacroInvocation Decorator",
  arguments: "ArgList ArgumentList Arguments ParenthesizedTokens BracketedTokens AnnotationArgumentList",
  object: "ObjectExpression DictionaryExpression TypedLiteral StructExpression",
  pair: "Property Pair Element FieldInitializer ElementValuePair NamedArgument JSXAttribute",
  assignments:
    "VariableDeclaration AssignmentExpression PropertyDeclaration EnumBody AssignStatement VariableDeclarator VarDecl VarSpec ConstSpec ConstItem Assignment LetDeclaration StaticItem Parameter PropertyParameter FormalParameter",
  class:
    "ClassDeclaration ClassExpression ClassDefinition InterfaceDeclaration EnumDeclaration RecordDeclaration TypeSpec ImplItem ModItem TraitItem",
  function:
    "FunctionDeclaration FunctionExpression ArrowFunction MethodDeclaration FunctionDefinition LambdaExpression FunctionDecl MethodDecl FunctionLiteral FunctionItem ClosureExpression ConstructorDeclaration",
  parameters: "ParamList Parameters FormalParameters",
  annotation: "Annotation",
  binary: "BinaryExpression BinaryExp",
  unary: "UnaryExpression UnaryExp",
  conditional: "ConditionalExpression TernaryExpression",
  wrapper:
    "ParenthesizedExpression AwaitExpression CastExpression PostfixExpression TryExpression PrefixCast Key LiteralValue FieldInitializerList JSXAttributeValue JSXEscape ReferenceExpression",
  field: "FieldDeclaration FieldDecl",
  constant: "EnumConstant",
  skipped:
    "ImportDeclaration ImportStatement ImportDecl PackageClause PackageDeclaration NamespaceUseDeclaration NamespaceDefinition UseDeclaration TypeAnnotation TypeDef TypeAliasDeclaration TypeArguments TypeParameters NamedType TypeArgList TypeParamList Comment LineComment BlockComment ExternCrateDeclaration AttributeItem RegExp",
};

const kinds = new Map(
  keysOf(nodes).flatMap((kind) => nodes[kind].split(" ").map((name) => [name, kind] as const)),
);

export function kindOf(node: { name: string }): Kind | undefined {
  return kinds.get(node.name);
}
