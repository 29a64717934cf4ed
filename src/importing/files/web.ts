import type { Text } from '../../model/text.js';
import { blocksOf, type Element, elementsIn, type Parent, parseHtml, within, wordsOf } from './html.js';
import type { Paper, Paragraph } from './paper.js';
import { textOf } from './text.js';

/** A page that was saved: its main part, without navigation, forms and what stands around it. */
export function readWebPage(bytes: Uint8Array): Paper {
  const { text } = textOf(bytes);
  const page = parseHtml(text);
  const body = within(page, 'body')[0] ?? page;
  const main = mainPartOf(body);
  const blocksIn = (part: Parent) => blocksOf(part, { isLeftOut, numbersLists: true });
  const blocks = blocksIn(main);
  const around = blocksIn(body).length - blocks.length;
  const [heading] = within(body, 'h1').filter((each) => !isFurniture(each));
  const title = heading === undefined ? '' : wordsOf(heading).trim();
  const hasTitle = title === '' || blocks.some((block) => (block as Partial<Paragraph>).text?.includes(title));
  const told: Text = {
    zh: `网页正文之外的 ${around} 段未读取`,
    en: `${around} paragraph(s) around the main part of the page were not read.`,
  };
  return {
    format: 'web',
    blocks: hasTitle
      ? blocks
      : [{ text: title, place: { line: 0 } }, ...blocks].map((block, index) => ({
          ...block,
          place: { line: index + 1 },
        })),
    remarks: around > 0 ? [told] : [],
  };
}

const furniture = new Set(
  'aside button footer form iframe input link meta nav noscript script select style svg template textarea title'.split(
    ' ',
  ),
);
const furnitureRoles = /^(?:navigation|banner|contentinfo|search|complementary)$/u;
const furnitureClasses =
  /(?:^|\s)(?:nav|navbar|menu|footer|foot|header|breadcrumb|crumbs?|share|sidebar|copyright|toolbar|pagination|position|location)(?:\s|$)/iu;

const isFurniture = ({ name, attribs }: Element): boolean =>
  furniture.has(name) ||
  furnitureRoles.test(attribs.role ?? '') ||
  furnitureClasses.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`) ||
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  /display\s*:\s*none/iu.test(attribs.style ?? '');

/** Mostly links: a menu, or a list of other pages. */
function isLinks(element: Element): boolean {
  if (!/^(?:div|dl|ol|section|table|td|ul)$/u.test(element.name)) return false;
  return within(element, 'a').length >= 4 && weightOf(element) < 0.3 * lengthOf(element);
}

const lengthOf = (node: Parent): number => wordsOf(node).replace(/ /gu, '').length;

const isLeftOut = (element: Element): boolean => isFurniture(element) || isLinks(element);

/** How much is said in a part of a page, besides links. */
const weightOf = (node: Parent): number =>
  node.children
    .map((child) =>
      'children' in child
        ? 'attribs' in child && (child.name === 'a' || isFurniture(child))
          ? 0
          : weightOf(child as Parent)
        : wordsOf(child).trim().length,
    )
    .reduce((sum, each) => sum + each, 0);

/** The smallest part that holds nearly all that is said on the page. */
function mainPartOf(body: Parent): Parent {
  const enough = weightOf(body) * 0.8;
  let main = body;
  for (;;) {
    const next = elementsIn(main).find(
      (each) => !isFurniture(each) && !oneBlock.has(each.name) && weightOf(each) >= enough && enough > 0,
    );
    if (next === undefined) return main;
    main = next;
  }
}

/** What is one block: the main part holds the whole of it. */
const oneBlock = new Set(['ol', 'p', 'table', 'ul']);
