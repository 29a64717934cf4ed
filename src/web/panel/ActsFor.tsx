import { extentWords } from '../../wording/labels.js';
import { titled } from '../../wording/party.js';
import { awayUntil } from '../../wording/time.js';
import { isStoodInFor } from '../../wording/verdict.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { Filled } from '../parts/Filled.js';
import { Name } from '../parts/Name.js';
import { askedWithDraft } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { inLanguage, t } from '../text/catalog.js';
import type { Held } from '../text/shapes.js';
import { pw } from './panelWords.js';
import { Chip } from './Verdict.js';

/** For whom someone stands in on that day, how much of the work, and until when: before everything that follows from it. */
export function ActsFor({ performs }: { readonly performs: readonly Held[] }) {
  const posts = [
    ...new Map(
      performs
        .filter(({ performers }) => isStoodInFor(performers))
        .flatMap(({ post }) => (post === null ? [] : [[post.id, post] as const])),
    ).keys(),
  ];
  if (posts.length === 0) return null;
  return (
    <ul class="acts-for" aria-label={pw('actsFor')}>
      {posts.map((id) => (
        <li key={id}>
          <For id={id} />
        </li>
      ))}
    </ul>
  );
}

function For({ id }: { readonly id: string }) {
  const { data } = useAnswer(questions.standIn, { id, ...askedWithDraft.value });
  const answer = data?.standIn;
  if (answer == null) return null;
  const { post, performers, gap, holdsUntil } = answer;
  const [first] = performers;
  const partly = gap?.reason === 'beyondExtent';
  return (
    <Chip verdict={partly ? 'partial' : 'full'}>
      <Filled
        text={pw('actsForLine')}
        post={<Name id={post.id} label={titled(post, post.incumbents, language.value)} />}
        extent={first === undefined ? '' : inLanguage(extentWords[first.extent])}
        until={holdsUntil === null ? t('untilFurther') : awayUntil(holdsUntil, locale.value)}
      />
    </Chip>
  );
}
