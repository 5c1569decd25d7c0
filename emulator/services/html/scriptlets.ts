// Turns a template's scriptlets into the source of a function: <? code ?>, <?= escaped ?>, <?!= as it is ?>.
// developers.google.com/apps-script/guides/html/templates. Escapes for HTML text only, not by context.

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** A function body that appends to `output` and may use any of the template's properties by name. */
export function templateCode(template: string): string {
  const lines: string[] = [];
  let from = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    lines.push(literal(template.slice(from, match.index)), statement(match[1], String(match[2])));
    from = match.index + match[0].length;
  }
  lines.push(literal(template.slice(from)));
  return lines.filter((line) => line !== '').join('\n');
}

function literal(text: string): string {
  return text === '' ? '' : `output.append(${JSON.stringify(text)});`;
}

function statement(mark: string | undefined, code: string): string {
  const expression = code.trim().replace(/;$/, '');
  if (mark === '=') return `output.appendUntrusted(${expression});`;
  if (mark === '!=') return `output.append(${expression});`;
  return code.trim();
}
