import { useEffect } from 'preact/hooks';
import { type Block, type ReportData, reportBlocks } from '../../wording/report.js';
import { reportHtml } from '../../wording/reportForms.js';
import { download } from '../export/download.js';
import { language, locale } from '../state/session.js';
import { ct } from './caseWords.js';

/** The report of a case, from the same words as on the command line; alone on paper. */
export function Report({ data }: { readonly data: ReportData }) {
  const blocks = reportBlocks(data, locale.value);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.print = 'report';
    return () => {
      delete dataset.print;
    };
  }, []);
  return (
    <>
      <p class="actions">
        <button type="button" class="primary" onClick={() => window.print()}>
          {ct('print')}
        </button>
        <button
          type="button"
          onClick={() => download(`${data.case.id}.html`, 'text/html', reportHtml(blocks, language.value))}
        >
          {ct('saveReport')}
        </button>
      </p>
      <article class="report">
        {blocks.map((block, index) => (
          <Part key={`${index} ${block.kind}`} block={block} />
        ))}
      </article>
    </>
  );
}

const tags = { title: 'h2', heading: 'h3', subheading: 'h4', paragraph: 'p', quote: 'blockquote' } as const;

function Part({ block }: { readonly block: Block }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  if (block.kind === 'receipt') {
    return (
      <>
        <p>{block.text}</p>
        <pre>{block.json}</pre>
      </>
    );
  }
  const Tag = tags[block.kind];
  return <Tag>{block.text}</Tag>;
}
