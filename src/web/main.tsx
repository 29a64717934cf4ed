import { render } from 'preact';
import { App } from './app.js';
import { later } from './parts/later.js';
import { followHistory } from './state/address.js';
import { fetchWords } from './state/dictionary.js';
import { followLanguage, language, readAccount } from './state/session.js';
import { tell } from './state/shown.js';
import { noteVisit } from './state/visit.js';
import { t } from './text/catalog.js';

const Wall = later('wall', async () => (await import('./Wall.js')).Wall);

const page = document.getElementById('page');

function begin(root: HTMLElement): void {
  followHistory();
  followLanguage(() => tell(t('gone')));
  noteVisit(new Date());
  void readAccount();
  render(location.pathname.endsWith('/wall') ? <Wall /> : <App />, root);
  // What stands on paper alone can wait; the menu of the browser prints it too.
  (self.requestIdleCallback ?? setTimeout)(() => import('./export/paper.js'));
}

if (page !== null) {
  fetchWords(language.peek()).then(
    () => begin(page),
    () => {
      page.textContent = '连接不上服务，请刷新页面。 The server cannot be reached; please load the page again.';
    },
  );
}
