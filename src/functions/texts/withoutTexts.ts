import ts from 'typescript';
import type { FunctionDefinition, Label, ParameterDefinition } from '../definition';

/** What only people read of a function, of a parameter and of a label in a result. The pane gets it from `functionTexts`, a language at a time. */
const OF_FUNCTION: readonly (keyof FunctionDefinition)[] = [
  'summary',
  'question',
  'returns',
  'equation',
  'meaning',
  'example',
  'exampleResult',
  'labels',
  'errors',
  'related',
  'native',
];
const OF_PARAMETER: keyof ParameterDefinition = 'help';
const OF_LABEL: keyof Label = 'meaning';

/** Read by the pane itself. */
const LEFT_AS_IT_IS = 'categories.ts';
/** Whose English `PACT.TERMS()` shows. */
const SHOWN_IN_CELLS = 'pactTerms.ts';

/**
 * Leaves the texts out of the definitions when a module is compiled for Excel: three quarters of the catalogue, which the runtime of the
 * functions would load and never read.
 */
export function withoutTexts(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  return (file) => {
    if (!/[\\/]src[\\/]functions[\\/][^\\/]+\.ts$/.test(file.fileName) || file.fileName.endsWith(LEFT_AS_IT_IS)) return file;
    const unread = file.fileName.endsWith(SHOWN_IN_CELLS) ? ['ja'] : ['en', 'ja'];
    const visit = (node: ts.Node): ts.Node => {
      const inside = ts.visitEachChild(node, visit, context);
      if (isDefinition(inside)) {
        const [blueprint, ...others] = inside.arguments;
        if (!blueprint || !ts.isObjectLiteralExpression(blueprint))
          throw new Error(`${file.fileName}: defineFunction takes an object literal.`);
        return context.factory.updateCallExpression(inside, inside.expression, inside.typeArguments, [
          without(blueprint, OF_FUNCTION, context.factory),
          ...others,
        ]);
      }
      if (!ts.isObjectLiteralExpression(inside)) return inside;
      if (has(inside, 'kind') && has(inside, 'name')) return without(inside, [OF_PARAMETER], context.factory);
      if (has(inside, 'label') && has(inside, 'meaning')) return without(inside, [OF_LABEL], context.factory);
      return has(inside, 'en') && has(inside, 'ja') ? without(inside, unread, context.factory) : inside;
    };
    return ts.visitEachChild(file, visit, context);
  };
}

function isDefinition(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineFunction';
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string | undefined => (name && ts.isIdentifier(name) ? name.text : undefined);

const has = (literal: ts.ObjectLiteralExpression, name: string): boolean =>
  literal.properties.some((property) => nameOf(property) === name);

function without(literal: ts.ObjectLiteralExpression, names: readonly string[], factory: ts.NodeFactory): ts.ObjectLiteralExpression {
  const kept = literal.properties.filter((property) => !names.includes(nameOf(property) ?? ''));
  return factory.updateObjectLiteralExpression(literal, kept);
}
