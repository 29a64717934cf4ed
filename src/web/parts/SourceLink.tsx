import { articleText, type NamedProvision } from '../../wording/citation.js';
import { governments, within } from '../state/asked.js';
import { language } from '../state/session.js';
import { Name } from './Name.js';

/** `工作规则第六条`: of its own rules a government need not be named again. */
export function SourceLink({ provision }: { readonly provision: NamedProvision }) {
  const { id, document, article } = provision;
  const own = governments.value.find((each) => each.id === within.value)?.label ?? '';
  const label = document?.label ?? '';
  const short = label.startsWith(own) && label.length > own.length ? label.slice(own.length) : label;
  const between = language.value === 'zh' ? '' : ', ';
  return (
    <Name
      id={id}
      label={`${short.replace(` of the ${own}`, '')}${between}${articleText(article.number, null, language.value)}`}
    />
  );
}
