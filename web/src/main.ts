import { mount } from 'svelte';
import { openStream } from './stream';
import App from './ui/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
mount(App, { target, props: { stream: openStream() } });
