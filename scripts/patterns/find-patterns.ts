/** Source text in, its regular expressions out: literals, and `new RegExp` with constant text, each with its place. */
import ts from 'typescript';

export interface Pattern {
  readonly path: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export interface FoundPatterns {
  readonly patterns: readonly Pattern[];
  /** Places of `RegExp(…)` whose text is put together when the program runs. */
  readonly built: readonly string[];
}

export function findPatterns(path: string, text: string): FoundPatterns {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const patterns: Pattern[] = [];
  const built: string[] = [];
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      patterns.push({ path, line: lineOf(node), source, flags });
    } else if (isRegExpCall(node)) {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags)))
        patterns.push({ path, line: lineOf(node), source: source.text, flags: flags?.text ?? '' });
      else built.push(`${path}:${String(lineOf(node))}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, built };
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

/** The scripts of a component at their lines, everything else blank. */
function scriptsOf(text: string): string {
  let code = '';
  let inside = false;
  for (const line of text.split('\n')) {
    const opens = line.startsWith('<script');
    if (line.startsWith('</script')) inside = false;
    code += `${inside && !opens ? line : ''}\n`;
    if (opens) inside = true;
  }
  return code;
}
