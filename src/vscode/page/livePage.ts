// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, Uri, env, window, type LogOutputChannel, type WebviewPanel } from 'vscode';
import { RefusedChange } from '../fixes/toWorkspaceEdit';
import { newNonce, pageHtml } from './pageHtml';

/** What a page may say: that it listens, and whatever else. */
interface Said {
  readonly type: string;
}

/** What belongs to one kind of page. */
export interface PageKind<Incoming extends Said> {
  /** For the log. */
  readonly name: string;
  /** `dist/<bundle>.js` and `dist/<bundle>.css`. */
  readonly bundle: 'webview' | 'activity';
  /** Changes that come together within so many milliseconds are drawn once. */
  readonly quietMs: number;
  /** Gives `undefined` for anything that is no message of this page. */
  readonly parse: (input: unknown) => Incoming | undefined;
}

/** Who fills a page. */
export interface PageOwner<Incoming extends Said> {
  /** Sends what is to be shown. Only called while the page can be seen and listens. */
  draw(): void;
  /** Does what the page asks for. */
  answer(message: Exclude<Incoming, { readonly type: 'ready' }>): Promise<void>;
  /** Tells why that was not done. @returns false to have it said in a message of the editor */
  refused?(message: Incoming, why: string): boolean;
}

/**
 * A page of ours in a panel of the editor: its frame, when it is drawn, and what it says. A page that is hidden is not
 * drawn; it says that it listens each time it is shown again, and a message before that would be lost.
 */
export class LivePage<Incoming extends Said, Outgoing> implements Disposable {
  private readonly subscriptions: Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listening = false;
  private disposed = false;

  constructor(
    readonly panel: WebviewPanel,
    extensionUri: Uri,
    private readonly kind: PageKind<Incoming>,
    private readonly owner: PageOwner<Incoming>,
    private readonly log: LogOutputChannel,
  ) {
    const { webview } = panel;
    const [dist, media] = [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')];
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [dist] };
    panel.iconPath = {
      light: Uri.joinPath(media, 'scorecard-light.svg'),
      dark: Uri.joinPath(media, 'scorecard-dark.svg'),
    };
    this.subscriptions = [
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.schedule()),
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
    ];
    webview.html = pageHtml({
      language: env.language,
      cspSource: webview.cspSource,
      nonce: newNonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, `${kind.bundle}.js`)).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, `${kind.bundle}.css`)).toString(),
    });
  }

  get visible(): boolean {
    return !this.disposed && this.panel.visible;
  }

  /** Disposes of something together with the page. */
  own(...disposables: readonly Disposable[]): void {
    this.subscriptions.push(...disposables);
  }

  /** Draws soon, once for all that changes until then. */
  schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, this.kind.quietMs);
  }

  /** Draws now, if anybody can see it. */
  draw(): void {
    if (this.visible && this.listening) {
      this.owner.draw();
    }
  }

  /** @param delivered called when the page has it; one that is hidden meanwhile asks again when it is back */
  post(message: Outgoing, delivered?: () => void): void {
    this.panel.webview.postMessage(message).then(
      (done) => done && delivered?.(),
      (error: unknown) => this.log.warn(String(error)),
    );
  }

  /** What the page says; anything of unknown shape is dropped and logged. */
  receive(input: unknown): void {
    const message = this.kind.parse(input);
    if (message === undefined) {
      this.log.warn(`${this.kind.name}: a message of unknown shape was dropped.`);
      return;
    }
    if (message.type === 'ready') {
      this.listening = true;
      this.draw();
      return;
    }
    this.owner.answer(message as Exclude<Incoming, { readonly type: 'ready' }>).catch((error: unknown) => {
      if (!(error instanceof RefusedChange)) {
        this.log.error(`${this.kind.name}: ${message.type}`, error instanceof Error ? error : String(error));
      }
      const why = error instanceof Error ? error.message : String(error);
      if (this.owner.refused?.(message, why) !== true) {
        void window.showErrorMessage(why);
      }
    });
  }

  dispose(): void {
    if (!this.disposed) {
      this.disposed = true;
      clearTimeout(this.timer);
      Disposable.from(...this.subscriptions).dispose();
      this.panel.dispose();
    }
  }
}
