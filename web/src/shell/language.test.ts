// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hello, openDesk, raised, type Setting } from '../../test/desk';
import { row } from '../../test/rows';
import { language, speak } from '../i18n/language.svelte';
import Incidents from '../watch/Incidents.svelte';
import TrackTable from '../watch/TrackTable.svelte';
import { perform } from './commands';
import { chooseLanguage, firstLanguage, openInLanguage } from './language';
import TopBar from './TopBar.svelte';

/** What a browser remembers. */
function storageOf(chosen?: string) {
  const kept = new Map(chosen === undefined ? [] : [['offing.language', chosen]]);
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

function readsLanguages(...tags: string[]): void {
  vi.stubGlobal('navigator', { ...navigator, languages: tags });
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

afterEach(() => {
  speak('en');
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

describe('the language that a page opens in', () => {
  it('is what is asked for, then what was chosen, then the first that the reader reads, then English', () => {
    expect(firstLanguage('zh-HK', 'en', ['zh-CN'])).toBe('zh-Hant');
    expect(firstLanguage('klingon', 'zh-Hans', ['en'])).toBe('zh-Hans');
    expect(firstLanguage(null, 'klingon', ['fr-FR', 'zh-MO', 'en'])).toBe('zh-Hant');
    expect(firstLanguage(null, null, ['de', 'en-HK', 'zh-HK'])).toBe('en');
    expect(firstLanguage(null, null, ['de'])).toBe('en');
    expect(firstLanguage(null, null, [])).toBe('en');
  });

  it.each(['/?lang=zh-Hans', '/?lang=zh-Hans#watch?track=4', '/#watch?track=4&lang=zh-Hans'])('is that of the address %s, which is not remembered', (address) => {
    readsLanguages('zh-HK');
    history.replaceState(null, '', address);
    const storage = storageOf('en');
    openInLanguage(storage);

    expect(language()).toBe('zh-Hans');
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(storage.kept.get('offing.language')).toBe('en');
  });

  it('is what the browser says where nothing was chosen', () => {
    readsLanguages('zh-TW', 'en');
    openInLanguage(storageOf());

    expect(language()).toBe('zh-Hant');
  });
});

describe('the choice of a language', () => {
  it('is remembered, and takes the place of the one in the address', () => {
    history.replaceState(null, '', '/?lang=zh-Hans&x=1#watch?track=4&lang=zh-Hans');
    const storage = storageOf();
    chooseLanguage('zh-Hant', storage);

    expect(document.documentElement.lang).toBe('zh-Hant');
    expect(storage.kept.get('offing.language')).toBe('zh-Hant');
    expect(location.search + location.hash).toBe('?lang=zh-Hant&x=1#watch?track=4&lang=zh-Hant');
  });

  it('puts no language into an address that asked for none', () => {
    history.replaceState(null, '', '/#watch?track=4');
    chooseLanguage('zh-Hant', storageOf());

    expect(location.search + location.hash).toBe('#watch?track=4');
  });
});

describe('a page that is open', () => {
  let setting: Setting;
  const mounted: Record<string, unknown>[] = [];

  beforeEach(() => {
    setting = openDesk();
    setting.wire.say(hello());
    setting.wire.frame(row(1), row(2));
    setting.wire.say(raised(1, { severity: 'alarm' }));
    mounted.push(
      mount(TopBar, { target: document.body, props: { shell: setting.shell } }),
      mount(Incidents, { target: document.body, props: { desk: setting.desk } }),
      mount(TrackTable, { target: document.body, props: { desk: setting.desk } }),
    );
    setting.read();
    flushSync();
  });

  afterEach(async () => {
    await Promise.all(mounted.splice(0).map((each) => unmount(each)));
    setting.close();
    document.body.replaceChildren();
  });

  it('says everything anew when another is chosen in the bar, and keeps what is selected', () => {
    setting.desk.selectTrack(2);
    document.querySelector<HTMLButtonElement>('button[lang=zh-Hant]')?.click();
    flushSync();

    const text = document.body.textContent;
    expect(text).toContain('監察');
    expect(text).toContain('模擬');
    expect(text).toContain('1 未結');
    expect(document.querySelector('th.name')?.textContent).toContain('船名');
    expect(document.querySelector('caption')?.textContent).toBe('2 條航跡，按警示由大至小排列');
    expect(setting.shell.title).toBe('模擬 Night dash，Offing');
    expect(text).not.toMatch(/Watch|Library|Incidents|Status|Type/);
    expect(setting.desk.track).toBe(2);
  });

  it('goes through all languages by one key', () => {
    const said = (): string | undefined => document.querySelector('nav')?.getAttribute('aria-label') ?? undefined;
    const heard = [0, 1, 2, 3].map(() => {
      const name = `${language()} ${said() ?? ''}`;
      perform('language', setting.shell);
      flushSync();
      return name;
    });

    expect(heard).toEqual(['en Modes', 'zh-Hant 模式', 'zh-Hans 模式', 'en Modes']);
  });
});
