import { elementOf } from './zhifenWho.js';

// The address of the server that this script came from is where the element asks, unless it says otherwise.
const script = document.currentScript;
const home = script instanceof HTMLScriptElement && script.src !== '' ? new URL(script.src).origin : location.origin;

if (customElements.get('zhifen-who') === undefined) customElements.define('zhifen-who', elementOf(home));
