import { mount } from 'svelte';
import { openStream } from './stream';
import App from './shell/App.svelte';
import { openInLanguage } from './shell/language';
import './ui/fonts';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
openInLanguage(localStorage);
mount(App, { target, props: { open: openStream } });
