import { isPartial } from '../../wording/answer.js';
import type { NamedHolder, NamedPerformer } from '../../wording/labelled.js';
import { extentLimits, extentWords, mannerWords } from '../../wording/labels.js';
import { holderParts, marksOf, substitutes, whoIs } from '../../wording/party.js';
import { bracketed, qualified } from '../../wording/phrases.js';
import { Filled } from '../parts/Filled.js';
import { langOf, Name } from '../parts/Name.js';
import { language, locale } from '../state/session.js';
import { inLanguage } from '../text/catalog.js';
import { pw } from './panelWords.js';

interface Here {
  readonly gaps: readonly { readonly reason: Parameters<typeof isPartial>[0]['gaps'][number]['reason'] }[];
  readonly ambiguities: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

/** `分管的副区长（七）庚不在岗（休假），由副区长（六）己代行，只代紧急事项。` Nothing where the holder is there. */
export function AwayLine(props: {
  readonly holder: Pick<NamedHolder, 'post' | 'organization' | 'incumbents' | 'performers'>;
  /** As what it is held: `分管`. */
  readonly as: string;
  readonly open: Here;
}) {
  const { holder, as, open } = props;
  const { post, organization, incumbents, performers } = holder;
  if (post === null) return null;
  const away = qualified(
    language.value,
    marksOf(post, incumbents, performers, locale.value).map(({ text, detail }) =>
      bracketed(language.value, text, detail),
    ),
  );
  const instead = substitutes(performers);
  if (away === '' && instead.length === 0) return null;
  const { main, through } = holderParts({ post, organization, incumbents }, language.value);
  const zh = language.value === 'zh';
  const who = (
    <b lang={langOf(main)}>
      <Name id={post.id} label={through === null ? main : `${main}${zh ? '' : ', '}${through}`} />
    </b>
  );
  const nobody = instead.length === 0 && open.gaps.length > 0;
  return (
    <p class="away-line">
      <Filled text={pw(as === '' ? 'awayOf' : 'awayLine', { mode: as })} who={who} away={away} />
      {instead.map((performer) => (
        <span key={whoIs(performer, language.value)}>
          {zh ? '，' : '; '}
          <Covers performer={performer} partly={isPartial(open)} />
        </span>
      ))}
      {nobody && `${zh ? '，' : '; '}${pw('nobodyCovers')}`}
      {zh ? '。' : '.'}
    </p>
  );
}

function Covers({ performer, partly }: { readonly performer: NamedPerformer; readonly partly: boolean }) {
  const { extent, manner, person, post, organization } = performer;
  const label = whoIs(performer, language.value);
  const who = (
    <b lang={langOf(label)}>
      <Name id={post?.id ?? person?.id ?? organization?.id ?? ''} label={label} />
    </b>
  );
  const how = inLanguage(mannerWords[manner]);
  if (extent === 'full' && !partly) return <Filled text={pw('coversAll')} who={who} how={how} />;
  const limit = extent === 'full' ? extentWords.full : extentLimits[extent];
  return <Filled text={pw('coversPart')} who={who} how={how} limit={<b class="limit">{inLanguage(limit)}</b>} />;
}
