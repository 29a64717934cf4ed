import { render } from 'preact';
import { App } from './app.js';
import { followHistory } from './state/address.js';

const page = document.getElementById('page');
if (page !== null) {
  followHistory();
  render(<App />, page);
}
