import { render } from 'preact';
import { App } from './app.js';
import { later } from './parts/later.js';
import { followHistory } from './state/address.js';
import { readAccount } from './state/session.js';
import { noteVisit } from './state/visit.js';

const Wall = later('wall', async () => (await import('./Wall.js')).Wall);

const page = document.getElementById('page');
if (page !== null) {
  followHistory();
  noteVisit(new Date());
  void readAccount();
  render(location.pathname.endsWith('/wall') ? <Wall /> : <App />, page);
  // What stands on paper alone can wait; the menu of the browser prints it too.
  (self.requestIdleCallback ?? setTimeout)(() => import('./export/paper.js'));
}
