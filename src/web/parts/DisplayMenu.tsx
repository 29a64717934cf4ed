import { go } from '../state/address.js';
import {
  chooseLanguage,
  chooseScale,
  chooseTheme,
  scale,
  scales,
  shortcuts,
  switchShortcuts,
  theme,
  themes,
} from '../state/display.js';
import { language } from '../state/session.js';
import { t } from '../text/catalog.js';
import { Menu } from './Menu.js';

/** 显示: the theme, the size of text and the language. */
export function DisplayMenu() {
  return (
    <Menu id="display" label={t('display')}>
      {() => (
        <>
          <Few
            name="theme"
            label={t('theme')}
            among={themes}
            chosen={theme.value}
            choose={chooseTheme}
            say={(each) => t(`theme${each}`)}
          />
          <Few
            name="scale"
            label={t('textSize')}
            among={scales}
            chosen={scale.value}
            choose={chooseScale}
            say={(each) => t('times', { n: each })}
          />
          <Few
            name="lang"
            label={t('pageLanguage')}
            among={['zh', 'en'] as const}
            chosen={language.value}
            choose={(lang) => {
              chooseLanguage(lang);
              go({ lang });
            }}
            say={(each) => (each === 'en' ? 'English' : '中文')}
          />
          <label class="few shortcuts">
            <input
              type="checkbox"
              checked={shortcuts.value}
              onChange={({ currentTarget }) => switchShortcuts(currentTarget.checked)}
            />{' '}
            {t('shortcuts')}
          </label>
        </>
      )}
    </Menu>
  );
}

/** A choice of a few that are all seen. */
function Few<T extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly among: readonly T[];
  readonly chosen: T;
  choose(each: T): void;
  say(each: T): string;
}) {
  const { name, label, among, chosen, choose, say } = props;
  return (
    <fieldset class="few">
      <legend>{label}</legend>
      {among.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === chosen} onChange={() => choose(each)} /> {say(each)}
        </label>
      ))}
    </fieldset>
  );
}
