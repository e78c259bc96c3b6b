import type { Browser, Runtime, Tabs } from '../../../src/extension/browser.ts'
import { fakeI18n } from './fake-i18n.ts'

type MessageListener = (message: unknown, sender: Runtime.MessageSender) => unknown
type ChangeListener = (changes: Readonly<Record<string, unknown>>, area: string) => void
type InstallListener = (details: { readonly reason: string }) => void
type MenuListener = (info: { readonly menuItemId: string }, tab?: Tabs.Tab) => void
type CommandListener = (command: string, tab?: Tabs.Tab) => void
type UpdateListener = (tabId: number, change: { readonly status?: string }) => void

const ID = 'lede-under-test'

class FakeEvent<Listener> {
  readonly listeners: Listener[] = []

  addListener(listener: Listener): void {
    this.listeners.push(listener)
  }
}

/** An extension API in memory: what Lede uses of it, with every call on record and failures on demand. */
export class FakeBrowser {
  stored: Record<string, unknown> = {}
  /** storage.session: what was chosen in private windows. */
  inMemory: Record<string, unknown> = {}
  /** storage.managed: what an organisation laid down. */
  managed: Record<string, unknown> = {}
  storageFails = false
  /** What was sent by runtime.sendMessage. */
  readonly sent: unknown[] = []
  /** Answers runtime.sendMessage. */
  replies: (message: unknown) => unknown = () => undefined
  /** Answers tabs.sendMessage; throws when nobody is there. */
  page: (message: unknown, tab: number) => unknown = () => {
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  tab: Partial<Tabs.Tab> = {
    id: 7,
    index: 3,
    windowId: 1,
    url: 'https://www.example.org/story',
    status: 'complete',
    incognito: false,
  }
  otherTabs: readonly Partial<Tabs.Tab>[] = []
  permitted = true
  readonly calls: (readonly [name: string, details: unknown])[] = []
  readonly onMessage = new FakeEvent<MessageListener>()
  readonly onInstalled = new FakeEvent<InstallListener>()
  readonly onMenu = new FakeEvent<MenuListener>()
  readonly onStartup = new FakeEvent<() => void>()
  readonly onStorage = new FakeEvent<ChangeListener>()
  readonly onCommand = new FakeEvent<CommandListener>()
  readonly onUpdated = new FakeEvent<UpdateListener>()
  readonly onRemoved = new FakeEvent<(tabId: number) => void>()

  /** The API itself, as the code under test gets it. */
  readonly api = {
    i18n: fakeI18n(),
    runtime: {
      id: ID,
      onMessage: this.onMessage,
      onInstalled: this.onInstalled,
      getURL: (path: string) => `extension://${ID}/${path}`,
      onStartup: this.onStartup,
      getManifest: () => ({ version: '1.2.3' }),
      openOptionsPage: () => this.#called('openOptionsPage', undefined, undefined),
      sendMessage: (message: unknown) => this.#async(() => this.replies((this.sent.push(message), message))),
    },
    storage: {
      onChanged: this.onStorage,
      local: {
        get: (keys: readonly string[] | null) => this.#storage(() => pick(this.stored, keys)),
        set: (items: Readonly<Record<string, unknown>>) =>
          this.#storage(() => {
            this.store(items)
          }),
        remove: (keys: string | readonly string[]) =>
          this.#storage(() => {
            for (const key of [keys].flat()) Reflect.deleteProperty(this.stored, key)
          }),
      },
      managed: { get: () => this.#storage(() => this.managed) },
      session: {
        get: (keys: readonly string[]) => this.#storage(() => pick(this.inMemory, keys)),
        set: (items: Readonly<Record<string, unknown>>) =>
          this.#storage(() => {
            Object.assign(this.inMemory, items)
            for (const listener of this.onStorage.listeners) listener(items, 'session')
          }),
        clear: () =>
          this.#storage(() => {
            this.inMemory = {}
          }),
      },
    },
    extension: {
      inIncognitoContext: false,
    },
    tabs: {
      onUpdated: this.onUpdated,
      onRemoved: this.onRemoved,
      query: (query: unknown) => this.#called('tabs.query', query, [this.tab, ...this.otherTabs]),
      get: () => Promise.resolve(this.tab),
      sendMessage: (tab: number, message: unknown) => this.#async(() => this.page(message, tab)),
      create: (details: unknown) => this.#called('tabs.create', details, {}),
      reload: (tab: unknown) => this.#called('tabs.reload', tab, undefined),
    },
    permissions: {
      contains: (wanted: unknown) => this.#called('permissions.contains', wanted, this.permitted),
      request: (wanted: unknown) => this.#called('permissions.request', wanted, true),
    },
    action: {
      setBadgeText: (details: unknown) => this.#called('setBadgeText', details, undefined),
      setBadgeBackgroundColor: (details: unknown) => this.#called('setBadgeBackgroundColor', details, undefined),
      setIcon: (details: unknown) => this.#called('setIcon', details, undefined),
      setPopup: (details: unknown) => this.#called('setPopup', details, undefined),
      openPopup: (details: unknown) => this.#called('openPopup', details, undefined),
    },
    contextMenus: {
      onClicked: this.onMenu,
      removeAll: () => this.#called('contextMenus.removeAll', undefined, undefined),
      create: (item: unknown) => void this.#called('contextMenus.create', item, undefined),
    },
    commands: { onCommand: this.onCommand },
  } as unknown as Browser

  /** Stores and tells everyone, as another page of the extension would. */
  store(items: Readonly<Record<string, unknown>>): void {
    const changes = Object.entries(items).map(([key, newValue]) => [key, { oldValue: this.stored[key], newValue }])
    Object.assign(this.stored, items)
    for (const listener of this.onStorage.listeners) listener(Object.fromEntries(changes) as typeof items, 'local')
  }

  /** Delivers a message; the sender is this extension unless told otherwise. Returns the first answer. */
  deliver(message: unknown, sender: Partial<Runtime.MessageSender> = {}): Promise<unknown> {
    const answers = this.onMessage.listeners.map((listener) => listener(message, { id: ID, ...sender }))
    return Promise.resolve(answers.find((answer) => answer !== undefined))
  }

  /** What a function of the API was called with, call by call. */
  callsOf(name: string): readonly unknown[] {
    return this.calls.filter((call) => call[0] === name).map((call) => call[1])
  }

  #called<T>(name: string, details: unknown, answer: T): Promise<T> {
    this.calls.push([name, details])
    return Promise.resolve(answer)
  }

  #storage<T>(act: () => T): Promise<T> {
    return this.#async(() => {
      if (this.storageFails) throw new Error('storage is broken')
      return act()
    })
  }

  #async<T>(act: () => T): Promise<T> {
    return Promise.resolve().then(act)
  }
}

function pick(items: Readonly<Record<string, unknown>>, keys: readonly string[] | null): Record<string, unknown> {
  return keys === null
    ? { ...items }
    : Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]]))
}

/** Lets everything that waits for answers go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
